import type {CreativeWork, ExercisePlan, HowTo, MedicalCause, MedicalWebPage, WithContext} from 'schema-dts';
import {builtInCause} from '../i18n/causes.js';
import {builtInExercise} from '../i18n/exercises.js';
import {languageOf} from '../i18n/languages.js';
import type {Language} from '../locales/language.js';
import {cardStrings} from '../locales/exercise-card.js';
import type {CardStrings} from '../locales/strings.js';
import {durationOf} from '../content/dose.js';
import {article} from '../content/facts/article.js';
import {references, type Reference} from '../content/facts/references.js';
import type {Cause, Exercise} from '../content/schema.js';
import {generalWords} from '../locales/general.js';

// Structured data for search engines: JSON-LD with the vocabulary of schema.org. Search engines require that it contains only
// what the page shows. Therefore each text is the text of the card or the list, and the times to rest and to relax, which only the
// timer shows, are left out.

export type StructuredValue =
  string | number | readonly StructuredValue[] | {readonly [property: string]: StructuredValue};

/** A schema.org node, ready for `JSON.stringify`. The type is declared here, so that users do not need schema-dts. */
export interface StructuredData<Type extends string = string> {
  readonly '@context': 'https://schema.org';
  readonly '@type': Type;
  readonly [property: string]: StructuredValue;
}

/** The content of a page that structured data describes. */
export interface PageContent {
  readonly exercises?: readonly Exercise[];
  readonly causes?: readonly Cause[];
  /** URL of the page. */
  readonly url?: string;
  readonly name?: string;
}

const CONTEXT = {'@context': 'https://schema.org'} as const;

/** The condition that all causes belong to, as the titles of the references name it. */
const CONDITION = 'Back pain';

/** The article. Its `@id` makes it the same node wherever it occurs. */
const articleNode = {
  '@type': 'Article',
  '@id': article.url,
  url: article.url,
  name: article.title,
  inLanguage: article.titleLang,
  author: {'@type': 'Person', name: article.author, honorificSuffix: article.credentials},
} as const satisfies CreativeWork;

/** Whether two records are deeply equal, whatever the order of their keys. */
const isDeepEqual = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a instanceof Object &&
    b instanceof Object &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.entries(a).every(([key, value]) => isDeepEqual(value, (b as Readonly<Record<string, unknown>>)[key])));

/** Compares all fields, because a custom exercise may have the id of a built-in one. */
const isUnchangedBuiltIn = (exercise: Exercise, language: Language): boolean =>
  isDeepEqual(exercise, builtInExercise(exercise.id, language));

/** Seconds in ISO 8601: `PT3M50S`. */
function isoDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round((seconds % 60) * 1000) / 1000;
  return `PT${minutes ? `${minutes}M` : ''}${rest || !minutes ? `${rest}S` : ''}`;
}

/** The start and the steps with their corrections, as the card shows them, and the equipment. */
function howTo({start, optional, steps, equipment, optionalEquipment}: Exercise, t: CardStrings) {
  const startText = [start, optional].filter(Boolean).join(' ');
  const tools = [...equipment, ...optionalEquipment];
  return {
    '@type': 'HowTo',
    name: t.whatToDo,
    ...(tools.length > 0 && {tool: tools.map((name) => ({'@type': 'HowToTool', name}) as const)}),
    step: [
      ...(startText ? [{text: startText}] : []),
      ...steps.map(({text, seconds, correction}) => ({
        text: text.replace('{seconds}', () => t.seconds(seconds)),
        ...(correction && {itemListElement: {'@type': 'HowToTip', text: correction} as const}),
      })),
    ].map((step, i) => ({'@type': 'HowToStep', position: i + 1, ...step}) as const),
  } as const satisfies HowTo;
}

/**
 * Repetitions and sets, as numbers or, if the source gives no numbers, in the wording of the source. In that case, a built-in
 * exercise also has the library's number of repetitions, with a description that names the library as its source.
 */
function doseProperties({sets, reps, doseInWords}: Exercise, isBuiltIn: boolean, t: CardStrings) {
  if (!doseInWords) return {repetitions: reps, variables: [`${sets} ${t.sets(sets)}`]};
  const description = t.noNumber(sets, reps);
  return {
    variables: [doseInWords],
    ...(isBuiltIn && {repetitions: {'@type': 'QuantitativeValue', value: reps, description} as const}),
  };
}

