import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {checks, oneOf} from '../attributes/checks.js';
import {boolean, duration, number} from '../attributes/converters.js';
import {exerciseNames} from '../content/words/en/exercise-names.js';
import {timerStrings as t} from '../i18n/en/hold-timer.js';
import {fallback} from '../parts/fallback.js';
import {icon} from '../parts/icons.js';
import {tally} from '../parts/tally.js';
import {tallyStyles} from '../parts/tally.styles.js';
import {button} from '../styles/button.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import type {Clock} from '../timer/clock.js';
import {buildProgram, type Phase, type Program, type Side} from '../timer/program.js';
import {TimerSession, type Moment, type TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import {systemClock} from '../timer/system-clock.js';
import {controls, next} from './controls.js';
import {Cues} from './cues.js';
import {doseOf, type CuedStep} from './dose.js';
import {eventsBetween, isActive, type TimerEvent, type TimerEventName} from './events.js';
import {announcementOf, faceOf, firstHold, isRest} from './face.js';
import {styles} from './hold-timer.styles.js';
import {watchPage} from './page-clock.js';
import {ring} from './ring.js';
import {ringStyles} from './ring.styles.js';

/** Properties that make another program. */
const DOSE = ['exercise', 'hold', 'relax', 'rest', 'prepare', 'reps', 'sets', 'sides', 'clock'] as const;

/**
 * A timer for exercises that are held: get ready, hold, relax, rest, through repetitions and sets. It never starts by
 * itself. Its children are shown until it is ready and whenever it cannot be.
 *
 * @attr {string} exercise - Id of an exercise of this library: its dose and steps.
 * @attr {string} hold - Seconds of a hold: `5`, `7.5`, `1m30s` or `PT5S`. Default 5, or the exercise's.
 * @attr {string} relax - Time between repetitions. Default 3.
 * @attr {string} rest - Time between sets. Default 30.
 * @attr {string} prepare - Time to get ready. Default 5.
 * @attr {number} reps - Repetitions in a set. Default 5, or the exercise's.
 * @attr {number} sets - Default 1, or the exercise's.
 * @attr {'one'|'both'} sides - `both`: all sets for the left side, then for the right. Default `one`.
 * @attr {string} label - Its name for screen readers. Default: the exercise's name, or "Hold timer".
 * @attr {'beep'|'off'} sound - Short tones: get ready, start, the last three seconds, finish. Default `beep`.
 * @attr {boolean} voice - Says each phase, in the element's language.
 * @attr {boolean} vibrate - Vibrates at each phase, where the device can.
 * @attr {'on'|'off'} keep-awake - Keeps the screen on while it runs. Default `on`.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 *
 * @fires {TimerEvent} timer-start - It starts or carries on.
 * @fires {TimerEvent} timer-pause
 * @fires {TimerEvent} timer-reset
 * @fires {TimerEvent} timer-phase - A phase begins; `passed` says how many since the last event.
 * @fires {TimerEvent} timer-rep - A repetition is completed.
 * @fires {TimerEvent} timer-set - A set is completed.
 * @fires {TimerEvent} timer-finish
 *
 * @slot - Fallback content.
 * @csspart timer - The whole paper.
 * @csspart phase - The phase in words, with its glyph.
 * @csspart ring - The ring, with the digit in it.
 * @csspart digit - The seconds left.
 * @csspart place - Set and repetition.
 * @csspart tally - The bars, one a repetition.
 * @csspart next - What comes next.
 * @csspart controls - The row of buttons.
 * @csspart sound - Turns the sound on and off.
 * @csspart main - Start, pause, carry on.
 * @csspart fallback - What is shown when the timer cannot be.
 *
 * @cssprop [--physio-accent=oklch(0.49 0.085 200)] - The one colour that all others derive from.
 * @cssprop [--physio-warm=oklch(0.8 0.07 58)] - The colour of rest.
 * @cssprop [--physio-radius=0.875em] - Corner of the paper; controls follow it.
 */
export class HoldTimerElement extends LitElement {
  static override styles = [tokenStyles, host, button, tallyStyles, ringStyles, styles];

  @property() exercise: string | undefined;
  @property({converter: duration}) hold: number | undefined;
  @property({converter: duration}) relax: number | undefined;
  @property({converter: duration}) rest: number | undefined;
  @property({converter: duration}) prepare: number | undefined;
  @property({converter: number}) reps: number | undefined;
  @property({converter: number}) sets: number | undefined;
  @property() sides: string | undefined;
  @property() label: string | undefined;
  @property() sound: string | undefined;
  @property({converter: boolean}) voice = false;
  @property({converter: boolean}) vibrate = false;
  @property({attribute: 'keep-awake'}) keepAwake: string | undefined;

  /** Where time comes from. Set it before the first start; it is for tests and simulations. */
  @property({attribute: false}) clock: Clock = systemClock;

  #session: TimerSession<CuedStep> | undefined;
  /** The button that had the focus goes with this change. */
  #refocus = false;
  readonly #cues = new Cues();
  #sound = true;
  #keepAwake = true;

  get state(): TimerState {
    return this.#session?.state ?? 'idle';
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

  get side(): Side {
    return this.#now?.segment.side ?? 'one';
  }

  /** Whole seconds left in the phase, as shown. */
  get remaining(): number {
    return this.#now?.remaining ?? 0;
  }

  /** Seconds into the program. */
  get elapsed(): number {
    return (this.#session?.elapsedMs ?? 0) / 1000;
  }

  /** 0 to 1, over the whole program. */
  get progress(): number {
    return this.#session ? this.#session.elapsedMs / this.#session.program.totalMs : 0;
  }

  /** What is timed: dose and segments. Undefined before the first update, and while the exercise is not known. */
  get program(): Program<CuedStep> | undefined {
    return this.#session?.program;
  }

  get #now(): Snapshot<CuedStep> | undefined {
    return isActive(this.state) ? this.#session?.snapshot : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.#cues.release();
  }

  /** Starts or carries on; starts again when finished. */
  start(): void {
    watchPage();
    if (this.hasUpdated) this.#session?.start();
    else void this.updateComplete.then(() => this.#session?.start());
  }

  pause(): void {
    this.#session?.pause();
  }

  toggle(): void {
    if (this.state === 'running') this.pause();
    else this.start();
  }

  /** Back to before the start. */
  reset(): void {
    this.#session?.reset();
  }

  /** On to the next phase. */
  skip(): void {
    this.#session?.skip();
  }

  /** To the start of this phase, or of the one before where this one has just begun. */
  back(): void {
    this.#session?.back();
  }

  /** 0 to 1. */
  get volume(): number {
    return this.#cues.sound.volume;
  }

  set volume(volume: number) {
    this.#cues.sound.volume = Math.min(Math.max(volume, 0), 1);
  }

  /** Sounds once, for the reader to hear how loud it is. */
  testSound(): void {
    this.#cues.sound.test();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const check = checks(this, changed);
    this.#sound = check<string>('sound', 'beep', oneOf('beep', 'off')) === 'beep';
    this.#keepAwake = check<string>('keepAwake', 'on', oneOf('on', 'off')) === 'on';
    if (this.hasUpdated && !DOSE.some((name) => changed.has(name))) return;
    // A new dose is a new session; the old one ends where it is.
    const dose = doseOf(this, changed);
    this.#session?.reset();
    this.#session = dose && new TimerSession(buildProgram(dose), this.clock, this.#onChange);
  }

  protected override updated(): void {
    // Back and skip are gone when it is finished or reset: whoever was on them goes on from the main button.
    if (this.#refocus) this.focus({preventScroll: true});
    this.#refocus = false;
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    if (!session) return fallback(this, t.failed);
    const {state, program} = session;
    // Before the start, the first hold is what is shown.
    const now = state === 'idle' ? firstHold(program) : session.snapshot;
    const {segment} = now;
    const name = this.label ?? (exerciseNames as Partial<Record<string, string>>)[this.exercise ?? ''];
    const face = faceOf(state, now, program, t);
    return html`<div class="root" lang=${t.locale}>
      <div
        class="paper timer ${state} ${isActive(state) ? segment.phase : ''}"
        part="timer"
        role="group"
        aria-label=${name ?? t.label}
        @keydown=${this.#onKeydown}
      >
        <p class="phase" part="phase">${icon(face.glyph)}<span>${face.word}</span></p>
        ${ring(state, now, face, t)}
        <p class="place" part="place"><b>${face.set}</b><span class="muted">${face.rep}</span></p>
        ${tally(program.totalReps / program.dose.reps, program.dose.reps, now.repsDone, isActive(state) && !isRest(segment))}
        ${next(face)} ${controls(this, isRest(segment), now.leftMs, this.#sound, this.#onSound)}
        <p class="sr" role="status">${state === 'idle' ? '' : announcementOf(face, segment)}</p>
      </div>
    </div>`;
  }

  readonly #onSound = (): void => {
    this.sound = this.#sound ? 'off' : 'beep';
    this.#cues.sound.cancel();
  };

  /** Arrows go back and skip, in reading direction; Space and Enter are the buttons' own. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const {key} = event;
    // Alt and an arrow is the browser's own way back.
    if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || event.altKey || event.metaKey) return;
    event.preventDefault();
    if ((key === 'ArrowLeft') === (getComputedStyle(this).direction === 'rtl')) this.skip();
    else this.back();
  };

  readonly #onChange = (now: Moment<CuedStep>, before: Moment<CuedStep>): void => {
    this.#refocus ||= !isActive(now.state) && !!this.shadowRoot?.activeElement;
    const session = this.#session as TimerSession<CuedStep>;
    const {word} = faceOf(now.state, now.snapshot, session.program, t);
    const {voice, vibrate} = this;
    this.#cues.follow(
      session,
      now,
      before,
      {sound: this.#sound, voice, vibrate, keepAwake: this.#keepAwake},
      word,
      t.locale,
    );
    this.requestUpdate();
    for (const event of eventsBetween(now, before)) this.dispatchEvent(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimerElement;
  }
  interface HTMLElementEventMap extends Record<TimerEventName, TimerEvent> {}
  interface DocumentEventMap extends Record<TimerEventName, TimerEvent> {}
}
