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
import {keep, recall} from './timer-storage.js';

/** What a session needs of its timer. */
export interface SessionHost extends DoseProperties {
  readonly clock: Clock;
  readonly remember: boolean;
}

/** Properties that may change what is timed. */
const PROPERTIES = 'exercise dose steps hold relax rest prepare reps sets sides clock'.split(' ');

/** The session of the dose that a timer's properties ask for, and that the user may have adjusted. */
export class DoseSession {
  /** Undefined before the first update, and while the exercise is not known. */
  current: TimerSession<CuedStep> | undefined;

  readonly #timer: SessionHost;
  readonly #onChange: (now: Moment<CuedStep>, before: Moment<CuedStep>) => void;
  /** Without what the user has adjusted. */
  #dose: TimerDose | undefined;
  #adjusted: AdjustedDose = {};
  #language: Language | undefined;

  /** @param onChange is called after every visible change of the session */
  constructor(timer: SessionHost, onChange: (now: Moment<CuedStep>, before: Moment<CuedStep>) => void) {
    this.#timer = timer;
    this.#onChange = onChange;
  }

  get program(): TimerProgram | undefined {
    return this.current?.program as TimerProgram | undefined;
  }

  /** Begins another session if the properties ask for another dose. With other labels, the session goes on. */
  update(changed: PropertyValues, language: Language): void {
    const isFirst = !this.#language;
    const isNewLanguage = language !== this.#language;
    this.#language = language;
    const before = this.#dose;
    if (isFirst || PROPERTIES.some((name) => changed.has(name))) this.#dose = this.#resolve({}, changed);
    // A framework may set an equal dose, or equal steps, each time that it renders.
    const isSame = isSameTiming(before, this.#dose) && !changed.has('clock');
    const isRelabelled = !hasSameLabels(before, this.#dose);
    if (isFirst || !isSame || (isRelabelled && changed.has('steps'))) {
      this.current?.reset();
      this.#begin({});
    } else if (isNewLanguage || isRelabelled) {
      const dose = this.#resolve(this.#adjusted);
      if (dose) this.current?.relabel(buildProgram(dose));
    }
  }

  /** Changes numbers of the dose. A run goes on, paused, from the repetition that it is in. @param change none to undo all */
  adjust(change: AdjustedDose | undefined): void {
    this.current?.pause();
    const segment = this.current && isActive(this.current.state) ? this.current.snapshot.segment : undefined;
    this.#begin(change ? {...this.#adjusted, ...change} : {});
    const same = this.current?.program.segments.find(
      ({side, set, rep}) => side === segment?.side && set === segment.set && rep === segment.rep,
    );
    if (same) this.current?.restore(same.startMs);
    this.save();
  }

  /** Stores the progress and the adjusted dose, if the timer is to remember them. */
  save(): void {
    if (!this.#timer.remember || !this.current) return;
    const {state, elapsedMs, program} = this.current;
    keep(this.#timer, isActive(state) ? {elapsedMs, totalMs: program.totalMs, own: this.#adjusted} : undefined);
  }

  /** Continues, paused, where the timer was when it was last saved. */
  restore(): void {
    const memory = this.#timer.remember && this.current ? recall(this.#timer) : undefined;
    if (!memory) return;
    this.#begin(memory.own);
    if (this.current?.program.totalMs === memory.totalMs) this.current.restore(memory.elapsedMs);
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
