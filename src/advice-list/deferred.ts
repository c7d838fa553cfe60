// What an advice list loads where it needs it.
import {Deferred} from '../base/deferred.js';

/** What draws the pictures. */
export const deferredFigures = new Deferred(() => import('./figures.js'));
