import {parseDuration} from './duration.js';

// A missing attribute is null, one that makes no sense NaN: what it then falls back to is the element's business.

/** Seconds from `5`, `7.5`, `1m30s` or `PT5S`. */
export const duration = (value: string | null): number | null => (value === null ? value : parseDuration(value));

/** A plain decimal number. */
export const number = (value: string | null): number | null => (value === null ? value : Number(value.trim() || NaN));

/** True for `attr` and `attr=""`, false for `attr="false"` and for none. */
export const boolean = (value: string | null): boolean => value !== null && value !== 'false';
