import {SWITCH_SECONDS} from './switch.js';

/** What the user does during a segment. `switch` is the change of sides. */
export type Phase = 'prepare' | 'hold' | 'move' | 'relax' | 'rest' | 'switch';
export type Side = 'one' | 'left' | 'right';

/** One part of a repetition. The program omits steps of 0 seconds, unless they are untimed. */
export interface TimedStep {
  /** Value of `step` in the events that are dispatched during this step. */
  readonly id?: string;
  readonly kind: 'hold' | 'move' | 'relax';
  readonly seconds: number;
  /** Whether the step lasts until the user ends it. */
  readonly untimed?: boolean;
}

/** The dose that a timer runs. Durations are in seconds, 0 or more; `reps` and `sets` are integers, 1 or more. */
export interface Dose<Step extends TimedStep = TimedStep> {
  /** Time to get ready before the first repetition, in seconds. */
  readonly prepare: number;
  /** Repetitions in a set. */
  readonly reps: number;
  readonly sets: number;
  /** Time between sets, in seconds. */
  readonly rest: number;
  /** `both`: all sets on the left side, then all sets on the right. */
  readonly sides: 'one' | 'both';
  /**
   * The steps of one repetition. A `relax` step at the end separates repetitions, so the last repetition of a set omits it,
   * unless no other step takes time.
   */
  readonly steps: readonly Step[];
}

/**
 * A part of a program, which consists of one phase. Times are in ms from the start of the program; `rep` and `set` count from 1.
 * The `set` of a rest is the set before the rest.
 */
export interface Segment<Step extends TimedStep = TimedStep> {
  readonly phase: Phase;
  readonly startMs: number;
  readonly durationMs: number;
  readonly side: Side;
  readonly set: number;
  readonly rep: number;
  /** The step of the repetition; undefined in `prepare`, `rest` and `switch`. */
  readonly step: Step | undefined;
  /** Repetitions completed before this segment, in all sets and sides. */
  readonly repsBefore: number;
}

export interface Program<Step extends TimedStep = TimedStep> {
  readonly dose: Dose<Step>;
  /** The segments, at least one, in order and without gaps. Each is longer than 0. */
  readonly segments: readonly Segment<Step>[];
  readonly totalMs: number;
  /** Number of repetitions of all sets and sides. */
  readonly totalReps: number;
}

/** The duration of an untimed segment, in ms. It is not 0, so that a session can wait at the start of the segment. */
const UNTIMED_MS = 1;

/** Returns the steps of a repetition: a hold, and time to relax between repetitions. Both durations are in seconds. */
export const holdAndRelax = (hold: number, relax: number): TimedStep[] => [
  {kind: 'hold', seconds: hold},
  {kind: 'relax', seconds: relax},
];

/** Whether a step has a segment in the program. */
export const takesTime = ({seconds, untimed}: TimedStep): boolean => seconds > 0 || !!untimed;

/**
 * Builds the timeline of a dose: time to get ready, then the repetitions of each set and side, with a rest between sets and a
 * switch between sides.
 * @throws RangeError if the program would have no segment
 */
export function buildProgram<Step extends TimedStep>(dose: Dose<Step>): Program<Step> {
  const {prepare, reps, sets, rest, steps} = dose;
  const sides: readonly Side[] = dose.sides === 'both' ? ['left', 'right'] : ['one'];
  const totalReps = sides.length * sets * reps;
  const segments: Segment<Step>[] = [];
  // The index of the last step, if a step before it takes time; otherwise -1.
  const closingIndex = steps.slice(0, -1).some(takesTime) ? steps.length - 1 : -1;
  let totalMs = 0;
  for (let repsBefore = 0; repsBefore < totalReps; repsBefore++) {
    const rep = (repsBefore % reps) + 1;
    const set = (Math.floor(repsBefore / reps) % sets) + 1;
    const side = sides[Math.floor(repsBefore / reps / sets)] as Side;
    const addSegment = (phase: Phase, seconds: number, segmentSet = set, step?: Step): void => {
      const durationMs = step?.untimed ? UNTIMED_MS : Math.round(seconds * 1000);
      if (durationMs > 0)
        segments.push({phase, startMs: totalMs, durationMs, side, set: segmentSet, rep, step, repsBefore});
      totalMs += durationMs;
    };
    if (repsBefore === 0) addSegment('prepare', prepare);
    else if (rep === 1 && set === 1) addSegment('switch', SWITCH_SECONDS);
    else if (rep === 1) addSegment('rest', rest, set - 1);
    steps.forEach((step, i) => {
      if (rep < reps || step.kind !== 'relax' || i !== closingIndex) addSegment(step.kind, step.seconds, set, step);
    });
  }
  if (totalMs === 0) throw new RangeError('The program has no segments');
  return {dose, segments, totalMs, totalReps};
}
