// What only a list with custom causes needs.
import {CustomContent} from '../base/custom-content.js';
import {checkedCauses} from '../content/custom-causes.js';
import type {CauseSet} from '../content/schema.js';

export {customSources} from '../ui/custom-sources.js';

/**
 * Reads and checks the custom causes of a list.
 * @param onChange is called when other causes have been read
 */
export const readCauses = (list: HTMLElement, onChange: () => void): CustomContent<CauseSet> =>
  new CustomContent(list, checkedCauses, onChange);
