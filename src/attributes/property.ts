import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {property as declared} from 'lit/decorators.js';
import {reading} from './reading.js';

/**
 * lit's `@property()`, save that a converter reads what a script or a framework sets as well as what an attribute says:
 * most frameworks set the property where an element has one, and so with what is written in the tag. The build goes
 * without this module: in the bundles all properties are made so (scripts/slim-lit/element.mjs), and in the modules those
 * of all elements (scripts/inline-decorators.mjs).
 */
export const property =
  (options?: PropertyDeclaration) =>
  (proto: ReactiveElement, name: string): void => {
    declared(options)(proto, name);
    Object.defineProperty(
      proto,
      name,
      reading(Object.getOwnPropertyDescriptor(proto, name), options) as PropertyDescriptor,
    );
  };
