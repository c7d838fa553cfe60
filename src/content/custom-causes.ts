import {causeSetSchema, type CauseInput} from './cause-schema.js';
import {checked, type Checked} from './check.js';
import {addCauses} from './registry.js';
import type {CauseSet} from './schema.js';
import {warn} from '../warnings/warn.js';

export type {CauseInput, CauseSetInput} from './cause-schema.js';

/** Checks causes of somebody's own: a list of them, or a record that has it. Never throws. */
export const checkedCauses = (input: unknown): Checked<CauseSet> =>
  checked(causeSetSchema, Array.isArray(input) ? {causes: input as unknown} : input) as Checked<CauseSet>;

/**
 * Makes causes known to every list of the page, by the ids in `causes`. An id that is taken is replaced, also one of the
 * library's. One that is not as it should be is left out, with a warning that names it, the path and the reason.
 * @returns the ids that are known now, of those given
 */
export function registerCauses(causes: readonly (CauseInput & {id: string})[]): string[] {
  const known = [causes].flat().flatMap((input, i) => {
    const {content, ...fault} = checkedCauses([input]);
    if (content) return content.causes;
    const {path, reason} = fault as {path: string; reason: string};
    warn('invalid-content', 'registerCauses', `invalid ${path.replace(/^causes\.0/, `[${i}]`)}. ${reason}`);
    return [];
  });
  addCauses(known);
  return known.map(({id}) => id);
}
