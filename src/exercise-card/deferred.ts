// Modules that a card does not need for its first render.
import {Deferred} from '../base/deferred.js';
import {redrawWhenIdle} from '../base/redraw-when-idle.js';

/** Renders the log, which is only printed. */
export const deferredLog = new Deferred(() => import('./print-log.js'), redrawWhenIdle);

/** Registers `<hold-timer>`. */
export const deferredTimer = new Deferred(() => import('../hold-timer/define.js'));
