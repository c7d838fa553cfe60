import {colors} from './tokens.styles.js';

/** Colours of emergencies and stop rules. They never derive from the accent colour. */
export const dangerStyles = colors([
  ['danger', 'oklch(.46 .145 27)', 'oklch(.79 .1 27)'],
  ['danger-tint', 'oklch(.965 .014 27)', 'oklch(.285 .032 27)', 'Canvas'],
]);
