import {changeListeners} from '../content/changes.js';
import {whenIdle} from './idle.js';

/** Number of elements that are rendered in one idle callback. */
const BATCH_SIZE = 10;

/**
 * Renders all elements again, a few at a time while the browser is idle. It is meant for content that is not on screen, such as
 * print content: on a page with thousands of elements, rendering all of them at once would block the page for seconds.
 */
export function redrawWhenIdle(): void {
  const waiting = [...changeListeners];
  const redrawSome = (): void => {
    for (const redraw of waiting.splice(0, BATCH_SIZE)) if (changeListeners.has(redraw)) redraw();
    if (waiting.length > 0) whenIdle(redrawSome);
  };
  redrawSome();
}
