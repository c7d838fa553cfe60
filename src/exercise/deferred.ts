// What elements that show exercises load where they need it.
import {Deferred} from '../base/deferred.js';

/** What shows exercises that a page brings. */
export const deferredCustom = new Deferred(() => import('./custom-exercise.js'));
