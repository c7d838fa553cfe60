import type {PropertyDeclaration} from 'lit';
import {text} from './converters.js';

/**
 * The accessor of a property whose converter reads what is set as it reads what an attribute says. Without a converter of
 * ours, an attribute is text, and so is what is set.
 */
export function reading(
  accessor: PropertyDescriptor | undefined,
  {attribute, converter}: PropertyDeclaration,
): PropertyDescriptor | undefined {
  const read = typeof converter === 'function' ? converter : attribute === false ? undefined : text;
  if (!read) return accessor;
  return {
    ...accessor,
    set(value: unknown) {
      accessor?.set?.call(this, read(value as string | null));
    },
  };
}
