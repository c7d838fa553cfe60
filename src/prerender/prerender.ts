import type {Warning} from '../warnings/warn.js';
import {addCrossLinks, type PrerenderedElement} from './cross-links.js';
import {findElements, type FoundElement, type SourceRange} from './find-elements.js';
import {MAX_LENGTH, type PrerenderOptions, type PrerenderResult} from './options.js';
import {PrerenderError, type Problem} from './problem.js';
import {isBuiltIn, renderElement} from './server-rendering.js';
import {structuredDataOf} from './structured-data.js';

/** The number of elements that are assumed to be in the first view of a page. */
const MAX_IN_FIRST_VIEW = 3;

/** The text that replaces a range of the source. */
interface Edit extends SourceRange {
  readonly text: string;
}

/** Writes HTML in ASCII. Browsers do not decode character references in styles, but these are ASCII already. */
const characterReferences = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
/** Writes JSON in ASCII. Browsers do not decode character references in scripts. */
const jsonEscapes = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = '';
  let position = 0;
  for (const {start, end, text} of [...edits].sort((one, other) => one.start - other.start)) {
    out += source.slice(position, start) + text;
    position = end;
  }
  return out + source.slice(position);
}

function problemOf({element, line}: FoundElement, {subject, message, ...warning}: Warning): Problem {
  return {line, element: element.tagName, message: `${subject}: ${message}`, ...warning};
}

/** Returns the warning about an element whose content is not in the page. */
const needsPage = ({element}: FoundElement): Warning => ({
  code: 'needs-page',
  subject: `<${element.tagName}>`,
  message: 'cannot be prerendered, because its content is not in the page.',
});

/**
 * Whether a problem is an error: the author wrote an id that is unknown. An element without an id is not an error, because a
 * script may set an id.
 */
const isError = ({code, value}: Problem): boolean => code === 'unknown-id' && value !== '';

/** See `prerender` in index.ts, which imports this module when it is called. */
export async function prerender(html: string, options: PrerenderOptions): Promise<PrerenderResult> {
  if (html.length > MAX_LENGTH)
    throw new RangeError(`The page has ${html.length} characters; the maximum is ${MAX_LENGTH}`);
  const {locale = 'en', structuredData = false, ascii = false} = options;
  const page = findElements(html, isBuiltIn);
  const problems: Problem[] = [];
  const rendered: (PrerenderedElement & SourceRange)[] = [];
  for (const [i, found] of page.elements.entries()) {
    const {element, lang = locale, shadowRange} = found;
    const {shadow, warnings} = await renderElement(element, lang, {isInFirstView: i < MAX_IN_FIRST_VIEW});
    const all = shadow === undefined ? [...warnings, needsPage(found)] : warnings;
    problems.push(...all.map((warning) => problemOf(found, warning)));
    rendered.push({...shadowRange, element, shadow});
  }
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new PrerenderError(errors);

  const edits = rendered.map(({start, end, element, shadow}): Edit => {
    if (shadow === undefined) return {start, end, text: ''};
    const text = `<template shadowrootmode="open">${addCrossLinks(shadow, element, rendered)}</template>`;
    return {start, end, text: ascii ? characterReferences(text) : text};
  });
  if (structuredData) {
    const text = await structuredDataOf(page, locale);
    edits.push({...page.structuredDataRange, text: ascii ? jsonEscapes(text) : text});
  }
  return {html: applyEdits(html, edits), problems};
}
