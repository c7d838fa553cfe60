import {colors} from './tokens.styles.js';

/** The colours of warnings. They never follow the accent. */
export const dangerStyles = colors([
  ['danger', 'oklch(.46 .145 27)', 'oklch(.79 .1 27)'],
  ['danger-tint', 'oklch(.965 .014 27)', 'oklch(.285 .032 27)', 'Canvas'],
]);
