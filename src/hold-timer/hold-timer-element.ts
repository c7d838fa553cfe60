import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {checks} from '../attributes/checks.js';
import {boolean, number} from '../attributes/converters.js';
import {duration} from '../attributes/duration.js';
import type {CuedStep} from '../content/dose.js';
import {timerStrings} from '../locales/hold-timer.js';
import type {Clock} from '../timer/clock.js';
import type {Dose} from '../timer/program.js';
import type {Moment} from '../timer/session.js';
import {systemClock} from '../timer/system-clock.js';
import {fallback} from '../ui/fallback.js';
import {actionOf, arrowActionOf} from './control-actions.js';
import {CuePlayer} from './cue-player.js';
import {deferredCues, deferredFloor, deferredSettings} from './deferred.js';
import {DoseSession} from './dose-session.js';
import {EventQueue} from './event-queue.js';
import {eventsBetween, isActive} from './events.js';
import {FloorMode} from './floor-mode.js';
import {announcementOf, labelsOf} from './labels.js';
import {isDoseName} from './resolve-dose.js';
import {SettingsPanel} from './settings-panel.js';
import {show} from './template.js';
import {TimerApi} from './timer-api.js';
import {timerStyles} from './timer-styles.js';
import {viewOf} from './view-of.js';

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
 */
export class HoldTimerElement extends TimerApi {
  static override styles = timerStyles;

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

  protected override readonly deferred = [deferredCues, deferredSettings, deferredFloor];
  protected override readonly cues = new CuePlayer(this.redraw);
  protected override readonly session = new DoseSession(this, (now, before) => this.#onChange(now, before));
  readonly #events = new EventQueue(this);
  readonly #settings = new SettingsPanel(this.redraw);
  readonly #floor = new FloorMode(this, (part) => {
    this.#refocus = part;
    this.requestUpdate();
  });
  /** The part that gets the focus after this update, because the one that had it is gone. */
  #refocus = '';
  #sound = true;
  #keepAwake = true;
  #variant = 'ring';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.cues.release();
    this.#floor.leave();
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
    if (!this.#sound) this.cues.cancelSound();
    this.#variant = check<string>('variant', ['ring', 'bar', 'inline']);
    this.session.update(changed, this.locale.language);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.session.restore();
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
    const {language} = this.locale;
    const {current, program} = this.session;
    if (!current || !program) return fallback(this, timerStrings(language).failed, language);
    const view = viewOf(current, program, language, {
      label: this.label,
      exercise: this.exercise,
      variant: this.#variant,
      floor: this.#floor.on,
      open: this.#settings.isOpen,
      locked: this.locked,
      sound: this.#sound,
      voice: this.voice,
      keepAwake: this.#keepAwake,
      volume: this.volume,
      failure: this.cues.hasFailed ? 'soundFailed' : this.#settings.hasFailed ? 'partFailed' : undefined,
    });
    if (view.open && deferredSettings.module) this.addStyles(deferredSettings.module.settingsStyles);
    if (view.floor && deferredFloor.module) this.addStyles(deferredFloor.module.floorStyles);
    return html`<div
      class="root ${view.inline ? 'inline' : ''}"
      lang=${language.tag}
      @click=${this.#onAction}
      @change=${this.#onAction}
      @keydown=${this.#onKeydown}
    >
      ${show(view)}
      <p class="sr" role="status">${view.state === 'idle' ? '' : announcementOf(view.labels, view.now.segment)}</p>
    </div>`;
  }

  /** Handles every button, and every control of the settings. */
  #onAction(event: Event): void {
    const action = this.program && actionOf(event, this.program.dose);
    if (!action) return;
    const {name, value} = action;
    if (name === 'settings') this.#settings.toggle();
    else if (name === 'floor')
      void this.#settings.loaded(this.#floor.enter(deferredFloor.module ? undefined : deferredFloor.load()));
    else if (name === 'leave') this.#floor.leave();
    else if (name === 'volume') this.volume = value;
    else if (name === 'voice') this.voice = !!value;
    else if (name === 'sound' || name === 'keepAwake') this[name] = value ? undefined : 'off';
    else if (name === 'putBack') this.session.adjust(undefined);
    else if (isDoseName(name)) this.session.adjust({[name]: value});
    else this[name]();
    this.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent): void {
    const action = arrowActionOf(event, this);
    if (!action) return;
    event.preventDefault();
    this[action]();
  }

  #onChange(now: Moment<CuedStep>, before: Moment<CuedStep>): void {
    const {current, program} = this.session;
    if (!current || !program) return;
    // Back and skip are gone when the timer is finished or reset: the focus goes from them to the main button.
    if (!isActive(now.state) && this.shadowRoot?.activeElement) this.#refocus = 'main';
    const {language} = this.locale;
    const {word} = labelsOf(now.state, now.snapshot, program, language);
    const settings = {sound: this.#sound, voice: this.voice, vibrate: this.vibrate, keepAwake: this.#keepAwake};
    this.cues.follow({session: current, now, before, settings, word, lang: language.tag});
    this.session.save();
    this.requestUpdate();
    this.#events.dispatch(eventsBetween(now, before));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimerElement;
  }
}
