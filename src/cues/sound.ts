import type {Program} from '../timer/program.js';
import {audio} from './audio.js';
import {tonesBetween, type ToneKind} from './tones.js';

/** Notes of each tone: pitch in Hz, and length in seconds. */
const NOTES: Readonly<Record<ToneKind, readonly (readonly [hertz: number, seconds: number])[]>> = {
  ready: [[440, 0.08]],
  count: [[660, 0.08]],
  start: [[880, 0.3]],
  end: [[520, 0.3]],
  switch: [
    [660, 0.15],
    [880, 0.15],
    [660, 0.15],
  ],
  finish: [
    [660, 0.15],
    [880, 0.15],
    [1320, 0.5],
  ],
};

/** How far ahead tones are put on the audio clock: more than the longest sleep of a hidden page's timers. ms. */
const AHEAD_MS = 65_000;
/** Further apart than this, program and audio clock no longer agree: after a pause, a skip, a phone call. Seconds. */
const APART = 0.1;

/** Short tones, scheduled ahead on the audio clock, so that a busy or hidden page does not make them late. */
export class Sound {
  /** 0 to 1. */
  volume = 0.5;
  readonly #scheduled = new Set<OscillatorNode>();
  /** Audio time of the program's start, as last scheduled. */
  #origin = NaN;
  #untilMs = 0;

  /** Puts on the audio clock what is not there yet. Call it at every change while the program runs. */
  follow(program: Program, elapsedMs: number): void {
    const context = audio();
    if (!context) return;
    const origin = context.currentTime - elapsedMs / 1000;
    if (!(Math.abs(origin - this.#origin) < APART)) {
      this.cancel();
      this.#origin = origin;
      this.#untilMs = elapsedMs;
    }
    const untilMs = elapsedMs + AHEAD_MS;
    for (const {kind, atMs} of tonesBetween(program, this.#untilMs, untilMs)) {
      this.#play(context, kind, this.#origin + atMs / 1000);
    }
    this.#untilMs = untilMs;
  }

  /** Takes back all that has not sounded yet. */
  cancel(): void {
    for (const node of this.#scheduled) node.stop();
    this.#scheduled.clear();
    this.#origin = NaN;
  }

  /** Lets the reader hear how loud it is. */
  test(): void {
    const context = audio();
    if (context) this.#play(context, 'start', context.currentTime);
  }

  #play(context: AudioContext, kind: ToneKind, at: number): void {
    let start = at;
    for (const [hertz, seconds] of NOTES[kind]) {
      const gain = context.createGain();
      gain.gain.setValueAtTime(this.volume, start);
      // Fades out, so that it does not click.
      gain.gain.setTargetAtTime(0, start + seconds * 0.6, seconds / 8);
      gain.connect(context.destination);
      const node = context.createOscillator();
      node.frequency.value = hertz;
      node.connect(gain);
      node.start(start);
      node.stop(start + seconds);
      node.onended = () => {
        this.#scheduled.delete(node);
        gain.disconnect();
      };
      this.#scheduled.add(node);
      start += seconds;
    }
  }
}
