import type {Exercise} from '../content/schema.js';

/** Where the reader is in the programme. */
export interface Session {
  readonly stage: 'overview' | 'exercise' | 'rest' | 'finish';
  /** Of the exercise; in a rest, of the one that follows. */
  readonly index: number;
  /** Ids of exercises that were done to their end. */
  readonly done: readonly string[];
  /** Ids of what this session has added to the log. */
  readonly entries: readonly string[];
}

/** Whether an exercise begins by itself after the rest: in the position of the one before. */
export const atOnce = (exercises: readonly Exercise[], index: number): boolean =>
  exercises[index]?.position === exercises[index - 1]?.position;

export const OVERVIEW: Session = {stage: 'overview', index: 0, done: [], entries: []};

/**
 * An exercise has been done to its end: a rest follows, or the summary after the last.
 * @param id of the exercise; @param entry what it has added to the log, if one is kept; @param count of exercises
 */
export function afterExercise(session: Session, id: string, entry: string | undefined, count: number): Session {
  const done = [...new Set([...session.done, id])];
  const entries = entry === undefined ? session.entries : [...session.entries, entry];
  const index = session.index + 1;
  return index < count ? {stage: 'rest', index, done, entries} : {...session, stage: 'finish', done, entries};
}

/** Some exercises on or back, whether the present one was done or not; past the last is the summary. */
export function stepped(session: Session, by: number, count: number): Session {
  const index = Math.max(session.index + by, 0);
  return index < count ? {...session, stage: 'exercise', index} : {...session, stage: 'finish'};
}
