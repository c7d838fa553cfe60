import {defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {attributeOf, descendantsOf, textOf, type PageElement} from './page-dom.js';

/** A range of characters in the source of a page. It is empty where something is inserted. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** An element of this library in a page. */
export interface FoundElement {
  readonly element: PageElement;
  /** The BCP 47 tag in the nearest `lang`. */
  readonly lang: string | undefined;
  /** The line number of the start tag, from 1. */
  readonly line: number;
  /** The range of the previous declarative shadow root, or the position at which one is inserted. */
  readonly shadowRange: SourceRange;
}

export interface ParsedPage {
  /** The elements of this library, in document order. */
  readonly elements: readonly FoundElement[];
  readonly lang: string | undefined;
  /** The canonical URL. */
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** The range of the previous structured data, or the position at which it is inserted. */
  readonly structuredDataRange: SourceRange;
}

/** An attribute of the script with structured data, by which the next run finds the script. */
export const STRUCTURED_DATA_ATTRIBUTE = 'data-physio-structured-data';

const isTemplate = (element: PageElement): element is Tree.Template => element.tagName === 'template';
const isShadowRoot = (element: PageElement): boolean => attributeOf(element, 'shadowrootmode') !== undefined;

/** Yields all elements in a node with their language, including those in declarative shadow roots, but not in other templates. */
function* elementsBelow(node: Tree.ParentNode, lang: string | undefined): Iterable<[PageElement, string | undefined]> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const childLang = attributeOf(child, 'lang') ?? lang;
    yield [child, childLang];
    if (!isTemplate(child)) yield* elementsBelow(child, childLang);
    else if (isShadowRoot(child)) yield* elementsBelow(child.content, childLang);
  }
}

function sourceRangeOf(node: PageElement): SourceRange | undefined {
  const location = node.sourceCodeLocation;
  return location ? {start: location.startOffset, end: location.endOffset} : undefined;
}

/** The offset at which an end tag begins; undefined if the source has no such tag. */
const endTagOf = (element: PageElement | undefined): number | undefined =>
  element?.sourceCodeLocation?.endTag?.startOffset;

/**
 * Parses a page, or a part of a page, and finds the elements of this library.
 * @param isBuiltIn returns whether a tag is an element of this library
 */
export function findElements(source: string, isBuiltIn: (tag: string) => boolean): ParsedPage {
  const document = parse(source, {sourceCodeLocationInfo: true, scriptingEnabled: false});
  const elements: FoundElement[] = [];
  let structuredDataRange: SourceRange | undefined;
  // The previous shadow root may contain further elements, which are replaced together with it.
  let replacedUntil = -1;
  for (const [element, lang] of elementsBelow(document, undefined)) {
    const location = element.sourceCodeLocation;
    if (!location) continue;
    if (attributeOf(element, STRUCTURED_DATA_ATTRIBUTE) !== undefined) structuredDataRange = sourceRangeOf(element);
    if (element.namespaceURI !== html.NS.HTML || !isBuiltIn(element.tagName)) continue;
    if (!location.startTag || location.startOffset < replacedUntil) continue;
    const shadowRoot = element.childNodes.find(
      (child): child is PageElement => tree.isElementNode(child) && isTemplate(child) && isShadowRoot(child),
    );
    const contentStart = location.startTag.endOffset;
    const shadowRange = (shadowRoot && sourceRangeOf(shadowRoot)) ?? {start: contentStart, end: contentStart};
    replacedUntil = shadowRange.end;
    elements.push({element, lang, line: location.startLine, shadowRange});
  }

  const all = descendantsOf(document);
  const firstOf = (tag: string): PageElement | undefined => all.find(({tagName}) => tagName === tag);
  const canonical = all.find((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical');
  const title = firstOf('title');
  const headEnd = endTagOf(firstOf('head')) ?? endTagOf(firstOf('body')) ?? source.length;
  return {
    elements,
    lang: all.map((element) => attributeOf(element, 'lang')).find((lang) => lang),
    url: canonical && attributeOf(canonical, 'href'),
    title: title && (textOf(title).trim() || undefined),
    structuredDataRange: structuredDataRange ?? {start: headEnd, end: headEnd},
  };
}
