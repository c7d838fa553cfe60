// A missing attribute is null, one that makes no sense NaN: what it then falls back to is the element's business.

/** A plain decimal number. */
export const number = (value: string | null): number | null => (value === null ? value : Number(value.trim() || NaN));

/** True for `attr` and `attr=""`, false for `attr="false"` and for none. */
export const boolean = (value: string | null): boolean => value !== null && value !== 'false';
