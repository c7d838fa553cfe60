/** Length of the `switch` phase, in which the user changes sides. */
export const SWITCH_SECONDS = 10;
