/**
 * What is else for a reader without script, until the script comes: nothing to fill in or press that does nothing; and where one figure is
 * to move, start and end side by side in its place, as where nothing may move.
 */
export const servedStyles = `
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
 * What comes into view first has its full height at once: what may be out of sight has a rough one, until the browser has
 * seen to it.
 */
export const seenStyles = `
.root { --_seen: visible; }
`;
