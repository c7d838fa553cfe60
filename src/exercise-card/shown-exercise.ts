import {warnInvalid} from '../warnings/warn.js';
import {deferredCustom} from '../exercise/deferred.js';
import {builtInExercise} from '../i18n/exercises.js';
import type {Language} from '../locales/language.js';
import {exerciseIds} from '../content/facts/doses.js';
import type {ExerciseInput} from '../content/custom-exercises.js';
import {registeredExercises} from '../content/registry.js';
import type {Exercise} from '../content/schema.js';
import type {OwnContent} from '../base/custom-content.js';
import {isPageLoading, isServer} from '../base/environment.js';

/** What a card is given to find its exercise by; and a script among its children. */
export interface Card extends HTMLElement {
  readonly exercise: string | undefined;
  readonly src: string | undefined;
  readonly data: ExerciseInput | undefined;
}

export interface ShownExercise {
  /**
   * Looks for it.
   * @param fresh its id is new: where nobody knows it, that is said
   */
  find(fresh: boolean, language: Language): Exercise | undefined;
  /** Whether there is none yet, but one may be on the way. */
  pending(): boolean;
  /** Ends what is under way; `find` takes it up again. */
  stop(): void;
}

/**
 * Which exercise a card shows: what the page gives comes before what the library has.
 * @param changed is called when there is another to find
 */
export function shownExercise(card: Card, changed: () => void): ShownExercise {
  /** What reads the exercise that the page gives, once its script is there. */
  let given: OwnContent<Exercise> | undefined;
  let found: Exercise | undefined;

  const isGiven = (): boolean => card.data != null || !!card.src || card.querySelector('script') !== null;

  const find = (fresh: boolean, language: Language): Exercise | undefined => {
    const id = card.exercise ?? '';
    const registered = registeredExercises.get(id);
    const isOwn = registered ?? isGiven();
    const own = deferredCustom.module;
    if (!own && (isOwn || !id)) {
      deferredCustom.loadFor(changed);
      if (isOwn) return undefined;
    }
    if (own) given ??= own.readExercise(card, changed);
    if (given?.follow(card.data, card.src, !id)) return given.content;
    const known = registered ?? builtInExercise(id, language);
    if (fresh && !known) {
      const tell = (): void => {
        if (!found && id === (card.exercise ?? ''))
          warnInvalid(
            card,
            'exercise',
            id,
            `Known: ${[...exerciseIds, ...registeredExercises.keys()].join(', ')}.`,
            'unknown-id',
          );
      };
      // While the page is still being read, its own scripts have not run.
      if (isPageLoading()) addEventListener('load', tell, {once: true});
      // A server renders once, and collects what is reported while it renders.
      else if (isServer) tell();
      else queueMicrotask(tell);
    }
    return known;
  };

  return {
    find: (fresh, language) => (found = find(fresh, language)),
    pending: () => (given ? given.pending : isGiven() && !deferredCustom.hasFailed),
    stop: () => given?.stop(),
  };
}
