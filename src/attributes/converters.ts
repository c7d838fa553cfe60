// They read what an attribute says, and what is set as a property in its place. What makes no sense stays as it is, and so
// does none, which is null or undefined: what it then falls back to is the element's business.

/** Text. As with the browser's own properties, whoever sets what no text can be made of is told so by what is thrown. */
export const text = (value: unknown): unknown => (value == null ? value : `${value as number}`);

/** A plain number, other than 0. */
export const number = (value: unknown): unknown => Number(value) || value;

/** True for `attr`, `attr=""` and `true`; false for `attr="false"`, `false` and none. */
export const boolean = (value: unknown): boolean => value === '' || (!!value && value !== 'false');
