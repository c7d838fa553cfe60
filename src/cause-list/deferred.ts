// The modules that a list of causes loads only if it needs them.
import {Deferred} from '../base/deferred.js';

/** Reads and checks custom causes. */
export const deferredCustomCauses = new Deferred(() => import('./custom-causes.js'));
