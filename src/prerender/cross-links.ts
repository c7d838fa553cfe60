import {attributeOf, type PageElement} from './page-dom.js';

/** An element of a page and the content of its shadow root; undefined if it cannot be prerendered. */
export interface PrerenderedElement {
  readonly element: PageElement;
  readonly shadow: string | undefined;
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Links the names of exercises and advice to the elements of the page that show them. In the browser, src/ui/cross-links.ts and
 * <care-notice> do the same after the page has loaded. Links to an element work without scripts if the element has an id.
 * @param shadow the content of the shadow root of `element`
 * @param all all elements of the page
 */
export function addCrossLinks(shadow: string, element: PageElement, all: readonly PrerenderedElement[]): string {
  const hasTag = ({element: other}: PrerenderedElement, tag: string): boolean => other.tagName === tag;

  const withLinks = shadow.replace(/<a (?=[^>]*class="to")[^>]*/g, (link) => {
    const dataOf = (name: string): string | undefined => new RegExp(`\\bdata-${name}="([^"]+)"`).exec(link)?.[1];
    const [exercise, advice] = [dataOf('to'), dataOf('advice')];
    const list = advice
      ? all.find((one) => hasTag(one, 'advice-list') && one.shadow?.includes(`data-id="${advice}"`))
      : undefined;
    const card = exercise
      ? all.find((one) => hasTag(one, 'exercise-card') && attributeOf(one.element, 'exercise') === exercise)
      : undefined;
    const target = list ?? card;
    return target && target.element !== element
      ? `${link} href="${escapeAttribute(`#${attributeOf(target.element, 'id') ?? ''}`)}"`
      : link;
  });

  // A brief notice links to the full one, if the page has one.
  const hasFullNotice = all.some(
    (one) => hasTag(one, 'care-notice') && attributeOf(one.element, 'variant') !== 'brief',
  );
  return hasFullNotice ? withLinks.replace(/(<a\s[^>]*part="more"[^>]*?)\s+hidden(?:="")?/, '$1') : withLinks;
}
