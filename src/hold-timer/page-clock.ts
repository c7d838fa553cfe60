import {systemClock} from '../timer/system-clock.js';

let watched = false;

/**
 * Tells the clock when the page goes out of sight and comes back, from the first call on: hidden, it may be frozen, kept
 * for the way back, or asleep; on return every running timer shows the truth at once.
 */
export function watchPage(): void {
  if (watched) return;
  watched = true;
  const look = (): void => {
    if (document.hidden) systemClock.leave();
    else systemClock.back();
  };
  for (const type of ['visibilitychange', 'pageshow']) addEventListener(type, look);
}
