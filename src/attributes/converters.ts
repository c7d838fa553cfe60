import type {ComplexAttributeConverter} from 'lit';
import {parseDuration} from './duration.js';

// A missing attribute is null, one that makes no sense NaN: what it then falls back to is the element's business.

/** Seconds from `5`, `7.5`, `1m30s` or `PT5S`. */
export const duration: ComplexAttributeConverter<number | null> = {
  fromAttribute: (value) => (value === null ? value : parseDuration(value)),
};

/** A plain decimal number. */
export const number: ComplexAttributeConverter<number | null> = {
  fromAttribute: (value) => (value === null ? value : Number(value.trim() || NaN)),
};

/** True for `attr` and `attr=""`, false for `attr="false"` and for none. */
export const boolean: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};
