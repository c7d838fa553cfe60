// What a list of causes loads where it needs it.
import {Deferred} from '../base/deferred.js';

/** What reads causes that a page brings. */
export const deferredOwn = new Deferred(() => import('./custom-causes.js'));
