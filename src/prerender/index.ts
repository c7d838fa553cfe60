import type {PrerenderOptions} from './options.js';
import {withPackages} from './packages.js';

export {registerCauses} from '../content/own-causes.js';
export {registerExercises} from '../content/own-exercises.js';
export {MAX_LENGTH, PrerenderError, type PrerenderOptions} from './options.js';

/**
 * Puts into a page what its elements show: each gets a declarative shadow root, so that it reads in full before any
 * script, and without. All else is left as it is, to the letter; what was put in before is replaced.
 * @param html a page, or a part of one
 * @throws PrerenderError for an id that nobody knows; `registerExercises` and `registerCauses` make some known
 * @throws RangeError for more than 20 million characters
 * @throws Error with the code `ERR_MODULE_NOT_FOUND` where a package that prerendering needs is not installed
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  const page = await withPackages(() => import('./prerender.js'));
  return page.prerender(html, options);
}
