// Modules that a timer loads after its first render.
import {Deferred} from '../base/deferred.js';

/** Sound, voice, vibration and screen wake lock. */
export const deferredCues = new Deferred(() => import('./cues.js'));

/** The settings panel. */
export const deferredSettings = new Deferred(() => import('./settings.js'));

/** The template and styles of floor mode. */
export const deferredFloor = new Deferred(() => import('./floor.js'));
