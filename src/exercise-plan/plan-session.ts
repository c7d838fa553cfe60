import type {Exercise} from '../content/schema.js';

/** The state of a session, in which the user does the exercises of a plan one by one. */
export interface Session {
  readonly stage: 'overview' | 'exercise' | 'rest' | 'finish';
  /** Index of the exercise; during a rest, of the exercise that follows. */
  readonly index: number;
  /** Ids of the exercises whose timer has finished. */
  readonly done: readonly string[];
  /** Ids of the log entries that this session has added. */
  readonly entries: readonly string[];
}

/** The session before it starts. */
export const initialSession: Session = {stage: 'overview', index: 0, done: [], entries: []};

/** Whether an exercise is done in the same position as the one before it: its timer then starts right after the rest. */
export const isInSamePosition = (exercises: readonly Exercise[], index: number): boolean =>
  exercises[index]?.position === exercises[index - 1]?.position;

/**
 * The session after the timer of its exercise has finished: a rest follows, or the summary after the last exercise.
 * @param id of the exercise
 * @param entry id of the log entry for the exercise, if it was logged
 * @param count number of exercises in the plan
 */
export function completeExercise(session: Session, id: string, entry: string | undefined, count: number): Session {
  const done = [...new Set([...session.done, id])];
  const entries = entry === undefined ? session.entries : [...session.entries, entry];
  const index = session.index + 1;
  return index < count ? {stage: 'rest', index, done, entries} : {...session, stage: 'finish', done, entries};
}

/**
 * The session some exercises further on or back, whether or not the current exercise was done. The summary follows the last
 * exercise.
 * @param count number of exercises in the plan
 */
export function moveBy(session: Session, steps: number, count: number): Session {
  const index = Math.max(session.index + steps, 0);
  return index < count ? {...session, stage: 'exercise', index} : {...session, stage: 'finish'};
}
