// What a list of causes loads where it needs it.
import {Deferred} from '../parts/deferred.js';

/** What reads causes that a page brings. */
export const deferredOwn = new Deferred(() => import('./own-causes.js'));
