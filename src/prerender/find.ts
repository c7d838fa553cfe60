import {defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {attributeOf, elementsIn, textOf, type PageElement} from './page.js';

/** From where to where in the text of a page. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An element of ours in a page. */
export interface FoundElement {
  readonly element: PageElement;
  /** BCP 47: what its nearest `lang` says, if there is one. */
  readonly lang: string | undefined;
  /** Of its start tag, from 1. */
  readonly line: number;
  /** Where its shadow root goes, or what was drawn into it before. */
  readonly place: Range;
}

export interface FoundPage {
  readonly elements: readonly FoundElement[];
  readonly lang: string | undefined;
  /** What it says its address is. */
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** Where the data for search engines go, or what was put there before. */
  readonly dataPlace: Range;
}

/** Marks the script with the data, so that it is found again. */
export const DATA_MARK = 'data-physio-structured-data';

const isTemplate = (element: PageElement): element is Tree.Template => element.tagName === 'template';
const isShadowRoot = (element: PageElement): boolean => attributeOf(element, 'shadowrootmode') !== undefined;

/** Elements below a node, also in declared shadow roots, but not in templates that wait to be used. */
function* elementsBelow(node: Tree.ParentNode, lang: string | undefined): Iterable<[PageElement, string | undefined]> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const own = attributeOf(child, 'lang') ?? lang;
    yield [child, own];
    if (!isTemplate(child)) yield* elementsBelow(child, own);
    else if (isShadowRoot(child)) yield* elementsBelow(child.content, own);
  }
}

function rangeOf(node: PageElement): Range | undefined {
  const at = node.sourceCodeLocation;
  return at ? {from: at.startOffset, to: at.endOffset} : undefined;
}

/** Where something goes that is put before the end tag of a part of the page, or else after its end. */
function endOf(element: PageElement | undefined): number | undefined {
  const at = element?.sourceCodeLocation;
  return at?.endTag?.startOffset;
}

/**
 * Reads a page, or a part of one, and finds in it what is to be drawn.
 * @param isOurs whether a tag is one of ours
 */
export function find(text: string, isOurs: (tag: string) => boolean): FoundPage {
  const document = parse(text, {sourceCodeLocationInfo: true, scriptingEnabled: false});
  const elements: FoundElement[] = [];
  let dataPlace: Range | undefined;
  /** What is inside one of ours that is already drawn, is drawn with it. */
  let drawnUntil = -1;
  for (const [element, lang] of elementsBelow(document, undefined)) {
    const at = element.sourceCodeLocation;
    if (!at) continue;
    if (attributeOf(element, DATA_MARK) !== undefined) dataPlace = rangeOf(element);
    if (element.namespaceURI !== html.NS.HTML || !isOurs(element.tagName)) continue;
    if (!at.startTag || at.startOffset < drawnUntil) continue;
    const before = element.childNodes.find(
      (child): child is PageElement => tree.isElementNode(child) && isTemplate(child) && isShadowRoot(child),
    );
    const from = at.startTag.endOffset;
    const place = (before && rangeOf(before)) ?? {from, to: from};
    drawnUntil = place.to;
    elements.push({element, lang, line: at.startLine, place});
  }

  const all = elementsIn(document);
  const named = (tag: string): PageElement | undefined => all.find(({tagName}) => tagName === tag);
  const canonical = all.find((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical');
  const title = named('title');
  const end = endOf(named('head')) ?? endOf(named('body')) ?? text.length;
  return {
    elements,
    lang: all.map((element) => attributeOf(element, 'lang')).find((lang) => lang),
    url: canonical && attributeOf(canonical, 'href'),
    title: title && (textOf(title).trim() || undefined),
    dataPlace: dataPlace ?? {from: end, to: end},
  };
}
