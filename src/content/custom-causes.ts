import {causeSetSchema, type CauseInput} from './cause-schema.js';
import {validate, type Checked} from './check.js';
import {addCauses} from './registry.js';
import type {CauseSet} from './schema.js';
import {warn} from '../warnings/warn.js';

export type {CauseInput, CauseSetInput} from './cause-schema.js';

/** Validates custom causes: an array, or an object with the property `causes`. The function never throws. */
export const checkedCauses = (input: unknown): Checked<CauseSet> =>
  validate(causeSetSchema, Array.isArray(input) ? {causes: input as unknown} : input) as Checked<CauseSet>;

/**
 * Registers custom causes for all cause lists of the page, which show the causes whose ids are in their attribute `causes`. A
 * registered cause replaces a built-in or registered cause with the same id. Invalid causes are left out, and a warning with the
 * index, the path and the reason is logged for each.
 * @returns the ids of the causes that have been registered
 */
export function registerCauses(causes: readonly (CauseInput & {id: string})[]): string[] {
  const valid = [causes].flat().flatMap((input, i) => {
    const {content, ...error} = checkedCauses([input]);
    if (content) return content.causes;
    const {path, reason} = error as {path: string; reason: string};
    warn('invalid-content', 'registerCauses', `invalid ${path.replace(/^causes\.0/, `[${i}]`)}. ${reason}.`);
    return [];
  });
  addCauses(valid);
  return valid.map(({id}) => id);
}
