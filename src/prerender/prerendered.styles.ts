/**
 * Styles for prerendered markup, which apply until the script replaces the markup. Without scripts, controls that would do nothing
 * are hidden. If the user prefers reduced motion, or scripts are disabled, start and end are shown side by side instead of a figure
 * that moves.
 */
export const prerenderedStyles = `
@media (scripting: none) {
  button:not([part='region']), [part='reminders'] { display: none; }
}
@media screen and (scripting: none), screen and (prefers-reduced-motion) {
  .one { grid-template-rows: 1fr 1fr; }
  .one.upright { grid-template: 1fr / repeat(2, minmax(0, 1fr)); }
  .one .still:not(.moving) { display: grid; }
  .moving { display: none; }
}
`;

/**
 * Styles that lay out the elements in the first view immediately. The browser may skip the layout of other elements, and estimate
 * their height, until they are near the viewport.
 */
export const firstViewStyles = `
.root { --_seen: visible; }
`;
