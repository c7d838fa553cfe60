import {warnInvalid} from '../warnings/warn.js';
import {deferredCustom} from '../exercise/deferred.js';
import {builtInExercise} from '../i18n/exercises.js';
import type {Language} from '../locales/language.js';
import {exerciseIds} from '../content/facts/doses.js';
import type {ExerciseInput} from '../content/custom-exercises.js';
import {registeredExercises} from '../content/registry.js';
import type {Exercise} from '../content/schema.js';
import type {CustomContent} from '../base/custom-content.js';
import {isPageLoading, isServer} from '../base/environment.js';

/** The properties that determine the exercise of a card. A script among its children may contain the exercise too. */
export interface Card extends HTMLElement {
  readonly exercise: string | undefined;
  readonly src: string | undefined;
  readonly data: ExerciseInput | undefined;
}

export interface ShownExercise {
  /**
   * Determines the exercise. The card calls this in each update.
   * @param hasNewId whether the id has changed, so that an unknown id is reported
   */
  find(hasNewId: boolean, language: Language): Exercise | undefined;
  /** Whether the exercise is still loading. */
  isPending(): boolean;
  /** Stops reading a custom exercise; the next `find` starts again. */
  stop(): void;
}

/**
 * Creates the object that determines which exercise a card shows. Custom exercises take precedence over built-in ones.
 * @param onChange is called when `find` may return another exercise
 */
export function createShownExercise(card: Card, onChange: () => void): ShownExercise {
  /** Undefined until the module for custom exercises has loaded. */
  let customContent: CustomContent<Exercise> | undefined;
  let shown: Exercise | undefined;

  const hasCustomContent = (): boolean => card.data != null || !!card.src || card.querySelector('script') !== null;

  const find = (hasNewId: boolean, language: Language): Exercise | undefined => {
    const id = card.exercise ?? '';
    const registered = registeredExercises.get(id);
    const isCustom = registered ?? hasCustomContent();
    const {module} = deferredCustom;
    if (!module && (isCustom || !id)) {
      deferredCustom.loadFor(onChange);
      if (isCustom) return undefined;
    }
    if (module) customContent ??= module.readExercise(card, onChange);
    if (customContent?.update(card.data, card.src, !id)) return customContent.content;
    const exercise = registered ?? builtInExercise(id, language);
    if (hasNewId && !exercise) {
      const warnUnknown = (): void => {
        if (!shown && id === (card.exercise ?? ''))
          warnInvalid(
            card,
            'exercise',
            id,
            `Known: ${[...exerciseIds, ...registeredExercises.keys()].join(', ')}.`,
            'unknown-id',
          );
      };
      // While the page is loading, scripts may still register the exercise.
      if (isPageLoading()) addEventListener('load', warnUnknown, {once: true});
      // A server renders once, and collects the warnings while it renders.
      else if (isServer) warnUnknown();
      else queueMicrotask(warnUnknown);
    }
    return exercise;
  };

  return {
    find: (hasNewId, language) => (shown = find(hasNewId, language)),
    isPending: () => (customContent ? customContent.isPending : hasCustomContent() && !deferredCustom.hasFailed),
    stop: () => customContent?.stop(),
  };
}
