import type {PrerenderOptions} from './options.js';
import {withPackages} from './packages.js';

export {registerCauses} from '../content/custom-causes.js';
export {registerExercises} from '../content/custom-exercises.js';
export {MAX_LENGTH, PrerenderError, type PrerenderOptions} from './options.js';

/**
 * Adds a declarative shadow root to each element of a page, so that the page reads in full before any script has loaded,
 * and without scripts. Everything else stays as it is, character by character; markup of an earlier run is replaced.
 * @param html a page, or a part of one
 * @throws {PrerenderError} for an unknown id; `registerExercises` and `registerCauses` make ids known
 * @throws {RangeError} for more than 20 million characters
 * @throws {Error} with the code `ERR_MODULE_NOT_FOUND` when a package that prerendering needs is not installed
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  const page = await withPackages(() => import('./prerender.js'));
  return page.prerender(html, options);
}
