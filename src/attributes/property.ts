import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {property as declared} from 'lit/decorators.js';

/**
 * lit's `@property()`, save that a converter reads what a script or a framework sets as well as what an attribute says:
 * most frameworks set the property where an element has one, and so with what is written in the tag. The bundles go
 * without this module, because there all properties are made so: see scripts/slim-lit/element.mjs.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (proto: ReactiveElement, name: string): void => {
    declared(options)(proto, name);
    const converter = options?.converter;
    if (typeof converter !== 'function') return;
    const accessor = Object.getOwnPropertyDescriptor(proto, name) as PropertyDescriptor;
    Object.defineProperty(proto, name, {
      ...accessor,
      set(value: unknown) {
        accessor.set?.call(this, converter(value as string | null));
      },
    });
  };
