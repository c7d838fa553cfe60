import {toText} from '../attributes/converters.js';

/** Converts an attribute with a list of ids. Frameworks set `true` for an attribute without a value, which has no ids. */
export const idList = (value: unknown): unknown => (value === true ? '' : value === false ? undefined : toText(value));

/** The ids in an attribute, which are separated by spaces, each once. */
export const idsIn = (attribute: string | null | undefined): string[] => [
  ...new Set(attribute?.split(/\s+/).filter(Boolean) ?? []),
];
