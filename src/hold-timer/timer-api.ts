import type {CuedStep} from '../content/dose.js';
import {PhysioElement} from '../base/physio-element.js';
import type {Phase, Side} from '../timer/program.js';
import type {TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import type {CuePlayer} from './cue-player.js';
import type {DoseSession} from './dose-session.js';
import {isActive} from './events.js';
import type {TimerProgram} from './resolve-dose.js';

/** The properties and methods of a timer that scripts use. */
export abstract class TimerApi extends PhysioElement {
  protected abstract readonly session: DoseSession;
  protected abstract readonly cues: CuePlayer;

  /** The state: `idle`, `running`, `paused` or `finished`. */
  get state(): TimerState {
    return this.session.current?.state ?? 'idle';
  }

  /** The current phase; undefined before the start and after the finish. */
  get phase(): Phase | undefined {
    return this.#snapshot?.segment.phase;
  }

  /** The current repetition of the set, from 1; 0 before the start and after the finish. */
  get rep(): number {
    return this.#snapshot?.segment.rep ?? 0;
  }

  /** The current set, from 1; 0 before the start and after the finish. */
  get set(): number {
    return this.#snapshot?.segment.set ?? 0;
  }

  /** The current side: `left` or `right`; `one` without separate sides, before the start, and after the finish. */
  get side(): Side {
    return this.#snapshot?.segment.side ?? 'one';
  }

  /** Whole seconds left in the phase, as displayed; 0 before the start and after the finish. */
  get remaining(): number {
    return this.#snapshot?.remaining ?? 0;
  }

  /** Seconds since the start of the program, excluding pauses. */
  get elapsed(): number {
    return (this.session.current?.elapsedMs ?? 0) / 1000;
  }

  /** Progress through the whole program, from 0 to 1. */
  get progress(): number {
    const {current} = this.session;
    return current ? current.elapsedMs / current.program.totalMs : 0;
  }

  /** The program of the timer: dose and segments. Undefined before the first update, and while the exercise is unknown. */
  get program(): TimerProgram | undefined {
    return this.session.program;
  }

  get #snapshot(): Snapshot<CuedStep> | undefined {
    return isActive(this.state) ? this.session.current?.snapshot : undefined;
  }

  /**
   * Starts or resumes the timer, or restarts it after the finish. Properties set immediately before the call take effect. If the
   * timer has not been inserted into a page yet, it starts when it is inserted. A timer that has been removed does not start.
   */
  start(): void {
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => {
        if (this.isConnected) this.session.current?.start();
      });
      return;
    }
    if (!this.isConnected) return;
    // Updates synchronously, because browsers allow sound only in a user gesture.
    if (this.isUpdatePending) this.performUpdate();
    this.session.current?.start();
  }

  /** Pauses the timer; `start` resumes it. */
  pause(): void {
    this.session.current?.pause();
  }

  /** Pauses the timer if it is running; otherwise starts or resumes it. */
  toggle(): void {
    if (this.state === 'running') this.pause();
    else this.start();
  }

  /** Resets the timer to `idle`. */
  reset(): void {
    this.session.current?.reset();
  }

  /** Skips to the next phase. */
  skip(): void {
    this.session.current?.skip();
  }

  /** Goes back to the start of the phase or, if the phase has just begun, to the start of the previous phase. */
  back(): void {
    this.session.current?.back();
  }

  /** Volume of the tones, from 0 to 1. */
  get volume(): number {
    return this.cues.volume;
  }

  set volume(volume: number) {
    this.cues.volume = volume > 0 ? Math.min(volume, 1) : 0;
  }

  /** Plays a tone, so that the user can judge the volume. */
  testSound(): void {
    this.cues.playTestTone();
  }
}
