import type {CuedStep} from '../content/dose.js';
import {PhysioElement} from '../base/physio-element.js';
import type {Phase, Side} from '../timer/program.js';
import type {TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import type {CuePlayer} from './cue-player.js';
import type {DoseSession} from './dose-session.js';
import {isActive} from './events.js';
import type {TimerProgram} from './resolve-dose.js';

/** What a script reads of a timer, and does with it. */
export abstract class TimerApi extends PhysioElement {
  protected abstract readonly session: DoseSession;
  protected abstract readonly cues: CuePlayer;

  /** `idle`, `running`, `paused` or `finished`. */
  get state(): TimerState {
    return this.session.current?.state ?? 'idle';
  }

  /** The current phase; undefined before the start and after the finish. */
  get phase(): Phase | undefined {
    return this.#now?.segment.phase;
  }

  /** The current repetition of the set, from 1; 0 before the start and after the finish. */
  get rep(): number {
    return this.#now?.segment.rep ?? 0;
  }

  /** The current set, from 1; 0 before the start and after the finish. */
  get set(): number {
    return this.#now?.segment.set ?? 0;
  }

  /** The side that is exercised: `left` or `right`; `one` where both are done at once. */
  get side(): Side {
    return this.#now?.segment.side ?? 'one';
  }

  /** Whole seconds left in the phase, as shown. */
  get remaining(): number {
    return this.#now?.remaining ?? 0;
  }

  /** Seconds into the program. */
  get elapsed(): number {
    return (this.session.current?.elapsedMs ?? 0) / 1000;
  }

  /** 0 to 1, over the whole program. */
  get progress(): number {
    const {current} = this.session;
    return current ? current.elapsedMs / current.program.totalMs : 0;
  }

  /** What is timed: dose and segments. Undefined before the first update, and while the exercise is not known. */
  get program(): TimerProgram | undefined {
    return this.session.program;
  }

  get #now(): Snapshot<CuedStep> | undefined {
    return isActive(this.state) ? this.session.current?.snapshot : undefined;
  }

  /**
   * Starts or resumes; starts again when finished. Properties that were set just before apply. A timer that is not in the
   * page yet starts when it is inserted; one that has been removed does not.
   */
  start(): void {
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => {
        if (this.isConnected) this.session.current?.start();
      });
      return;
    }
    if (!this.isConnected) return;
    // Not after an update, because browsers allow sound only while a press is being handled.
    if (this.isUpdatePending) this.performUpdate();
    this.session.current?.start();
  }

  /** Holds the time; `start` carries on. */
  pause(): void {
    this.session.current?.pause();
  }

  /** Starts, or pauses. */
  toggle(): void {
    if (this.state === 'running') this.pause();
    else this.start();
  }

  /** Back to before the start. */
  reset(): void {
    this.session.current?.reset();
  }

  /** On to the next phase. */
  skip(): void {
    this.session.current?.skip();
  }

  /** To the start of this phase, or of the one before where this one has just begun. */
  back(): void {
    this.session.current?.back();
  }

  /** How loud its tones are, 0 to 1. */
  get volume(): number {
    return this.cues.volume;
  }

  set volume(volume: number) {
    this.cues.volume = volume > 0 ? Math.min(volume, 1) : 0;
  }

  /** Sounds once, for the reader to hear how loud it is. */
  testSound(): void {
    this.cues.test();
  }
}
