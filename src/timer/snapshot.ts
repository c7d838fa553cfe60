import type {Program, Segment, TimedStep} from './program.js';

/** What is true at one moment of a program. */
export interface Snapshot<Step extends TimedStep = TimedStep> {
  /** The elapsed time it was taken at, held between 0 and the program's total; ms. */
  readonly elapsedMs: number;
  /** Index of the current segment; at the end, the last one's. */
  readonly index: number;
  readonly segment: Segment<Step>;
  /** What comes after the current segment; undefined in the last one. */
  readonly next: Segment<Step> | undefined;
  /**
   * Whole seconds left in the segment, as a countdown shows them: 5, 4, 3, 2, 1 and 0 only at the end of the program, and
   * in an untimed segment.
   */
  readonly remaining: number;
  /** ms left of the whole program. */
  readonly leftMs: number;
  /** Repetitions completed, over all sets and sides. */
  readonly repsDone: number;
  /** Sets completed, over all sides. */
  readonly setsDone: number;
  /** Elapsed ms at which something visible changes next; Infinity at the end, and in an untimed segment. */
  readonly nextChangeMs: number;
}

/** What a program shows after `elapsedMs` of running. Pure. */
export function snapshotAt<Step extends TimedStep>(program: Program<Step>, elapsedMs: number): Snapshot<Step> {
  const {totalMs, totalReps, segments, dose} = program;
  const leftMs = Math.max(totalMs - Math.max(elapsedMs, 0), 0);
  const elapsed = totalMs - leftMs;
  // A segment owns its start and not its end; found by halving.
  let index = 0;
  for (let end = segments.length; end - index > 1;) {
    const middle = (index + end) >> 1;
    if ((segments[middle] as Segment).startMs <= elapsed) index = middle;
    else end = middle;
  }
  const segment = segments[index] as Segment<Step>;
  const endMs = segment.startMs + segment.durationMs;
  const untimed = segment.step?.untimed;
  const remaining = untimed ? 0 : Math.ceil((endMs - elapsed) / 1000);
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
    nextChangeMs: leftMs > 0 && !untimed ? endMs - (remaining - 1) * 1000 : Infinity,
  };
}
