/** The duration of the `switch` phase, in which the user changes sides, in seconds. */
export const SWITCH_SECONDS = 10;
