import type {Program, Segment, TimedStep} from './program.js';

/** The state of a program at one moment. */
export interface Snapshot<Step extends TimedStep = TimedStep> {
  /** The elapsed time in ms, from 0 to the duration of the program. */
  readonly elapsedMs: number;
  /** The index of the current segment; after the end, that of the last segment. */
  readonly index: number;
  readonly segment: Segment<Step>;
  /** The segment after the current one; undefined in the last segment. */
  readonly next: Segment<Step> | undefined;
  /**
   * Whole seconds left in the segment, rounded up as in a countdown: 5, 4, 3, 2, 1. The value is 0 only at the end of the program
   * and in an untimed segment.
   */
  readonly remaining: number;
  /** Time left in the whole program, in ms. */
  readonly leftMs: number;
  /** Number of completed repetitions, in all sets and on all sides. */
  readonly repsDone: number;
  /** Number of completed sets, on all sides. */
  readonly setsDone: number;
  /** The elapsed time, in ms, of the next visible change; Infinity at the end and in an untimed segment. */
  readonly nextChangeMs: number;
}

/** Computes the state of a program after it has run for `elapsedMs`. */
export function snapshotAt<Step extends TimedStep>(program: Program<Step>, elapsedMs: number): Snapshot<Step> {
  const {totalMs, totalReps, segments, dose} = program;
  const leftMs = Math.max(totalMs - Math.max(elapsedMs, 0), 0);
  const elapsed = totalMs - leftMs;
  // Binary search. A segment includes its start and excludes its end.
  let index = 0;
  for (let end = segments.length; end - index > 1;) {
    const middle = (index + end) >> 1;
    if ((segments[middle] as Segment).startMs <= elapsed) index = middle;
    else end = middle;
  }
  const segment = segments[index] as Segment<Step>;
  const endMs = segment.startMs + segment.durationMs;
  const isUntimed = segment.step?.untimed;
  const remaining = isUntimed ? 0 : Math.ceil((endMs - elapsed) / 1000);
  const repsDone = leftMs > 0 ? segment.repsBefore : totalReps;
  return {
    elapsedMs: elapsed,
    index,
    segment,
    next: segments[index + 1],
    remaining,
    leftMs,
    repsDone,
    setsDone: Math.floor(repsDone / dose.reps),
    nextChangeMs: leftMs > 0 && !isUntimed ? endMs - (remaining - 1) * 1000 : Infinity,
  };
}
