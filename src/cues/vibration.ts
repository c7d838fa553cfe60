/** Vibrates, in ms on and off, where the device can and lets us. */
export const vibrate = (pattern: readonly number[]): void => {
  (navigator as Partial<Navigator>).vibrate?.([...pattern]);
};
