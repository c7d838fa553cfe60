/**
 * Vibrates, if the device can and the browser allows it.
 * @param pattern ms on and off, in turn
 */
export const vibrate = (pattern: readonly number[]): void => {
  (navigator as Partial<Navigator>).vibrate?.([...pattern]);
};
