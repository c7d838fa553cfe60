// What a card loads after its first view.
import {Deferred} from '../base/deferred.js';
import {redrawWhenIdle} from '../base/redraw-when-idle.js';

/** The log to fill in on paper. */
export const deferredLog = new Deferred(() => import('./print-log.js'), redrawWhenIdle);

/** The timer, which registers itself. */
export const deferredTimer = new Deferred(() => import('../hold-timer/define.js'));
