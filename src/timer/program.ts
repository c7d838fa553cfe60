import {SWITCH_SECONDS} from './switch.js';

/** What a person does in a stretch of time. `switch` is the change of side. */
export type Phase = 'prepare' | 'hold' | 'move' | 'relax' | 'rest' | 'switch';
export type Side = 'one' | 'left' | 'right';

/** One part of a repetition. A step of 0 seconds is left out of the program, unless it is untimed. */
export interface TimedStep {
  /** Told in events while the step runs. */
  readonly id?: string;
  readonly kind: 'hold' | 'move' | 'relax';
  readonly seconds: number;
  /** Goes on until the reader is done with it. */
  readonly untimed?: boolean;
}

/** What to time. All durations in seconds, 0 or more; `reps` and `sets` are whole numbers from 1. */
export interface Dose<Step extends TimedStep = TimedStep> {
  /** Get-ready time before the first repetition. */
  readonly prepare: number;
  /** Repetitions in a set. */
  readonly reps: number;
  readonly sets: number;
  /** Time between sets. */
  readonly rest: number;
  /** `both`: all sets on the left side, then all on the right. */
  readonly sides: 'one' | 'both';
  /** One repetition. Its closing `relax` lies between repetitions: the last repetition of a set ends without it,
   *  unless it is all there is. */
  readonly steps: readonly Step[];
}

/**
 * A stretch of one phase. Times in ms from the start of the program; `rep` and `set` count from 1. A rest names the set
 * that it follows.
 */
export interface Segment<Step extends TimedStep = TimedStep> {
  readonly phase: Phase;
  readonly startMs: number;
  readonly durationMs: number;
  readonly side: Side;
  readonly set: number;
  readonly rep: number;
  /** The step of the repetition; not in `prepare`, `rest` and `switch`. */
  readonly step: Step | undefined;
  /** Repetitions completed before this segment, over all sets and sides. */
  readonly repsBefore: number;
}

export interface Program<Step extends TimedStep = TimedStep> {
  readonly dose: Dose<Step>;
  /** Without gaps, in order, none of length 0, at least one. */
  readonly segments: readonly Segment<Step>[];
  readonly totalMs: number;
  /** Repetitions over all sets and sides. */
  readonly totalReps: number;
}

/** Program time of an untimed step, at whose start a session waits: as good as none, but a segment of its own. */
const UNTIMED_MS = 1;

/** A repetition of one hold and, between repetitions, a time to relax. */
export const holdAndRelax = (hold: number, relax: number): TimedStep[] => [
  {kind: 'hold', seconds: hold},
  {kind: 'relax', seconds: relax},
];

/** Whether a step is part of the program. */
export const takesTime = ({seconds, untimed}: TimedStep): boolean => seconds > 0 || !!untimed;

/**
 * Lays a dose out in time: prepare, then for each side and set its repetitions, with rests between sets and a switch
 * between sides.
 * @throws RangeError if nothing in it takes any time
 */
export function buildProgram<Step extends TimedStep>(dose: Dose<Step>): Program<Step> {
  const {prepare, reps, sets, rest, steps} = dose;
  const sides: readonly Side[] = dose.sides === 'both' ? ['left', 'right'] : ['one'];
  const totalReps = sides.length * sets * reps;
  const segments: Segment<Step>[] = [];
  // What closes a repetition follows on something.
  const closing = steps.slice(0, -1).some(takesTime) ? steps.length - 1 : -1;
  let totalMs = 0;
  for (let repsBefore = 0; repsBefore < totalReps; repsBefore++) {
    const rep = (repsBefore % reps) + 1;
    const set = (Math.floor(repsBefore / reps) % sets) + 1;
    const side = sides[Math.floor(repsBefore / reps / sets)] as Side;
    const add = (phase: Phase, seconds: number, ofSet = set, step?: Step): void => {
      const durationMs = step?.untimed ? UNTIMED_MS : Math.round(seconds * 1000);
      if (durationMs > 0) segments.push({phase, startMs: totalMs, durationMs, side, set: ofSet, rep, step, repsBefore});
      totalMs += durationMs;
    };
    if (repsBefore === 0) add('prepare', prepare);
    else if (rep === 1 && set === 1) add('switch', SWITCH_SECONDS);
    else if (rep === 1) add('rest', rest, set - 1);
    steps.forEach((step, i) => {
      if (rep < reps || step.kind !== 'relax' || i !== closing) add(step.kind, step.seconds, set, step);
    });
  }
  if (totalMs === 0) throw new RangeError('An empty timer program');
  return {dose, segments, totalMs, totalReps};
}
