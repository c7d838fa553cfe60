import type {AnyScene} from '../scene.js';

/** Figures of the recommendations that are movements. */
export const adviceScenes: Readonly<Record<string, readonly AnyScene[]>> = {};
