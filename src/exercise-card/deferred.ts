// What a card loads after its first view.
import {Deferred} from '../parts/deferred.js';
import {redrawWhenIdle} from '../parts/redraw-when-idle.js';

/** The log to fill in on paper. */
export const deferredLog = new Deferred(() => import('./log.js'), redrawWhenIdle);

/** What shows exercises that a page brings. */
export const deferredOwn = new Deferred(() => import('./own-exercise.js'));

/** The timer, which registers itself. */
export const deferredTimer = new Deferred(() => import('../hold-timer/define.js'));
