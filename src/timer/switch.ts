/** Seconds for the change of side. */
export const SWITCH_SECONDS = 10;
