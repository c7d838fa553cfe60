import {builtInAdvice} from '../i18n/advice.js';
import {builtInCause} from '../i18n/causes.js';
import {builtInExercise} from '../i18n/exercises.js';
import {languageOf} from '../i18n/languages.js';
import type {Language} from '../locales/language.js';
import {adviceFacts, type AdviceTopic} from '../content/facts/advice.js';
import {article} from '../content/facts/article.js';
import {careFacts, emergencyNumbers} from '../content/facts/care.js';
import {causeIds} from '../content/facts/causes.js';
import {correctionIds} from '../content/facts/corrections.js';
import {exerciseIds, prepareSeconds, restSeconds} from '../content/facts/doses.js';
import {references, type Reference} from '../content/facts/references.js';
import type {Advice, Cause, Exercise} from '../content/schema.js';
import {adviceWords} from '../locales/advice.js';
import {careWords} from '../locales/care.js';
import {correctionWords} from '../locales/corrections.js';
import {generalWords} from '../locales/general.js';

export {adviceFacts, type AdviceFacts, type AdviceId, type AdviceTopic} from '../content/facts/advice.js';
export {article} from '../content/facts/article.js';
export {careFacts, emergencyNumbers, type CareLevel, type CareList} from '../content/facts/care.js';
export {
  bodyRegions,
  causeFacts,
  causeIds,
  type BodyRegion,
  type CauseFacts,
  type CauseId,
} from '../content/facts/causes.js';
export {correctionIds, type CorrectionId} from '../content/facts/corrections.js';
export {
  exerciseIds,
  prepareSeconds,
  restSeconds,
  stepFacts,
  type DoseFacts,
  type ExerciseId,
  type StepFacts,
  type StepId,
} from '../content/facts/doses.js';
export {exerciseFacts, type EquipmentId, type ExerciseFacts, type PositionId} from '../content/facts/exercises.js';
export {references, type Reference, type ReferenceNumber} from '../content/facts/references.js';
export type {Origin, Sourced} from '../content/facts/sourced.js';
export {checkedCauses, registerCauses, type CauseInput, type CauseSetInput} from '../content/custom-causes.js';
export {checkedExercise, registerExercises, type ExerciseInput} from '../content/custom-exercises.js';
export type {CuedStep} from '../content/dose.js';
export type {Checked} from '../content/check.js';
export type {OwnFigure, OwnLimb, OwnPose} from '../content/custom-figure.js';
export {loadLocale, registerLocale} from '../i18n/languages.js';
export type {Locale, PartialLocale} from '../locales/locale.js';
export type * from '../content/schema.js';
export {
  structuredData,
  structuredDataForPage,
  structuredDataScript,
  type PageContent,
  type StructuredData,
  type StructuredValue,
} from './structured-data.js';

/**
 * Returns the record of a built-in exercise: always the same object for the same id and language.
 * @param locale a BCP 47 tag. If the language has not been loaded (`loadLocale`), the texts are English.
 * @returns undefined for an id that is not in `exerciseIds`
 */
export const exerciseById = (id: string, locale = 'en'): Exercise | undefined =>
  builtInExercise(id, languageOf(locale));

/**
 * Returns the record of a built-in cause: always the same object for the same id and language.
 * @param locale a BCP 47 tag. If the language has not been loaded (`loadLocale`), the texts are English.
 * @returns undefined for an id that is not in `causeIds`
 */
export const causeById = (id: string, locale = 'en'): Cause | undefined => builtInCause(id, languageOf(locale));

/** The advice of the article on a topic, in the order of the article. */
export const adviceOf = (topic: AdviceTopic, locale = 'en'): readonly Advice[] =>
  builtInAdvice(topic, languageOf(locale));

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Combines the facts of a list with its texts, as one object for each item: `{id, ...facts, ...texts}`. */
const joinTexts = (facts: Readonly<Record<string, object>>, texts: Readonly<Record<string, object>>): object[] =>
  Object.entries(facts).map(([id, itemFacts]) => ({id, ...itemFacts, ...texts[id]}));

const contentIn = (language: Language): object => {
  const general = generalWords(language);
  const corrections = correctionWords(language);
  const advice = adviceWords(language);
  const care = careWords(language);
  return {
    locale: language.tag,
    article,
    wholeBody: general.wholeBody,
    stopRule: {text: general.stopRule, origin: 'library'},
    review: general.review,
    references: Object.entries<Reference>(references).map(([id, [publisher, title, url]]) => ({
      id,
      publisher,
      title,
      url,
    })),
    corrections: correctionIds.map((id) => ({id, text: corrections[id]})),
    prepareSeconds,
    restSeconds,
    exercises: exerciseIds.map((id) => builtInExercise(id, language)).filter(isDefined),
    causes: causeIds.map((id) => builtInCause(id, language)).filter(isDefined),
    treatment: joinTexts(adviceFacts.treatment, advice.treatment),
    prevention: joinTexts(adviceFacts.prevention, advice.prevention),
    recommendations: joinTexts(adviceFacts.recommendations, advice.recommendations),
    care: Object.entries(careFacts).map(([id, {items, ...facts}]) => {
      const {items: itemTexts, ...texts}: {items: Readonly<Record<string, string>>} =
        care[id as keyof typeof careFacts];
      return {id, ...facts, ...texts, items: items.map((item) => ({id: item, text: itemTexts[item]}))};
    }),
    emergencyNumbers,
  };
};

/**
 * All built-in content as one plain object, as in `dist/content/en.json`. The fields `ours` of an exercise and `origin` of a step
 * mark what comes from the library instead of the article.
 * @param locale a BCP 47 tag. If the language has not been loaded (`loadLocale`), the texts are English.
 */
export const allContent = (locale = 'en'): object => contentIn(languageOf(locale));
