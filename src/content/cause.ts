import {causeFacts, isCauseId} from './facts/causes.js';
import type {Cause} from './schema.js';
import {causeWords} from './words/en/causes.js';

/**
 * The whole record of a cause, facts and words joined.
 * @returns undefined for an id that is not in `causeIds`
 */
export function causeById(id: string): Cause | undefined {
  return isCauseId(id)
    ? {id, group: causeFacts[id].group, citations: causeFacts[id].citations, ...causeWords[id]}
    : undefined;
}
