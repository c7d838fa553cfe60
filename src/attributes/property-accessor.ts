import type {PropertyDeclaration} from 'lit';
import {toText} from './converters.js';

/**
 * Adds a converter to the setter of a reactive property, so that a value that a script sets is converted like the value of
 * the attribute. A property that has an attribute but no converter becomes text.
 * @param accessor the property descriptor that Lit has created
 * @param declaration the options of the property
 * @returns `accessor` itself if there is nothing to convert
 */
export function addConverter(
  accessor: PropertyDescriptor | undefined,
  {attribute, converter}: PropertyDeclaration,
): PropertyDescriptor | undefined {
  const convert = typeof converter === 'function' ? converter : attribute === false ? undefined : toText;
  if (!convert) return accessor;
  return {
    ...accessor,
    set(value: unknown) {
      accessor?.set?.call(this, convert(value as string | null));
    },
  };
}
