// Modules that an advice list loads on demand.
import {Deferred} from '../base/deferred.js';

/** Renders the pictures. */
export const deferredFigures = new Deferred(() => import('./figures.js'));
