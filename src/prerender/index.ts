import type {PrerenderOptions, PrerenderResult} from './options.js';
import {withPackages} from './packages.js';

export {registerCauses} from '../content/custom-causes.js';
export {registerExercises} from '../content/custom-exercises.js';
export type {WarningCode} from '../warnings/codes.js';
export {MAX_LENGTH, type PrerenderOptions, type PrerenderResult} from './options.js';
export {PrerenderError, type Problem} from './problem.js';

/**
 * Adds a declarative shadow root to each element of a page, so that the page can be read before any script has loaded, and
 * without scripts. Every other character of the page stays as it is. If the page has been prerendered before, the previous shadow
 * roots are replaced. The function logs nothing, and replaces no globals.
 * @param html a page, or a part of a page
 * @throws {PrerenderError} if the page contains unknown ids; `registerExercises` and `registerCauses` register ids
 * @throws {RangeError} if the page has more than 20 million characters
 * @throws {Error} with the code `ERR_MODULE_NOT_FOUND` if a package that prerendering needs is not installed
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderResult> {
  const page = await withPackages(() => import('./prerender.js'));
  return page.prerender(html, options);
}
