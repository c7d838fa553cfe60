// What a timer loads after its first view.
import {Deferred} from '../base/deferred.js';

/** Sound, voice, vibration and screen lock. */
export const deferredCues = new Deferred(() => import('./cues.js'));

/** The panel of settings. */
export const deferredSettings = new Deferred(() => import('./settings.js'));

/** What is shown in floor mode. */
export const deferredFloor = new Deferred(() => import('./floor.js'));
