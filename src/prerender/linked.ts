import {attributeOf, type PageElement} from './page.js';

/** An element of a page, with what was drawn of it. */
export interface Drawn {
  readonly element: PageElement;
  readonly shadow: string | undefined;
}

/**
 * Makes links of what is named in a drawing and is on the page: what src/ui/cross-links.ts and <care-notice> do in a page,
 * once all of it is there. Where the page gives them an id, the links lead to their elements without script.
 * @param others all that is drawn on the page
 */
export function linked(shadow: string, element: PageElement, others: readonly Drawn[]): string {
  const addressOf = (other: Drawn | undefined): string | undefined =>
    other && other.element !== element ? `#${attributeOf(other.element, 'id') ?? ''}` : undefined;
  const is = ({element: other}: Drawn, tag: string): boolean => other.tagName === tag;

  const names = shadow.replace(/<a (?=[^>]*class="to")[^>]*/g, (link) => {
    const value = (name: string): string | undefined => new RegExp(`\\bdata-${name}="([^"]+)"`).exec(link)?.[1];
    const [to, advice] = [value('to'), value('advice')];
    const list = others.find((one) => advice && is(one, 'advice-list') && one.shadow?.includes(`data-id="${advice}"`));
    const card = others.find((one) => is(one, 'exercise-card') && attributeOf(one.element, 'exercise') === to);
    const address = addressOf(list ?? (to ? card : undefined));
    return address === undefined
      ? link
      : `${link} href="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  const whole = others.find((one) => is(one, 'care-notice') && attributeOf(one.element, 'variant') !== 'brief');
  return whole ? names.replace(/(<a\s[^>]*part="more"[^>]*?)\s+hidden(?:="")?/, '$1') : names;
}
