import type {Program, Segment} from '../timer/program.js';
import {snapshotAt} from '../timer/snapshot.js';

/** What a tone tells: get ready, go, the last three seconds, let go, change sides, done. */
export type ToneKind = 'ready' | 'start' | 'count' | 'end' | 'switch' | 'finish';

export interface Tone {
  readonly kind: ToneKind;
  /** ms from the start of the program. */
  readonly atMs: number;
}

/** Seconds that are counted at the end of a phase. */
const COUNTED = 3;

const STARTS: Readonly<Partial<Record<Segment['phase'], ToneKind>>> = {
  hold: 'start',
  move: 'start',
  relax: 'end',
  rest: 'end',
  switch: 'switch',
};

/** The tones of one segment: at its start, and in its last seconds. */
function* tonesOf({phase, startMs, durationMs}: Segment): Generator<Tone> {
  const kind = STARTS[phase];
  if (kind) yield {kind, atMs: startMs};
  if (phase === 'move' || phase === 'relax') return;
  for (let second = COUNTED; second > 0; second--) {
    const atMs = startMs + durationMs - second * 1000;
    if (atMs > startMs || !kind) yield {kind: phase === 'prepare' ? 'ready' : 'count', atMs};
  }
}

/** The tones of a program from one moment (with it) to another (without it), in order. */
export function tonesBetween(program: Program, fromMs: number, toMs: number): Tone[] {
  const tones: Tone[] = [];
  const {segments, totalMs} = program;
  let endMs = toMs;
  for (let index = snapshotAt(program, fromMs).index; index < segments.length; index++) {
    const segment = segments[index] as Segment;
    if (segment.startMs >= endMs) break;
    tones.push(...tonesOf(segment));
    // What follows an untimed segment has no time yet.
    if (segment.step?.untimed && segment.startMs >= fromMs) endMs = segment.startMs + 1;
  }
  tones.push({kind: 'finish', atMs: totalMs});
  return tones.filter(({atMs}) => atMs >= fromMs && atMs < endMs);
}
