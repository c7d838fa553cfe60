/**
 * Styles for prerendered markup until the script replaces it. Without scripts, controls that would do nothing are hidden.
 * Where the figure would move, start and end are shown side by side, if the user prefers reduced motion or scripts are off.
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
 * Elements in the first view are laid out at once. Others may be skipped by the browser, with an estimated height, until
 * they come near the viewport.
 */
export const firstViewStyles = `
.root { --_seen: visible; }
`;
