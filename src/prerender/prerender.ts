import {causeIds} from '../content/facts/causes.js';
import {exerciseIds} from '../content/facts/doses.js';
import {ownCauses, ownExercises} from '../content/registry.js';
import type {Cause, Exercise} from '../content/schema.js';
import {structuredDataForPage, structuredDataScript} from '../api/structured-data.js';
import {builtInCause} from '../i18n/causes.js';
import {builtInExercise} from '../i18n/exercises.js';
import {languageOf, loadLocale} from '../i18n/languages.js';
import {warningOf} from '../warnings/warn.js';
import {draw, isOurs} from './draw.js';
import {DATA_MARK, find, type FoundElement, type FoundPage, type Range} from './find.js';
import {linked, type Drawn} from './linked.js';
import {MAX_LENGTH, PrerenderError, type PrerenderOptions} from './options.js';
import {attributeOf} from './page.js';

/** How many elements may be in sight when a page comes. */
const SEEN_FIRST = 3;

const idsIn = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** The ids that elements show, in their order and each once. */
function shownIds(
  elements: readonly FoundElement[],
  attributes: Readonly<Record<string, [string, readonly string[]]>>,
) {
  return [
    ...new Set(
      elements.flatMap(({element}) => {
        const [attribute, all] = attributes[element.tagName] ?? ['', []];
        const named = attribute ? idsIn(attributeOf(element, attribute)) : [];
        return named.length > 0 ? named : all;
      }),
    ),
  ];
}

function dataOf({elements, url, title}: FoundPage, locale: string): string {
  const exercises = shownIds(elements, {
    'exercise-card': ['exercise', []],
    'exercise-plan': ['exercises', exerciseIds],
  });
  const causes = shownIds(elements, {'cause-list': ['causes', causeIds]});
  const language = languageOf(locale);
  const content = {
    exercises: exercises.map((id): Exercise | undefined => ownExercises.get(id) ?? builtInExercise(id, language)),
    causes: causes.map((id): Cause | undefined => ownCauses.get(id) ?? builtInCause(id, language)),
  };
  const data = structuredDataForPage(
    {
      exercises: content.exercises.filter((one) => one !== undefined),
      causes: content.causes.filter((one) => one !== undefined),
      ...(url && {url}),
      ...(title && {name: title}),
    },
    locale,
  );
  return structuredDataScript(data).replace('<script', `<script ${DATA_MARK}`);
}

/** Letters as character references; styles have none, and in JSON a reference is none. */
const inAscii = (text: string): string =>
  text.startsWith('<script')
    ? text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** The element shows nothing, or less than its author meant. */
const isUnknownId = (warning: string): boolean => /="[^"].*\[unknown-id\]$/s.test(warning);

/** Documented in index.ts, which loads this module when it is called. */
export async function prerender(html: string, options: PrerenderOptions): Promise<string> {
  if (html.length > MAX_LENGTH)
    throw new RangeError(`A page of ${html.length} characters: ${MAX_LENGTH} are the most that are read.`);
  const {
    locale = 'en',
    structuredData = false,
    ascii = false,
    onWarning = (warning) => console.warn(warning),
  } = options;
  const page = find(html, isOurs);
  const drawings: (Drawn & Range)[] = [];
  for (const [i, found] of page.elements.entries()) {
    const {element, line, place} = found;
    const {shadow, warnings} = await draw(element, found.lang ?? locale, i < SEEN_FIRST);
    for (const warning of warnings) {
      if (isUnknownId(warning)) throw new PrerenderError(`line ${line}: ${warning}`);
      onWarning(`line ${line}: ${warning}`);
    }
    if (shadow === undefined)
      onWarning(
        `line ${line}: ${warningOf('needs-page', `<${element.tagName}>`, 'cannot be prerendered, because its content is loaded in the page.')}`,
      );
    drawings.push({...place, element, shadow});
  }
  const puts = drawings.map(({from, to, element, shadow}) => ({
    from,
    to,
    text: shadow === undefined ? '' : `<template shadowrootmode="open">${linked(shadow, element, drawings)}</template>`,
  }));
  if (structuredData) {
    const lang = page.lang ?? locale;
    await loadLocale(lang);
    puts.push({...page.dataPlace, text: dataOf(page, lang)});
  }

  let out = '';
  let at = 0;
  for (const {from, to, text} of puts.sort((one, other) => one.from - other.from)) {
    out += html.slice(at, from) + (ascii ? inAscii(text) : text);
    at = to;
  }
  return out + html.slice(at);
}
