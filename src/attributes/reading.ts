import type {PropertyDeclaration} from 'lit';

/** The accessor of a property, save that its converter reads what is set as it reads what an attribute says. */
export const reading = (
  accessor: PropertyDescriptor | undefined,
  {converter}: PropertyDeclaration = {},
): PropertyDescriptor | undefined =>
  typeof converter === 'function'
    ? {
        ...accessor,
        set(value: unknown) {
          accessor?.set?.call(this, converter(value as string | null));
        },
      }
    : accessor;
