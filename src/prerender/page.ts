import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** An element of a page that has been read, not shown. */
export type PageElement = Tree.Element;

export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All elements inside another, in their order. */
export const elementsIn = (node: Tree.ParentNode): PageElement[] =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));

export const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ''))
    .join('');

/** What of the page an element asks for while it draws itself: src/ has no other questions to the children of a host. */
export function hostIn(page: PageElement | undefined, lang: string): object {
  const children = page ? elementsIn(page) : [];
  return {
    textContent: page ? textOf(page) : '',
    closest: () => ({lang}),
    getRootNode: () => ({}),
    querySelector(selector: string) {
      const [, tag, name, value] = /^(\w*)(?:\[(\w+)="?([^"\]]+)"?\])?$/.exec(selector) ?? [];
      const found = children.find(
        (child) => (!tag || child.tagName === tag) && (!name || attributeOf(child, name) === value),
      );
      return found ? {textContent: textOf(found)} : null;
    },
  };
}

class Unwatched {
  observe(): void {
    // Nothing changes here.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

/** What a page has and a server has not, as far as elements draw themselves by it. */
const page: Readonly<Record<string, unknown>> = {
  document: {readyState: 'complete'},
  MutationObserver: Unwatched,
  addEventListener: () => undefined,
  matchMedia: () => ({matches: false}),
};

/** One after the other: a server may be asked for many pages at once, and there is one `globalThis`. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Draws something as if in a page that is loaded, and takes what it warns of, which is said to others than the readers of
 * the page. Nothing of it stays.
 */
export function asInPage<Drawn>(draw: () => Drawn): Promise<{drawn: Drawn; warnings: string[]}> {
  const mine = turn.then(() => drawnInPage(draw));
  turn = mine.catch(() => undefined);
  return mine;
}

async function drawnInPage<Drawn>(draw: () => Drawn): Promise<{drawn: Drawn; warnings: string[]}> {
  const warnings: string[] = [];
  const outside = new Map(Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  const {warn} = console;
  Object.assign(globalThis, page);
  console.warn = (...said) => void warnings.push(said.map(String).join(' '));
  try {
    const drawn = draw();
    // Some is said only when the element would have been drawn.
    await Promise.resolve();
    return {drawn, warnings};
  } finally {
    console.warn = warn;
    for (const [name, descriptor] of outside) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
