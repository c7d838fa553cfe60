// What a list needs for causes of somebody's own, and for no others.
import {checkedCauses} from '../content/custom-causes.js';
import type {CauseSet} from '../content/schema.js';
import {OwnContent} from '../base/custom-content.js';

export {customSources} from '../ui/custom-sources.js';

/** Reads and checks the causes that a list is given. */
export const readCauses = (list: HTMLElement, changed: () => void): OwnContent<CauseSet> =>
  new OwnContent(list, checkedCauses, changed);
