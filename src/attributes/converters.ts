// Each of these functions converts the value of an attribute, and a value that a script sets as the property. A value that
// cannot be converted is returned as it is, and so are null and undefined: the element checks it and chooses the default.

/** Converts to text. As with a native property, a value without a text form (such as a symbol) throws a TypeError. */
export const toText = (value: unknown): unknown => (value == null ? value : `${value as number}`);

/** Converts to a number. A value that converts to 0 or NaN is returned as it is. */
export const toNumber = (value: unknown): unknown => Number(value) || value;

/** True for `attr`, `attr=""` and `true`; false for `attr="false"`, `false`, null and undefined. */
export const toBoolean = (value: unknown): boolean => value === '' || (!!value && value !== 'false');
