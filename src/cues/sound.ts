import type {Program} from '../timer/program.js';
import {resumeAudioContext} from './audio-context.js';
import {tonesBetween, type ToneKind} from './tones.js';

/** The notes of each tone: frequency in Hz, and length in seconds. */
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

/** How far ahead tones are scheduled, in ms: longer than browsers delay the timeouts of a hidden page. */
const LOOKAHEAD_MS = 65_000;
/** If program and audio clock differ by more seconds than this (after a pause, a skip or a phone call), tones are rescheduled. */
const MAX_DRIFT_SECONDS = 0.1;

/** Schedules the tones of a program ahead on the audio clock, so that they are on time even if the page is busy or hidden. */
export class Sound {
  /** From 0 to 1. Applies to tones that are scheduled after it is set. */
  volume = 0.5;
  readonly #scheduled = new Set<OscillatorNode>();
  /** The time of the audio clock, in seconds, at which the scheduled program started; NaN if nothing is scheduled. */
  #startTime = NaN;
  /** Tones before this program time are scheduled. */
  #scheduledMs = 0;

  /** Schedules the next tones that are not scheduled yet. Call it at each change while the program runs. */
  schedule(program: Program, elapsedMs: number): void {
    const context = resumeAudioContext();
    if (!context) return;
    const startTime = context.currentTime - elapsedMs / 1000;
    if (!(Math.abs(startTime - this.#startTime) < MAX_DRIFT_SECONDS)) {
      this.cancel();
      this.#startTime = startTime;
      this.#scheduledMs = elapsedMs;
    }
    const untilMs = elapsedMs + LOOKAHEAD_MS;
    for (const {kind, atMs} of tonesBetween(program, this.#scheduledMs, untilMs)) {
      this.#play(context, kind, this.#startTime + atMs / 1000);
    }
    this.#scheduledMs = untilMs;
  }

  /** Stops the current tone, and cancels the scheduled ones. */
  cancel(): void {
    for (const oscillator of this.#scheduled) oscillator.stop();
    this.#scheduled.clear();
    this.#startTime = NaN;
  }

  /** Plays a tone, so that the user can judge the volume. */
  playTestTone(): void {
    const context = resumeAudioContext();
    if (context) this.#play(context, 'start', context.currentTime);
  }

  #play(context: AudioContext, kind: ToneKind, startTime: number): void {
    let noteStart = startTime;
    for (const [hertz, seconds] of NOTES[kind]) {
      const gain = context.createGain();
      gain.gain.setValueAtTime(this.volume, noteStart);
      // Without a fade-out, the end of a note clicks.
      gain.gain.setTargetAtTime(0, noteStart + seconds * 0.6, seconds / 8);
      gain.connect(context.destination);
      const oscillator = context.createOscillator();
      oscillator.frequency.value = hertz;
      oscillator.connect(gain);
      oscillator.start(noteStart);
      oscillator.stop(noteStart + seconds);
      oscillator.onended = () => {
        this.#scheduled.delete(oscillator);
        gain.disconnect();
      };
      this.#scheduled.add(oscillator);
      noteStart += seconds;
    }
  }
}
