// What a list needs for causes of somebody's own, and for no others.
import {checkedCauses} from '../content/own-causes.js';
import type {CauseSet} from '../content/schema.js';
import {OwnContent} from '../parts/own-content.js';

export {ownSources} from '../parts/own-sources.js';

/** Reads and checks the causes that a list is given. */
export const readCauses = (list: HTMLElement, changed: () => void): OwnContent<CauseSet> =>
  new OwnContent(list, checkedCauses, changed);