function exercisePlan(exercise: Exercise, language: Language) {
  const t = cardStrings(language);
  const {name, aim, positionName, howOften, breathing, author, sources} = exercise;
  const stopRule = exercise.stopRule ?? generalWords(language).stopRule;
  const isBuiltIn = isUnchangedBuiltIn(exercise, language);
  const seconds = durationOf(exercise);
  const {variables, ...repetitions} = doseProperties(exercise, isBuiltIn, t);
  return {
    '@type': 'ExercisePlan',
    name,
    ...(aim && {description: aim}),
    inLanguage: language.tag,
    ...(positionName && {exerciseType: positionName}),
    ...(seconds && {activityDuration: isoDuration(seconds)}),
    ...(howOften && {activityFrequency: howOften}),
    ...repetitions,
    additionalVariable: [...variables, ...(breathing ? [breathing] : []), stopRule],
    hasPart: howTo(exercise, t),
    ...(isBuiltIn && {isBasedOn: articleNode}),
    ...(author && {author: {'@type': 'Person', name: author} as const}),
    ...(sources?.length && {
      citation: sources.map((source) => ({'@type': 'CreativeWork', ...source}) as const),
    }),
  } as const satisfies ExercisePlan;
}

const medicalCause = ({name, what, why, who, citations, sources = []}: Cause) =>
  ({
    '@type': 'MedicalCause',
    name,
    description: [what, why, who].filter(Boolean).join(' '),
    ...(citations.length + sources.length > 0 && {
      subjectOf: [
        ...citations.map((number) => {
          const [publisher, title, url]: Reference = references[number];
          return {
            '@type': 'CreativeWork',
            '@id': url,
            url,
            name: title,
            publisher: {'@type': 'Organization', name: publisher},
          } as const;
        }),
        ...sources.map((source) => ({'@type': 'CreativeWork', ...source}) as const),
      ],
    }),
  }) as const satisfies MedicalCause;

/**
 * Returns a schema.org ExercisePlan for an exercise: the text of its card, and the duration of its timer. A built-in exercise is
 * based on the article (`isBasedOn`), but does not name the author of the article as its author, because its text is the library's.
 * A custom exercise names its author and its sources.
 * @param locale the BCP 47 tag of the language of the text
 */
export const structuredData = (exercise: Exercise, locale = 'en'): StructuredData<'ExercisePlan'> =>
  ({...CONTEXT, ...exercisePlan(exercise, languageOf(locale))}) as const satisfies WithContext<ExercisePlan>;

/**
 * Returns a schema.org MedicalWebPage for a page. The exercises are parts of the page (`hasPart`), because a page has at most one
 * main entity. If the page shows causes, its subject is back pain, which has these causes.
 * @param locale the BCP 47 tag of the language of the page
 */
export const structuredDataForPage = (content: PageContent, locale = 'en'): StructuredData<'MedicalWebPage'> =>
  webPage(content, languageOf(locale));

function webPage(
  {exercises = [], causes = [], url, name}: PageContent,
  language: Language,
): StructuredData<'MedicalWebPage'> {
  const hasBuiltIn =
    exercises.some((exercise) => isUnchangedBuiltIn(exercise, language)) ||
    causes.some((cause) => isDeepEqual(cause, builtInCause(cause.id, language)));
  return {
    ...CONTEXT,
    '@type': 'MedicalWebPage',
    ...(url && {'@id': url, url}),
    ...(name && {name}),
    inLanguage: language.tag,
    ...(causes.length > 0 && {
      about: {
        '@type': 'MedicalCondition',
        name: CONDITION,
        description: generalWords(language).wholeBody,
        cause: causes.map(medicalCause),
      } as const,
    }),
    ...(exercises.length > 0 && {hasPart: exercises.map((exercise) => exercisePlan(exercise, language))}),
    ...(hasBuiltIn && {isBasedOn: articleNode}),
  } as const satisfies WithContext<MedicalWebPage>;
}

/**
 * Returns the HTML of a script element with structured data. `<`, `>` and `&` are written as JSON escapes, so that the data cannot
 * end the element or begin a comment, in HTML or in XML.
 */
export const structuredDataScript = (data: StructuredData): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}</script>`;
