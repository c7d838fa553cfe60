import {colors} from './tokens.styles.js';

/** Colours of the emergency call and of urgent reasons. Like those of `dangerStyles`, they never derive from the accent colour. */
export const urgentStyles = colors([
  ['danger-fill', 'oklch(.46 .145 27)', 'oklch(.72 .13 27)', 'Highlight'],
  ['on-danger', '#fff', '#000', 'HighlightText'],
  ['urgent', 'oklch(.45 .085 75)', 'oklch(.83 .09 80)'],
]);
