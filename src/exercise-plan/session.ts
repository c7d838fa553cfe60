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
