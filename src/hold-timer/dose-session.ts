import type {PropertyValues} from 'lit';
import type {CuedStep} from '../content/dose.js';
import type {Language} from '../locales/language.js';
import {stepCues} from '../locales/step-cues.js';
import type {Clock} from '../timer/clock.js';
import {buildProgram} from '../timer/program.js';
import {TimerSession, type Moment} from '../timer/session.js';
import {isActive} from './events.js';
import {
  hasSameLabels,
  isSameTiming,
  resolveDose,
  type AdjustedDose,
  type DoseProperties,
  type TimerDose,
  type TimerProgram,
} from './resolve-dose.js';
import {readStoredSession, storeSession} from './timer-storage.js';

/** The properties of a timer that its session depends on. */
export interface SessionHost extends DoseProperties {
  readonly clock: Clock;
  readonly remember: boolean;
}

/** The properties that may change the dose. */
const DOSE_PROPERTIES = 'exercise dose steps hold relax rest prepare reps sets sides clock'.split(' ');

/** Runs the dose that results from the properties of a timer and from what the user has adjusted. */
export class DoseSession {
  /** The current session; undefined before the first update, and while the exercise is unknown. */
  current: TimerSession<CuedStep> | undefined;

  readonly #timer: SessionHost;
  readonly #onChange: (now: Moment<CuedStep>, before: Moment<CuedStep>) => void;
  /** The dose without the numbers that the user has adjusted. */
  #dose: TimerDose | undefined;
  #adjusted: AdjustedDose = {};
  #language: Language | undefined;

  /** @param onChange is called after each visible change of the session */
  constructor(timer: SessionHost, onChange: (now: Moment<CuedStep>, before: Moment<CuedStep>) => void) {
    this.#timer = timer;
    this.#onChange = onChange;
  }

  get program(): TimerProgram | undefined {
    return this.current?.program as TimerProgram | undefined;
  }

  /** Begins a new session if the properties result in another dose. If only labels differ, the session continues. */
  update(changed: PropertyValues, language: Language): void {
    const isFirst = !this.#language;
    const isNewLanguage = language !== this.#language;
    this.#language = language;
    const before = this.#dose;
    if (isFirst || DOSE_PROPERTIES.some((name) => changed.has(name))) this.#dose = this.#resolve({}, changed);
    // A framework may set an equal dose, or equal steps, each time it renders.
    const isSame = isSameTiming(before, this.#dose) && !changed.has('clock');
    const isRelabelled = !hasSameLabels(before, this.#dose);
    // A page that labels its own steps differently means other steps; a dose may only be in another language.
    if (isFirst || !isSame || (isRelabelled && changed.has('steps'))) {
      this.current?.reset();
      this.#begin({});
    } else if (isNewLanguage || isRelabelled) {
      const dose = this.#resolve(this.#adjusted);
      if (dose) this.current?.relabel(buildProgram(dose));
    }
  }

  /**
   * Changes numbers of the dose. A session that is in progress pauses at the start of the same repetition.
   * @param change the numbers to change; undefined to undo all changes
   */
  adjust(change: AdjustedDose | undefined): void {
    this.current?.pause();
    const segment = this.current && isActive(this.current.state) ? this.current.snapshot.segment : undefined;
    this.#begin(change ? {...this.#adjusted, ...change} : {});
    const sameSegment = this.current?.program.segments.find(
      ({side, set, rep}) => side === segment?.side && set === segment.set && rep === segment.rep,
    );
    if (sameSegment) this.current?.restore(sameSegment.startMs);
    this.save();
  }

  /** Stores the progress and the adjusted numbers if the timer has `remember`. */
  save(): void {
    if (!this.#timer.remember || !this.current) return;
    const {state, elapsedMs, program} = this.current;
    storeSession(this.#timer, isActive(state) ? {elapsedMs, totalMs: program.totalMs, own: this.#adjusted} : undefined);
  }

  /** Restores the stored progress, paused. */
  restore(): void {
    const stored = this.#timer.remember && this.current ? readStoredSession(this.#timer) : undefined;
    if (!stored) return;
    this.#begin(stored.own);
    if (this.current?.program.totalMs === stored.totalMs) this.current.restore(stored.elapsedMs);
  }

  #resolve(adjusted: AdjustedDose, changed: PropertyValues = new Map()): TimerDose | undefined {
    return resolveDose(this.#timer, stepCues(this.#language as Language), adjusted, changed);
  }

  #begin(adjusted: AdjustedDose): void {
    this.#adjusted = adjusted;
    const dose = this.#resolve(adjusted);
    this.current = dose && new TimerSession(buildProgram(dose), this.#timer.clock, this.#onChange);
    this.#timer.requestUpdate();
  }
}
