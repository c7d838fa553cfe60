import {causeIds} from '../content/facts/causes.js';
import {exerciseIds} from '../content/facts/doses.js';
import {registeredCauses, registeredExercises} from '../content/registry.js';
import type {Cause, Exercise} from '../content/schema.js';
import {structuredDataForPage, structuredDataScript} from '../api/structured-data.js';
import {builtInCause} from '../i18n/causes.js';
import {builtInExercise} from '../i18n/exercises.js';
import {languageOf, loadLocale} from '../i18n/languages.js';
import {STRUCTURED_DATA_ATTRIBUTE, type FoundElement, type ParsedPage} from './find-elements.js';
import {attributeOf} from './page-dom.js';

/** For each tag, the attribute that lists ids, and the ids that an element shows without that attribute. */
type IdAttributes = Readonly<Record<string, readonly [attribute: string, defaults: readonly string[]]>>;

const exerciseAttributes: IdAttributes = {
  'exercise-card': ['exercise', []],
  'exercise-plan': ['exercises', exerciseIds],
};
const causeAttributes: IdAttributes = {'cause-list': ['causes', causeIds]};

/** Returns the ids that the elements of a page show, without duplicates. */
function shownIds(elements: readonly FoundElement[], attributes: IdAttributes): string[] {
  const ids = elements.flatMap(({element}) => {
    const [attribute, defaults] = attributes[element.tagName] ?? ['', []];
    const listed = attributeOf(element, attribute)?.split(/\s+/).filter(Boolean) ?? [];
    return listed.length > 0 ? listed : defaults;
  });
  return [...new Set(ids)];
}

/** Returns a script with schema.org JSON-LD about the exercises and causes on a page, in the language of the page. */
export async function structuredDataOf({elements, url, title, lang}: ParsedPage, locale: string): Promise<string> {
  const pageLocale = lang ?? locale;
  await loadLocale(pageLocale);
  const language = languageOf(pageLocale);
  const exercises = shownIds(elements, exerciseAttributes).map(
    (id): Exercise | undefined => registeredExercises.get(id) ?? builtInExercise(id, language),
  );
  const causes = shownIds(elements, causeAttributes).map(
    (id): Cause | undefined => registeredCauses.get(id) ?? builtInCause(id, language),
  );
  const data = structuredDataForPage(
    {
      exercises: exercises.filter((exercise) => exercise !== undefined),
      causes: causes.filter((cause) => cause !== undefined),
      ...(url && {url}),
      ...(title && {name: title}),
    },
    pageLocale,
  );
  return structuredDataScript(data).replace('<script', `<script ${STRUCTURED_DATA_ATTRIBUTE}`);
}
