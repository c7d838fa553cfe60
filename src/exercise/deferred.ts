// Modules that elements with exercises load on demand.
import {Deferred} from '../base/deferred.js';

/** Reads and renders custom exercises. */
export const deferredCustom = new Deferred(() => import('./custom-exercise.js'));
