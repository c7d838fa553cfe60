import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** An element of a page, as parsed by parse5. */
export type PageElement = Tree.Element;

export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All elements inside a node, in document order. */
export const descendantsOf = (node: Tree.ParentNode): PageElement[] =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...descendantsOf(child)] : []));

export const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ''))
    .join('');

/**
 * The DOM properties and methods that an element uses while it renders, and that Lit's DOM shim for servers lacks. They read the
 * parsed page. The only selectors in src/ are a tag, an attribute, or both, so no others are supported.
 * @param element undefined for an element inside the shadow root of another, which has no children in the page
 * @param lang the BCP 47 tag of the nearest `lang`
 */
export function domMembersOf(element: PageElement | undefined, lang: string): object {
  const descendants = element ? descendantsOf(element) : [];
  return {
    textContent: element ? textOf(element) : '',
    closest: () => ({lang}),
    // A parsed page does not change, so there is nothing to observe.
    getRootNode: () => ({}),
    querySelector(selector: string) {
      const [, tag, name, value] = /^(\w*)(?:\[(\w+)="?([^"\]]+)"?\])?$/.exec(selector) ?? [];
      const found = descendants.find(
        (child) => (!tag || child.tagName === tag) && (!name || attributeOf(child, name) === value),
      );
      return found ? {textContent: textOf(found)} : null;
    },
  };
}
