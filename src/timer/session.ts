import type {Clock} from './clock.js';
import type {Program, TimedStep} from './program.js';
import {snapshotAt, type Snapshot} from './snapshot.js';

export type TimerState = 'idle' | 'running' | 'paused' | 'finished';

/** The state and the snapshot of a session at one moment. */
export interface Moment<Step extends TimedStep = TimedStep> {
  readonly state: TimerState;
  readonly snapshot: Snapshot<Step>;
}

/** Until this many ms after the start of a segment, `back` goes to the previous segment; later, to the start of the current one. */
const BACK_GRACE_MS = 1000;

/**
 * A run through a program. A session stores when it was started and how much time had elapsed by then; everything else is derived.
 * While it runs, the clock wakes it only when the next visible change is due. In an untimed segment, it waits for `skip`.
 */
export class TimerSession<Step extends TimedStep = TimedStep> {
  #program: Program<Step>;
  readonly #clock: Clock;
  readonly #onChange: (now: Moment<Step>, before: Moment<Step>) => void;
  /** The state and the snapshot at the last call of `onChange`. */
  #reported: Moment<Step>;
  #state: TimerState = 'idle';
  /** The elapsed time, in ms, when the session was last started, paused or moved. */
  #baseMs = 0;
  /** The time of the clock at that moment, in ms. */
  #baseClockMs = 0;
  /** The start of the next untimed segment, in ms. The elapsed time stops there. */
  #maxElapsedMs = Infinity;
  #cancelWake: (() => void) | undefined;

  /** @param onChange is called after each visible change of `state` or `snapshot` */
  constructor(program: Program<Step>, clock: Clock, onChange: (now: Moment<Step>, before: Moment<Step>) => void) {
    this.#program = program;
    this.#onChange = onChange;
    this.#clock = clock;
    this.#reported = {state: 'idle', snapshot: this.snapshot};
  }

  get program(): Program<Step> {
    return this.#program;
  }

  /**
   * Replaces the program with one that differs only in the labels of its steps. The session continues, and `onChange` is not
   * called.
   * @throws RangeError if the segments differ
   */
  relabel(program: Program<Step>): void {
    const {segments} = this.#program;
    const isSame =
      program.segments.length === segments.length &&
      program.segments.every(({phase, startMs}, i) => phase === segments[i]?.phase && startMs === segments[i].startMs);
    if (!isSame || program.totalMs !== this.#program.totalMs) throw new RangeError('The segments differ');
    this.#program = program;
  }

  get state(): TimerState {
    return this.#state;
  }

  get elapsedMs(): number {
    if (this.#state === 'finished') return this.program.totalMs;
    // If the clock goes back or returns NaN, no time passes.
    const ranMs = this.#state === 'running' ? Math.max(this.#clock.now() - this.#baseClockMs, 0) || 0 : 0;
    return Math.min(this.#baseMs + ranMs, this.#maxElapsedMs);
  }

  get snapshot(): Snapshot<Step> {
    return snapshotAt(this.program, this.elapsedMs);
  }

  /** Starts or resumes the session, or restarts it after the finish. */
  start(): void {
    if (this.#state === 'running') return;
    this.#moveTo(this.#state === 'finished' ? 0 : this.#baseMs, 'running');
  }

  pause(): void {
    if (this.#state === 'running') this.#moveTo(this.elapsedMs, 'paused');
  }

  reset(): void {
    if (this.#state !== 'idle') this.#moveTo(0, 'idle');
  }

  /** Moves to the start of the next segment or, from the last segment, to the end. */
  skip(): void {
    if (this.#state === 'idle' || this.#state === 'finished') return;
    this.#moveTo(this.snapshot.next?.startMs ?? this.program.totalMs, this.#state);
  }

  /** Moves to the start of the current segment, or of the previous one if the current one has just begun. */
  back(): void {
    if (this.#state === 'idle') return;
    const {segment, elapsedMs, index} = this.snapshot;
    const hasJustBegun = elapsedMs - segment.startMs < BACK_GRACE_MS;
    const target = hasJustBegun ? this.program.segments[index - 1] : segment;
    this.#moveTo(target?.startMs ?? 0, this.#state === 'finished' ? 'paused' : this.#state);
  }

  /** Moves to a stored position and pauses there. `onChange` is not called. */
  restore(elapsedMs: number): void {
    this.#setPosition(elapsedMs, 'paused');
    this.#reported = {state: this.#state, snapshot: this.snapshot};
  }

  /** Updates the state for the current time of the clock, calls `onChange`, and schedules the next update. */
  sync(): void {
    if (this.#state === 'running' && this.elapsedMs >= this.program.totalMs) this.#state = 'finished';
    this.#cancelWake?.();
    if (this.#state === 'running') {
      const {nextChangeMs, elapsedMs} = this.snapshot;
      if (nextChangeMs < Infinity)
        this.#cancelWake = this.#clock.wake(Math.max(nextChangeMs - elapsedMs, 1), () => this.sync());
    }
    const before = this.#reported;
    this.#reported = {state: this.#state, snapshot: this.snapshot};
    this.#onChange(this.#reported, before);
  }

  #moveTo(elapsedMs: number, state: TimerState): void {
    this.#setPosition(elapsedMs, state);
    this.sync();
  }

  #setPosition(elapsedMs: number, state: TimerState): void {
    const {segments, totalMs} = this.program;
    this.#baseMs = elapsedMs;
    this.#baseClockMs = this.#clock.now();
    this.#state = elapsedMs < totalMs ? state : 'finished';
    this.#maxElapsedMs = segments.find(({step, startMs}) => step?.untimed && startMs >= elapsedMs)?.startMs ?? Infinity;
  }
}
