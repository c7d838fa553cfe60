import type {Clock} from './clock.js';
import type {Program, TimedStep} from './program.js';
import {snapshotAt, type Snapshot} from './snapshot.js';

export type TimerState = 'idle' | 'running' | 'paused' | 'finished';

/** State and snapshot together, to compare what was with what is. */
export interface Moment<Step extends TimedStep = TimedStep> {
  readonly state: TimerState;
  readonly snapshot: Snapshot<Step>;
}

/** Back within this time of a segment's start goes to the one before; later, to its own start. ms. */
const BACK_GRACE_MS = 1000;

/**
 * One run through a program. It keeps when it was started and how much had elapsed by then; everything else is derived.
 * While running it sleeps until the next visible change; at an untimed segment it waits to be skipped on.
 */
export class TimerSession<Step extends TimedStep = TimedStep> {
  #program: Program<Step>;
  readonly #clock: Clock;
  readonly #onChange: (now: Moment<Step>, before: Moment<Step>) => void;
  /** What was told last. */
  #told: Moment<Step>;
  #state: TimerState = 'idle';
  /** Elapsed ms when the clock was last started, paused or moved. */
  #baseMs = 0;
  /** The clock's time at that moment. */
  #since = 0;
  /** Start of the next untimed segment: no time passes beyond it. */
  #gateMs = Infinity;
  #cancelWake: (() => void) | undefined;

  /** @param onChange called after every change that is visible in `state` or `snapshot` */
  constructor(program: Program<Step>, clock: Clock, onChange: (now: Moment<Step>, before: Moment<Step>) => void) {
    this.#program = program;
    this.#onChange = onChange;
    this.#clock = clock;
    this.#told = {state: 'idle', snapshot: this.snapshot};
  }

  get program(): Program<Step> {
    return this.#program;
  }

  /**
   * Replaces the program by one with the same segments, whose steps are called something else. The run goes on, and
   * `onChange` is not called.
   * @throws RangeError if the segments differ
   */
  relabel(program: Program<Step>): void {
    const {segments} = this.#program;
    const isSame =
      program.segments.length === segments.length &&
      program.segments.every(({phase, startMs}, i) => phase === segments[i]?.phase && startMs === segments[i].startMs);
    if (!isSame || program.totalMs !== this.#program.totalMs) throw new RangeError('A program with other segments');
    this.#program = program;
  }

  get state(): TimerState {
    return this.#state;
  }

  get elapsedMs(): number {
    if (this.#state === 'finished') return this.program.totalMs;
    // A clock that goes back, or tells no time, stands still.
    const ran = this.#state === 'running' ? Math.max(this.#clock.now() - this.#since, 0) || 0 : 0;
    return Math.min(this.#baseMs + ran, this.#gateMs);
  }

  get snapshot(): Snapshot<Step> {
    return snapshotAt(this.program, this.elapsedMs);
  }

  /** Starts, carries on, or, when finished, starts again. */
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

  /** To the start of the next segment; out of the last one, to the end. */
  skip(): void {
    if (this.#state === 'idle' || this.#state === 'finished') return;
    this.#moveTo(this.snapshot.next?.startMs ?? this.program.totalMs, this.#state);
  }

  /** To the start of the current segment, or of the one before where the current one has only just begun. */
  back(): void {
    if (this.#state === 'idle') return;
    const {segment, elapsedMs, index} = this.snapshot;
    const justBegun = elapsedMs - segment.startMs < BACK_GRACE_MS;
    const target = justBegun ? this.program.segments[index - 1] : segment;
    this.#moveTo(target?.startMs ?? 0, this.#state === 'finished' ? 'paused' : this.#state);
  }

  /** Waits paused at a place that it was in before; this is not told. */
  restore(elapsedMs: number): void {
    this.#place(elapsedMs, 'paused');
    this.#told = {state: this.#state, snapshot: this.snapshot};
  }

  /** Looks at the clock at once, for when the page comes back from being hidden. */
  sync(): void {
    if (this.#state === 'running' && this.elapsedMs >= this.program.totalMs) this.#state = 'finished';
    this.#cancelWake?.();
    if (this.#state === 'running') {
      const {nextChangeMs, elapsedMs} = this.snapshot;
      if (nextChangeMs < Infinity)
        this.#cancelWake = this.#clock.wake(Math.max(nextChangeMs - elapsedMs, 1), () => this.sync());
    }
    const before = this.#told;
    this.#told = {state: this.#state, snapshot: this.snapshot};
    this.#onChange(this.#told, before);
  }

  #moveTo(elapsedMs: number, state: TimerState): void {
    this.#place(elapsedMs, state);
    this.sync();
  }

  #place(elapsedMs: number, state: TimerState): void {
    const {segments, totalMs} = this.program;
    this.#baseMs = elapsedMs;
    this.#since = this.#clock.now();
    this.#state = elapsedMs < totalMs ? state : 'finished';
    this.#gateMs = segments.find(({step, startMs}) => step?.untimed && startMs >= elapsedMs)?.startMs ?? Infinity;
  }
}
