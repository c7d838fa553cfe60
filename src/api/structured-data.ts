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

// What search engines are told, as JSON-LD of schema.org. They ask that it be nothing but what the page shows, so each
// text is the card's or the list's own, and what those leave to the timer (its times to rest and to relax) is not told.

export type StructuredValue =
  string | number | readonly StructuredValue[] | {readonly [property: string]: StructuredValue};

/** A node of schema.org, ready for `JSON.stringify`. Our own type, so that nobody needs schema-dts to use it. */
export interface StructuredData<Type extends string = string> {
  readonly '@context': 'https://schema.org';
  readonly '@type': Type;
  readonly [property: string]: StructuredValue;
}

/** What a page shows. */
export interface PageContent {
  readonly exercises?: readonly Exercise[];
  readonly causes?: readonly Cause[];
  /** Of the page itself. */
  readonly url?: string;
  readonly name?: string;
}

const CONTEXT = {'@context': 'https://schema.org'} as const;

/** The subject of all causes, as the titles of the references call it. */
const CONDITION = 'Back pain';

/** The same node wherever it stands, by its address. */
const basis = {
  '@type': 'Article',
  '@id': article.url,
  url: article.url,
  name: article.title,
  inLanguage: article.titleLang,
  author: {'@type': 'Person', name: article.author, honorificSuffix: article.credentials},
} as const satisfies CreativeWork;

/** Whether two records say the same, whatever the order of their keys. */
const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a instanceof Object &&
    b instanceof Object &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.entries(a).every(([key, value]) => same(value, (b as Readonly<Record<string, unknown>>)[key])));

/** By all that they say: an exercise of somebody's own may have the id of one of ours. */
const isOurs = (exercise: Exercise, language: Language): boolean =>
  same(exercise, builtInExercise(exercise.id, language));

/** Seconds in ISO 8601: `PT3M50S`. */
function isoDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round((seconds % 60) * 1000) / 1000;
  return `PT${minutes ? `${minutes}M` : ''}${rest || !minutes ? `${rest}S` : ''}`;
}

/** The start and the steps, each as the card has it, with its correction and what is needed. */
function howTo({start, optional, steps, equipment, optionalEquipment}: Exercise, t: CardStrings) {
  const begin = [start, optional].filter(Boolean).join(' ');
  const tools = [...equipment, ...optionalEquipment];
  return {
    '@type': 'HowTo',
    name: t.whatToDo,
    ...(tools.length > 0 && {tool: tools.map((name) => ({'@type': 'HowToTool', name}) as const)}),
    step: [
      ...(begin ? [{text: begin}] : []),
      ...steps.map(({text, seconds, correction}) => ({
        text: text.replace('{seconds}', () => t.seconds(seconds)),
        ...(correction && {itemListElement: {'@type': 'HowToTip', text: correction} as const}),
      })),
    ].map((step, i) => ({'@type': 'HowToStep', position: i + 1, ...step}) as const),
  } as const satisfies HowTo;
}

/** How much: the article's numbers, or its words and a number that says whose it is; an author's own as they are. */
function dose({sets, reps, doseInWords}: Exercise, ours: boolean, t: CardStrings) {
  if (!doseInWords) return {repetitions: reps, also: [`${sets} ${t.sets(sets)}`]};
  const description = t.noNumber(sets, reps);
  return {
    also: [doseInWords],
    ...(ours && {repetitions: {'@type': 'QuantitativeValue', value: reps, description} as const}),
  };
}

function exercisePlan(exercise: Exercise, language: Language) {
  const t = cardStrings(language);
  const {name, aim, positionName, howOften, breathing, author, sources} = exercise;
  const stopRule = exercise.stopRule ?? generalWords(language).stopRule;
  const ours = isOurs(exercise, language);
  const seconds = durationOf(exercise);
  const {also, ...numbers} = dose(exercise, ours, t);
  return {
    '@type': 'ExercisePlan',
    name,
    ...(aim && {description: aim}),
    inLanguage: language.tag,
    ...(positionName && {exerciseType: positionName}),
    ...(seconds && {activityDuration: isoDuration(seconds)}),
    ...(howOften && {activityFrequency: howOften}),
    ...numbers,
    additionalVariable: [...also, ...(breathing ? [breathing] : []), stopRule],
    hasPart: howTo(exercise, t),
    ...(ours && {isBasedOn: basis}),
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
 * An exercise as schema.org's ExercisePlan: the text of its card, and the time that its timer takes. The library's own
 * name the article as what they are based on, never as their author, for their words are ours; anybody else's name the
 * author and the sources that they have.
 * @param locale of the exercise's text
 */
export const structuredData = (exercise: Exercise, locale = 'en'): StructuredData<'ExercisePlan'> =>
  ({...CONTEXT, ...exercisePlan(exercise, languageOf(locale))}) as const satisfies WithContext<ExercisePlan>;

/**
 * A page with its exercises as parts, for they are works, of which a page has one main entity at most; and about back
 * pain with its causes, if it shows any.
 */
export const structuredDataForPage = (content: PageContent, locale = 'en'): StructuredData<'MedicalWebPage'> =>
  webPage(content, languageOf(locale));

function webPage(
  {exercises = [], causes = [], url, name}: PageContent,
  language: Language,
): StructuredData<'MedicalWebPage'> {
  const ours =
    exercises.some((exercise) => isOurs(exercise, language)) ||
    causes.some((cause) => same(cause, builtInCause(cause.id, language)));
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
    ...(ours && {isBasedOn: basis}),
  } as const satisfies WithContext<MedicalWebPage>;
}

/**
 * The script element that says it in a page. Nothing in the data can end the element or begin a comment: `<`, `>` and `&`
 * are written as JSON escapes, which mean the same to whoever parses it, in HTML and in XML.
 */
export const structuredDataScript = (data: StructuredData): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}</script>`;
