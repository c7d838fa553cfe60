import type {Exercise} from '../content/schema.js';
import {PlanEvent, type PlanEventName} from './events.js';
import {isoDateOf} from './iso-date.js';
import {keepFocus, type FocusHost} from './keep-focus.js';
import type {LogController} from './log-controller.js';
import {isSamePlan} from './plan-exercises.js';
import {completeExercise, initialSession, isInSamePosition, moveBy, type Session} from './plan-session.js';
import {resetTimer, startTimer} from './plan-timer.js';
import {loadPosition, storePosition} from './session-storage.js';

/** What the controller needs of the plan element. */
interface SessionHost extends FocusHost {
  /** Whether the position in a session is stored. */
  readonly remember: boolean;
}

/**
 * The session of a plan: goes from exercise to exercise, starts and resets their timers, dispatches the plan's events, and
 * stores the position.
 */
export class SessionController {
  /** The exercises of the plan. */
  exercises: readonly Exercise[] = [];
  session = initialSession;

  readonly #host: SessionHost;
  readonly #log: LogController;

  /** @param log to which completed exercises are added */
  constructor(host: SessionHost, log: LogController) {
    this.#host = host;
    this.#log = log;
  }

  /** Sets the exercises. If the plan is another one than before, its session continues from the stored position. */
  setExercises(exercises: readonly Exercise[]): void {
    const isSame = isSamePlan(this.exercises, exercises);
    this.exercises = exercises;
    if (isSame) return;
    const {remember, id} = this.#host;
    const position = remember ? loadPosition(id, this.#ids, isoDateOf(new Date())) : undefined;
    this.session = {
      ...initialSession,
      ...(position && {stage: 'exercise', index: position.index, done: position.done}),
    };
  }

  /** Starts a session with the first exercise, and its timer. */
  start(): void {
    if (this.exercises.length === 0) return;
    this.session = initialSession;
    this.#dispatch('plan-start');
    this.#goTo({...initialSession, stage: 'exercise'});
    void startTimer(this.#host);
  }

  /** Logs the exercise whose timer has finished, and goes on to the rest or to the summary. */
  completeExercise(): void {
    const {id} = this.exercises[this.session.index] as Exercise;
    const entry = this.#log.add(id);
    this.#goTo(completeExercise(this.session, id, entry, this.exercises.length));
    void startTimer(this.#host);
  }

  /** Goes on, or back, by a number of exercises; 0 ends the rest before the current one. */
  moveBy(steps: number): void {
    const isAfterRest = this.session.stage === 'rest';
    this.#goTo(moveBy(this.session, steps, this.exercises.length));
    // If the user has to change position after a rest, they start the timer when they are ready.
    if (!isAfterRest || isInSamePosition(this.exercises, this.session.index)) void startTimer(this.#host);
  }

  /** Ends the session, and shows its summary. */
  stop(): void {
    this.#goTo({...this.session, stage: 'finish'});
  }

  /** Returns to the overview. */
  close(): void {
    this.#goTo(initialSession);
  }

  get #ids(): string {
    return this.exercises.map(({id}) => id).join(' ');
  }

  /** Goes to another stage or exercise. Brings the top of the plan back into view, and keeps the focus in the plan. */
  #goTo(session: Session): void {
    const host = this.#host;
    resetTimer(host);
    this.session = session;
    host.requestUpdate();
    const {top, bottom} = host.getBoundingClientRect();
    if (top < 0 && bottom > 0) void host.updateComplete.then(() => host.scrollIntoView());
    void keepFocus(host);
    if (host.remember) this.#storePosition();
    if (session.stage === 'exercise') this.#dispatch('plan-step');
    if (session.stage === 'finish') this.#dispatch('plan-finish');
  }

  /** Stores the position in the session, or deletes it before and after a session. */
  #storePosition(): void {
    const {stage, index, done} = this.session;
    const isUnderway = stage === 'exercise' || stage === 'rest';
    const position = {exercises: this.#ids, day: isoDateOf(new Date()), index, done};
    storePosition(this.#host.id, this.#ids, isUnderway ? position : undefined);
  }

  #dispatch(type: PlanEventName): void {
    const {index, done} = this.session;
    const exercise = type === 'plan-finish' ? undefined : this.exercises[index]?.id;
    this.#host.dispatchEvent(new PlanEvent(type, exercise, index + 1, this.exercises.length, done));
  }
}
