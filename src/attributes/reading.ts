import type {PropertyDeclaration} from 'lit';
import {text} from './converters.js';

/**
 * The accessor of a property, save that its converter reads what is set as it reads what an attribute says. Without one, an
 * attribute is text, and so is what is set.
 */
export const reading = (
  accessor: PropertyDescriptor | undefined,
  {attribute, converter = attribute === false ? undefined : text}: PropertyDeclaration = {},
): PropertyDescriptor | undefined =>
  typeof converter === 'function'
    ? {
        ...accessor,
        set(value: unknown) {
          accessor?.set?.call(this, converter(value as string | null));
        },
      }
    : accessor;
