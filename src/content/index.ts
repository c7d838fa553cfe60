import {speaking} from '../i18n/languages.js';
import {spoken} from '../i18n/spoken.js';
import {adviceOf as adviceOfTopic} from './advice.js';
import {causeById as causeOf} from './cause.js';
import {exerciseById as exerciseOf} from './exercise.js';
import {adviceFacts, type AdviceTopic} from './facts/advice.js';
import {article} from './facts/article.js';
import {careFacts, emergencyNumbers} from './facts/care.js';
import {causeIds} from './facts/causes.js';
import {correctionIds} from './facts/corrections.js';
import {exerciseIds, prepareSeconds, restSeconds} from './facts/doses.js';
import {references, type Reference} from './facts/references.js';
import type {Advice, Cause, Exercise} from './schema.js';
import {adviceWords} from './words/advice.js';
import {careWords} from './words/care.js';
import {correctionWords} from './words/corrections.js';
import {generalWords} from './words/general.js';

export {adviceFacts, type AdviceFacts, type AdviceId, type AdviceTopic} from './facts/advice.js';
export {article} from './facts/article.js';
export {careFacts, emergencyNumbers, type CareLevel, type CareList} from './facts/care.js';
export {bodyRegions, causeFacts, causeIds, type BodyRegion, type CauseFacts, type CauseId} from './facts/causes.js';
export {correctionIds, type CorrectionId} from './facts/corrections.js';
export {
  exerciseIds,
  prepareSeconds,
  restSeconds,
  stepFacts,
  type DoseFacts,
  type ExerciseId,
  type StepFacts,
  type StepId,
} from './facts/doses.js';
export {exerciseFacts, type EquipmentId, type ExerciseFacts, type PositionId} from './facts/exercises.js';
export {references, type Reference, type ReferenceNumber} from './facts/references.js';
export type {Origin, Sourced} from './facts/sourced.js';
export {checkedCauses, registerCauses, type CauseInput, type CauseSetInput} from './own-causes.js';
export {checkedExercise, registerExercises, type ExerciseInput} from './own-exercises.js';
export type {Checked} from './checked.js';
export type {OwnFigure, OwnLimb, OwnPose} from './own-figure.js';
export {loadLocale, registerLocale} from '../i18n/languages.js';
export type {Locale, PartialLocale} from '../i18n/locale.js';
export type * from './schema.js';
export {
  structuredData,
  structuredDataForPage,
  structuredDataScript,
  type PageContent,
  type StructuredData,
  type StructuredValue,
} from './structured-data.js';

/**
 * The whole record of an exercise in a language that has been loaded, else in English; always the same for both.
 * @returns undefined for an id that is not in `exerciseIds`
 */
export const exerciseById = (id: string, locale = 'en'): Exercise | undefined => speaking(locale, () => exerciseOf(id));

/** The same of a cause. @returns undefined for an id that is not in `causeIds` */
export const causeById = (id: string, locale = 'en'): Cause | undefined => speaking(locale, () => causeOf(id));

/** What the article advises on a topic, in its order. */
export const adviceOf = (topic: AdviceTopic, locale = 'en'): readonly Advice[] =>
  speaking(locale, () => adviceOfTopic(topic));

const defined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Facts of a list joined with its words, as one entry an item: `{id, ...facts, ...words}`. */
const joined = (facts: Readonly<Record<string, object>>, words: Readonly<Record<string, object>>): object[] =>
  Object.entries(facts).map(([id, fact]) => ({id, ...fact, ...words[id]}));

const everything = (): object => ({
  locale: spoken,
  article,
  wholeBody: generalWords.wholeBody,
  stopRule: {text: generalWords.stopRule, origin: 'library'},
  review: generalWords.review,
  references: Object.entries<Reference>(references).map(([id, [publisher, title, url]]) => ({
    id,
    publisher,
    title,
    url,
  })),
  corrections: correctionIds.map((id) => ({id, text: correctionWords[id]})),
  prepareSeconds,
  restSeconds,
  exercises: exerciseIds.map(exerciseOf).filter(defined),
  causes: causeIds.map(causeOf).filter(defined),
  treatment: joined(adviceFacts.treatment, adviceWords.treatment),
  prevention: joined(adviceFacts.prevention, adviceWords.prevention),
  recommendations: joined(adviceFacts.recommendations, adviceWords.recommendations),
  care: Object.entries(careFacts).map(([id, {items, ...facts}]) => {
    const {items: texts, ...words}: {items: Readonly<Record<string, string>>} = careWords[id as keyof typeof careFacts];
    return {id, ...facts, ...words, items: items.map((item) => ({id: item, text: texts[item]}))};
  }),
  emergencyNumbers,
});

/**
 * Everything the library says in a language that has been loaded, in one plain object: what `dist/content/en.json` holds.
 * `ours` of an exercise and `origin` of a step mark what is the library's own and not the article's.
 */
export const allContent = (locale = 'en'): object => speaking(locale, everything);
