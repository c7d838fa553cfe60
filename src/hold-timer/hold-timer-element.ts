import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {checks} from '../attributes/checks.js';
import {boolean, number} from '../attributes/converters.js';
import {duration} from '../attributes/duration.js';
import type {CuedStep} from '../content/dose.js';
import {exerciseNames} from '../locales/exercise-names.js';
import type {Language} from '../locales/language.js';
import {stepCues} from '../locales/step-cues.js';
import {timerStrings} from '../locales/hold-timer.js';
import {fallback} from '../ui/fallback.js';
import {PhysioElement} from '../base/physio-element.js';
import type {Clock} from '../timer/clock.js';
import {buildProgram, type Dose, type Phase, type Side} from '../timer/program.js';
import {TimerSession, type Moment, type TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import {systemClock} from '../timer/system-clock.js';
import {warn} from '../warnings/warn.js';
import {CuePlayer} from './cue-player.js';
import {deferredCues, deferredFloor, deferredSettings} from './deferred.js';
import {
  hasSameLabels,
  isDoseName,
  isSameTiming,
  resolveDose,
  type AdjustedDose,
  type TimerDose,
  type TimerProgram,
} from './resolve-dose.js';
import {EventQueue} from './event-queue.js';
import {eventsBetween, isActive, type TimerEvent, type TimerEventName} from './events.js';
import {announcementOf, labelsOf, firstStep, isUntimed} from './labels.js';
import {FloorMode} from './floor-mode.js';
import {keep, recall} from './timer-storage.js';
import {useOf} from './control-actions.js';
import {show} from './template.js';
import type {View} from './view.js';
import {tallyStyles} from '../ui/repetition-counter.styles.js';
import {button} from '../styles/button.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {styles} from './hold-timer.styles.js';
import {ringStyles} from './ring.styles.js';
import {variantStyles} from './variants.styles.js';

/** Properties that make another program. */
const DOSE = [
  'exercise',
  'dose',
  'steps',
  'hold',
  'relax',
  'rest',
  'prepare',
  'reps',
  'sets',
  'sides',
  'clock',
] as const;

/**
 * A timer for exercises that are held: get ready, hold, relax, rest, through repetitions and sets. It never starts by
 * itself. Its children are shown until it is ready and whenever it cannot be.
 *
 * @attr {ExerciseId} exercise - Id of an exercise of this library: its dose, steps and words.
 * @attr {number|string} hold - Length of a hold: `5` seconds, `7.5`, `1m30s` or `PT5S`; `0` for repetitions without a
 *   clock, each ended by a button. Left out, 5 or the exercise's.
 * @attr {number|string} [relax=3] - Time between repetitions. An exercise has its own.
 * @attr {number|string} [rest=30] - Time between sets.
 * @attr {number|string} [prepare=5] - Time to get ready.
 * @attr {number|string} reps - Repetitions in a set, 1 to 1,000. Left out, 5 or the exercise's.
 * @attr {number|string} sets - 1 to 100. Left out, 1 or the exercise's.
 * @attr {'one'|'both'} [sides=one] - `both`: all sets for the left side, then for the right.
 * @attr {'ring'|'bar'|'inline'} [variant=ring] - A card, a row, or a pill in a line of text that keeps its width.
 * @attr {string} label - Its name for screen readers and in floor mode. Left out, the exercise's name, or "Hold
 *   timer".
 * @attr {'beep'|'off'} [sound=beep] - Short tones: get ready, start, the last three seconds, finish. The reader has a
 *   switch too.
 * @attr {boolean} [voice=false] - Says each phase, in the element's language.
 * @attr {boolean} [vibrate=false] - Vibrates at each phase, where the device can.
 * @attr {'on'|'off'} [keep-awake=on] - Keeps the screen on while it runs.
 * @attr {boolean} [remember=false] - Keeps its place and the reader's numbers across a reload, on this device, paused:
 *   by its `id`, else by its exercise.
 * @attr {boolean} [locked=false] - The reader may not change the dose.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 * @attr {string} lang - Language of its words: `en`, `pt-BR`, `es`, or one that the page has registered. Left out,
 *   that of its place in the page.
 *
 * @fires {TimerEvent} timer-start - It starts or carries on.
 * @fires {TimerEvent} timer-pause - It is paused.
 * @fires {TimerEvent} timer-reset - It goes back to before its start.
 * @fires {TimerEvent} timer-phase - A phase begins; `passed` says how many since the last event.
 * @fires {TimerEvent} timer-rep - A repetition is completed.
 * @fires {TimerEvent} timer-set - A set is completed.
 * @fires {TimerEvent} timer-finish - It has come to its end.
 *
 * @slot - Fallback content.
 * @csspart timer - The whole paper.
 * @csspart phase - The phase in words, with its glyph.
 * @csspart ring - The ring, with the digit in it.
 * @csspart digit - The seconds left.
 * @csspart place - Set and repetition.
 * @csspart tally - The bars, one a repetition.
 * @csspart strip - The seconds in a row, where it is a bar.
 * @csspart next - What comes next.
 * @csspart controls - The row of buttons: `back`, `main` and `skip`.
 * @csspart back - To the start of this phase, or of the one before.
 * @csspart main - Start, pause, carry on; done, at a repetition without a clock.
 * @csspart skip - On to the next phase.
 * @csspart sound - Turns the sound on and off.
 * @csspart settings - Opens and closes the panel.
 * @csspart panel - The reader's settings.
 * @csspart floor - Enters floor mode.
 * @csspart leave - Leaves it.
 * @csspart reset - Starts again, in a pause.
 * @csspart fallback - What is shown when the timer cannot be.
 *
 * @cssprop [--physio-accent=oklch(0.49 0.085 200)] - The one colour that all others derive from.
 * @cssprop [--physio-warm=oklch(0.8 0.07 58)] - The colour of rest and of corrections.
 * @cssprop [--physio-font] - Default: the font of the page.
 * @cssprop [--physio-radius=0.875em] - Corner of the paper; boxes and controls follow it.
 * @cssprop [--physio-space=1em] - What paddings and gaps are measured in.
 * @cssprop [--physio-border=1px] - Line around the paper.
 * @cssprop [--physio-shadow=none] - Of the paper.
 * @cssprop [--physio-ring=1] - How many times as thick as usual what is left in the ring is: up to 1.5.
 * @cssprop [--physio-accent-fill] - Filled buttons, bars, what is lit; follows the accent.
 * @cssprop [--physio-on-accent] - Text on it: black or white.
 * @cssprop [--physio-accent-text] - Links, icons, the focus.
 * @cssprop [--physio-surface] - The paper.
 * @cssprop [--physio-tint] - Fields, chips, what is pointed at.
 * @cssprop [--physio-tint-strong] - Numbers of steps, the field of relaxing, what is pressed.
 * @cssprop [--physio-line] - Hairlines.
 * @cssprop [--physio-edge] - Borders of controls.
 * @cssprop [--physio-track] - Bars and seconds that have passed or are to come.
 * @cssprop [--physio-ink] - Text.
 * @cssprop [--physio-ink-muted] - Second text.
 * @cssprop [--physio-warm-tint] - Field of a rest and of notes; follows the warm colour.
 * @cssprop [--physio-warm-mid] - Edge of the mat; follows the warm colour.
 * @cssprop [--physio-warm-ink] - Text and bars on the warm field; follows the warm colour.
 */
export class HoldTimerElement extends PhysioElement {
  static override styles = [tokenStyles, host, button, tallyStyles, ringStyles, styles, variantStyles];

  @property() exercise: string | undefined;
  @property({converter: duration}) hold: number | string | undefined;
  @property({converter: duration}) relax: number | string | undefined;
  @property({converter: duration}) rest: number | string | undefined;
  @property({converter: duration}) prepare: number | string | undefined;
  @property({converter: number}) reps: number | string | undefined;
  @property({converter: number}) sets: number | string | undefined;
  @property() sides: string | undefined;
  @property() label: string | undefined;
  @property() sound: string | undefined;
  @property({converter: boolean}) voice = false;
  @property({converter: boolean}) vibrate = false;
  @property({attribute: 'keep-awake'}) keepAwake: string | undefined;
  @property() variant: string | undefined;
  @property({converter: boolean}) locked = false;
  @property({converter: boolean}) remember = false;

  /**
   * What to time, in place of an exercise's. Each attribute that is set takes the place of its number. Compared by value: an
   * equal one does not begin a new session.
   */
  @property({attribute: false}) dose: Dose<CuedStep> | undefined;

  /** The steps of a repetition, in place of an exercise's; their seconds of 0 take no time. */
  @property({attribute: false}) steps: readonly CuedStep[] | undefined;

  /** Where time comes from. Set it before the first start; it is for tests and simulations. */
  @property({attribute: false}) clock: Clock = systemClock;

  #session: TimerSession<CuedStep> | undefined;
  /** The part that gets the focus after this change, because what had it goes. */
  #refocus = '';
  protected override readonly deferred = [deferredCues, deferredSettings, deferredFloor];
  readonly #cues = new CuePlayer(this.redraw);
  /** A part that the reader asked for could not be loaded. */
  #hasPartFailed = false;
  readonly #events = new EventQueue(this);
  /** The dose that the attributes ask for. */
  #dose: TimerDose | undefined;
  /** The language of the labels in the session's program. */
  #language: Language | undefined;
  #sound = true;
  #keepAwake = true;
  #variant = 'ring';
  /** What the user has changed of the dose. */
  #adjusted: AdjustedDose = {};
  #open = false;
  readonly #floor = new FloorMode(this, (part) => {
    this.#refocus = part;
    this.requestUpdate();
  });

  /** `idle`, `running`, `paused` or `finished`. */
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
    return (this.#session?.elapsedMs ?? 0) / 1000;
  }

  /** 0 to 1, over the whole program. */
  get progress(): number {
    return this.#session ? this.#session.elapsedMs / this.#session.program.totalMs : 0;
  }

  /** What is timed: dose and segments. Undefined before the first update, and while the exercise is not known. */
  get program(): TimerProgram | undefined {
    return this.#session?.program as TimerProgram | undefined;
  }

  get #now(): Snapshot<CuedStep> | undefined {
    return isActive(this.state) ? this.#session?.snapshot : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.#cues.release();
    this.#floor.leave();
  }

  /**
   * Starts or resumes; starts again when finished. Properties that were set just before apply. A timer that is not in the
   * page yet starts when it is inserted; one that has been removed does not.
   */
  start(): void {
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => {
        if (this.isConnected) this.#session?.start();
      });
      return;
    }
    if (!this.isConnected) return;
    // Not after an update, because browsers allow sound only while a press is being handled.
    if (this.isUpdatePending) this.performUpdate();
    this.#session?.start();
  }

  /** Holds the time; `start` carries on. */
  pause(): void {
    this.#session?.pause();
  }

  /** Starts, or pauses. */
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

  /** How loud its tones are, 0 to 1. */
  get volume(): number {
    return this.#cues.volume;
  }

  set volume(volume: number) {
    this.#cues.volume = volume > 0 ? Math.min(volume, 1) : 0;
  }

  /** Sounds once, for the reader to hear how loud it is. */
  testSound(): void {
    this.#cues.test();
  }

  /** Puts the focus on its main button. */
  override focus(options?: FocusOptions): void {
    this.#part('main')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = checks(this, changed);
    this.#sound = check<string>('sound', ['beep', 'off']) === 'beep';
    this.#keepAwake = check<string>('keepAwake', ['on', 'off']) === 'on';
    if (!this.#sound) this.#cues.cancelSound();
    this.#variant = check<string>('variant', ['ring', 'bar', 'inline']);
    const {language} = this.locale;
    if (!this.hasUpdated || DOSE.some((name) => changed.has(name))) {
      const before = this.#dose;
      this.#dose = this.#resolve({}, changed);
      // Frameworks set equal steps each time that they render.
      const isSame =
        isSameTiming(before, this.#dose) &&
        !changed.has('clock') &&
        (!changed.has('steps') || hasSameLabels(before, this.#dose));
      if (!this.hasUpdated || !isSame) {
        // A new dose is a new session; the old one ends where it is.
        this.#session?.reset();
        this.#begin({});
      } else if (language !== this.#language || !hasSameLabels(before, this.#dose)) this.#relabel();
    } else if (language !== this.#language) this.#relabel();
    this.#language = language;
  }

  #resolve(adjusted: AdjustedDose, changed: PropertyValues = new Map()): TimerDose | undefined {
    return resolveDose(this, stepCues(this.locale.language), adjusted, changed);
  }

  /** Begins a session of the dose that the attributes ask for, with what the user has changed. */
  #begin(adjusted: AdjustedDose): void {
    this.#adjusted = adjusted;
    const dose = this.#resolve(adjusted);
    this.#session = dose && new TimerSession(buildProgram(dose), this.clock, this.#onChange);
    this.requestUpdate();
  }

  /** The session goes on, in another language or with other labels. */
  #relabel(): void {
    const dose = this.#resolve(this.#adjusted);
    if (dose) this.#session?.relabel(buildProgram(dose));
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    const memory = this.remember && this.#session ? recall(this) : undefined;
    if (!memory) return;
    this.#begin(memory.own);
    if (this.#session?.program.totalMs === memory.totalMs) this.#session.restore(memory.elapsedMs);
  }

  protected override updated(): void {
    this.#floor.show(this.renderRoot.querySelector('dialog'));
    if (this.#refocus) this.#part(this.#refocus)?.focus({preventScroll: true});
    this.#refocus = '';
  }

  #part(name: string): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector(`[part=${name}]`);
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    const {language} = this.locale;
    const t = timerStrings(language);
    if (!session) return fallback(this, t.failed, language);
    const {state} = session;
    const program = session.program as TimerProgram;
    // Before the start, the first step is what is shown.
    const now = state === 'idle' ? firstStep(program) : session.snapshot;
    const labels = labelsOf(state, now, program, language);
    const floor = this.#floor.on;
    const seconds = Math.ceil(now.segment.durationMs / 1000);
    const untimed = now.segment.step?.untimed ?? false;
    const view: View = {
      t,
      state,
      now,
      program,
      labels,
      name: this.label ?? (exerciseNames(language) as Partial<Record<string, string>>)[this.exercise ?? ''] ?? t.label,
      left: isActive(state) && !isUntimed(program) ? t.inAll(Math.ceil(now.leftMs / 1000)) : '',
      seconds,
      share: state === 'finished' ? 1 : state === 'idle' ? 0 : now.remaining / seconds,
      untimed,
      waits: untimed && state === 'running',
      bar: this.#variant === 'bar' && !floor,
      inline: this.#variant === 'inline',
      floor,
      sound: this.#sound,
      voice: this.voice,
      keepAwake: this.#keepAwake,
      volume: this.volume,
      open: this.#open,
      locked: this.locked,
      failed: this.#cues.hasFailed ? t.soundFailed : this.#hasPartFailed ? t.partFailed : '',
    };
    if (this.#open && deferredSettings.module) this.addStyles(deferredSettings.module.settingsStyles);
    if (floor && deferredFloor.module) this.addStyles(deferredFloor.module.floorStyles);
    return html`<div
      class="root ${view.inline ? 'inline' : ''}"
      lang=${language.tag}
      @click=${this.#onUse}
      @change=${this.#onUse}
      @keydown=${this.#onKeydown}
    >
      ${show(view)}
      <p class="sr" role="status">${state === 'idle' ? '' : announcementOf(labels, now.segment)}</p>
    </div>`;
  }

  /** Every button and every control of the settings. */
  #onUse(event: Event): void {
    const use = this.program && useOf(event, this.program.dose);
    if (!use) return;
    const {name, value} = use;
    if (name === 'settings') this.#toggleSettings();
    else if (name === 'floor')
      void this.#loaded(this.#floor.enter(deferredFloor.module ? undefined : deferredFloor.load()));
    else if (name === 'leave') this.#floor.leave();
    else if (name === 'volume') this.volume = value;
    else if (name === 'voice') this.voice = !!value;
    else if (name === 'sound' || name === 'keepAwake') this[name] = value ? undefined : 'off';
    else if (name === 'putBack') this.#changeDose({});
    else if (isDoseName(name)) this.#changeDose({...this.#adjusted, [name]: value});
    else this[name]();
    this.requestUpdate();
  }

  /** Tells the reader where the part that they asked for could not be loaded. */
  async #loaded(part: Promise<void>): Promise<void> {
    try {
      await part;
      this.#hasPartFailed = false;
    } catch (error) {
      warn('not-loaded', this, 'the settings or floor mode could not be loaded.', error);
      this.#hasPartFailed = true;
    }
    this.redraw();
  }

  #toggleSettings(): void {
    if (this.#open || deferredSettings.module) this.#open = !this.#open;
    else void this.#loaded(deferredSettings.load().then(() => void (this.#open = true)));
  }

  /** What the reader changes on the way holds from the repetition that they are in, and waits there. */
  #changeDose(adjusted: AdjustedDose): void {
    this.pause();
    const was = this.#now?.segment;
    this.#begin(adjusted);
    const place = this.#session?.program.segments.find(
      ({side, set, rep}) => side === was?.side && set === was.set && rep === was.rep,
    );
    if (place) this.#session?.restore(place.startMs);
    this.#keep();
  }

  #keep(): void {
    const session = this.#session;
    if (!this.remember || !session) return;
    const {state, elapsedMs, program} = session;
    keep(this, isActive(state) ? {elapsedMs, totalMs: program.totalMs, own: this.#adjusted} : undefined);
  }

  /** Arrows go back and skip, in reading direction; Space and Enter are the buttons' own. */
  #onKeydown(event: KeyboardEvent): void {
    const {key, target} = event;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    // With Alt they are the browser's own way back, in a field the field's.
    if (event.altKey || event.metaKey || (target as Element).matches('input')) return;
    event.preventDefault();
    if ((key === 'ArrowLeft') === (getComputedStyle(this).direction === 'rtl')) this.skip();
    else this.back();
  }

  readonly #onChange = (now: Moment<CuedStep>, before: Moment<CuedStep>): void => {
    // Back and skip are gone when it is finished or reset: whoever was on them goes on from the main button.
    if (!isActive(now.state) && this.shadowRoot?.activeElement) this.#refocus = 'main';
    const session = this.#session as TimerSession<CuedStep>;
    const {language} = this.locale;
    const {word} = labelsOf(now.state, now.snapshot, this.program as TimerProgram, language);
    const {voice, vibrate} = this;
    const settings = {sound: this.#sound, voice, vibrate, keepAwake: this.#keepAwake};
    this.#cues.follow({session, now, before, settings, word, lang: language.tag});
    this.#keep();
    this.requestUpdate();
    this.#events.dispatch(eventsBetween(now, before));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimerElement;
  }
  interface HTMLElementEventMap extends Record<TimerEventName, TimerEvent> {}
  interface DocumentEventMap extends Record<TimerEventName, TimerEvent> {}
}
