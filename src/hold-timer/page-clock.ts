import {systemClock} from '../timer/system-clock.js';

let watched = false;

/**
 * Tells the clock when the page goes out of sight and comes back, from the first call on: hidden, frozen, or kept for
 * the way back, it may sleep; on return every running timer shows the truth at once.
 */
export function watchPage(): void {
  if (watched) return;
  watched = true;
  const look = (event: Event): void => {
    const gone = document.hidden || event.type === 'freeze' || event.type === 'pagehide';
    if (gone) systemClock.leave();
    else systemClock.back();
  };
  for (const type of ['visibilitychange', 'freeze', 'resume']) document.addEventListener(type, look);
  for (const type of ['pagehide', 'pageshow']) addEventListener(type, look);
}
