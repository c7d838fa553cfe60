import type {Program, Segment} from '../timer/program.js';
import {snapshotAt} from '../timer/snapshot.js';

/**
 * The meaning of a tone: `ready` counts down to the first hold, `start` begins a hold or movement, `count` counts the last three
 * seconds, `end` begins a pause, `switch` announces the other side, `finish` ends the program.
 */
export type ToneKind = 'ready' | 'start' | 'count' | 'end' | 'switch' | 'finish';

export interface Tone {
  readonly kind: ToneKind;
  /** Time from the start of the program, in ms. */
  readonly atMs: number;
}

/** How many of the last seconds of a phase have a tone each. */
const COUNTDOWN_SECONDS = 3;

/** The tone at the start of a phase. */
const START_TONES: Readonly<Partial<Record<Segment['phase'], ToneKind>>> = {
  hold: 'start',
  move: 'start',
  relax: 'end',
  rest: 'end',
  switch: 'switch',
};

/** Generates the tones of one segment: at its start, and in its last seconds. */
function* tonesOf({phase, startMs, durationMs}: Segment): Generator<Tone> {
  const startTone = START_TONES[phase];
  if (startTone) yield {kind: startTone, atMs: startMs};
  if (phase === 'move' || phase === 'relax') return;
  for (let second = COUNTDOWN_SECONDS; second > 0; second--) {
    const atMs = startMs + durationMs - second * 1000;
    if (atMs > startMs || !startTone) yield {kind: phase === 'prepare' ? 'ready' : 'count', atMs};
  }
}

/**
 * The tones of a program within a range of time, in order.
 * @param fromMs start of the range, included; ms from the start of the program
 * @param toMs end of the range, excluded
 */
export function tonesBetween(program: Program, fromMs: number, toMs: number): Tone[] {
  const tones: Tone[] = [];
  const {segments, totalMs} = program;
  let endMs = toMs;
  for (let index = snapshotAt(program, fromMs).index; index < segments.length; index++) {
    const segment = segments[index] as Segment;
    if (segment.startMs >= endMs) break;
    tones.push(...tonesOf(segment));
    // The user ends an untimed segment, so the start of the next one is not known yet.
    if (segment.step?.untimed && segment.startMs >= fromMs) endMs = segment.startMs + 1;
  }
  tones.push({kind: 'finish', atMs: totalMs});
  return tones.filter(({atMs}) => atMs >= fromMs && atMs < endMs);
}
