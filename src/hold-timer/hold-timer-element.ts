import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {createChecker} from '../attributes/checks.js';
import {toBoolean, toNumber} from '../attributes/converters.js';
import {toSeconds} from '../attributes/duration.js';
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
import {renderTimer} from './template.js';
import {TimerApi} from './timer-api.js';
import {timerStyles} from './timer-styles.js';
import {viewOf} from './view-of.js';

/**
 * A timer for exercises in which a position is held. It counts down the seconds of each phase (get ready, hold, relax, rest),
 * through all repetitions and sets. It never starts automatically.
 *
 * @attr {ExerciseId} exercise - Id of a built-in exercise, which determines the dose, the steps and the labels.
 * @attr {number|string} hold - Duration of a hold, in seconds (`5`, `7.5`) or as `1m30s` or `PT5S`. With `0`, repetitions are
 *   untimed, and the user ends each with a button. Default: that of the exercise, or 5.
 * @attr {number|string} [relax=3] - Time between repetitions, in the same formats as `hold`. An exercise may have another default.
 * @attr {number|string} [rest=30] - Time between sets, in the same formats as `hold`.
 * @attr {number|string} [prepare=5] - Time to get ready, in the same formats as `hold`.
 * @attr {number|string} reps - Repetitions in a set, 1 to 1000. Default: that of the exercise, or 5.
 * @attr {number|string} sets - Number of sets, 1 to 100. Default: that of the exercise, or 1.
 * @attr {'one'|'both'} [sides=one] - `both`: all sets on the left side, then all sets on the right side.
 * @attr {'ring'|'bar'|'inline'} [variant=ring] - `ring`: a card with a ring. `bar`: a row. `inline`: a button in a line of text.
 * @attr {string} label - Accessible name, which floor mode displays. Default: the name of the exercise, or "Hold timer".
 * @attr {'beep'|'off'} [sound=beep] - `beep`: short tones when a phase begins, in the last three seconds of holds, of rests and of
 *   the time to get ready, and at the end. The user can turn the sound off.
 * @attr {boolean} [voice=false] - Speaks the name of each phase, in the language of the element.
 * @attr {boolean} [vibrate=false] - Vibrates when a phase begins, if the device supports it.
 * @attr {'on'|'off'} [keep-awake=on] - `on`: the screen stays on while the timer runs.
 * @attr {boolean} [remember=false] - Stores the progress, and the numbers that the user has adjusted, on the device. After a
 *   reload, the timer is paused at the stored position. The storage key contains the `id` or, without one, the exercise.
 * @attr {boolean} [locked=false] - Prevents the user from changing the dose.
 * @attr {'light'|'dark'} theme - Colour scheme. Default: the `color-scheme` of the page.
 * @attr {string} lang - Language of the text: `en`, `pt-BR`, `es`, or a language that the page has registered. Default: that
 *   of the nearest ancestor with `lang`.
 *
 * @fires {TimerEvent} timer-start - Fires when the timer starts or resumes.
 * @fires {TimerEvent} timer-pause - Fires when the timer is paused.
 * @fires {TimerEvent} timer-reset - Fires when the timer is reset.
 * @fires {TimerEvent} timer-phase - Fires when a phase begins. `passed` is the number of phases that have begun since the previous `timer-phase`.
 * @fires {TimerEvent} timer-rep - Fires when a repetition is completed.
 * @fires {TimerEvent} timer-set - Fires when a set is completed.
 * @fires {TimerEvent} timer-finish - Fires when the timer finishes.
 *
 * @slot - Fallback content, shown until the timer is ready, or if it cannot be shown.
 * @csspart timer - Surface of the timer.
 * @csspart phase - Name of the phase, with its icon.
 * @csspart ring - Ring around the seconds.
 * @csspart digit - Seconds left in the phase.
 * @csspart place - Current set and repetition.
 * @csspart tally - Repetition counter, with a bar for each repetition.
 * @csspart strip - In the bar variant, the bar that shows the seconds.
 * @csspart next - Next phase.
 * @csspart controls - Row with the buttons `back`, `main` and `skip`.
 * @csspart back - Button that goes to the start of the phase, or of the previous phase.
 * @csspart main - Button that starts, pauses and resumes the timer, or ends an untimed repetition.
 * @csspart skip - Button that skips to the next phase.
 * @csspart sound - Button that turns the sound on and off.
 * @csspart settings - Button that opens and closes the settings panel.
 * @csspart panel - Settings panel.
 * @csspart floor - Button that enters floor mode.
 * @csspart leave - Button that leaves floor mode.
 * @csspart reset - Button that resets the timer while it is paused.
 * @csspart fallback - Fallback content until the timer is ready; fallback content or a message if it cannot be shown.
 */
export class HoldTimerElement extends TimerApi {
  static override styles = timerStyles;

  @property() exercise: string | undefined;
  @property({converter: toSeconds}) hold: number | string | undefined;
  @property({converter: toSeconds}) relax: number | string | undefined;
  @property({converter: toSeconds}) rest: number | string | undefined;
  @property({converter: toSeconds}) prepare: number | string | undefined;
  @property({converter: toNumber}) reps: number | string | undefined;
  @property({converter: toNumber}) sets: number | string | undefined;
  @property() sides: string | undefined;
  @property() label: string | undefined;
  @property() sound: string | undefined;
  @property({converter: toBoolean}) voice = false;
  @property({converter: toBoolean}) vibrate = false;
  @property({attribute: 'keep-awake'}) keepAwake: string | undefined;
  @property() variant: string | undefined;
  @property({converter: toBoolean}) locked = false;
  @property({converter: toBoolean}) remember = false;

  /**
   * The dose that the timer runs, instead of that of an exercise. Attributes override its numbers. Doses are compared by value:
   * setting an equal dose does not begin a new session.
   */
  @property({attribute: false}) dose: Dose<CuedStep> | undefined;

  /** The steps of a repetition, which replace those of the exercise or the dose. */
  @property({attribute: false}) steps: readonly CuedStep[] | undefined;

  /** The clock of the timer, for tests and simulations. Set it before the first start. */
  @property({attribute: false}) clock: Clock = systemClock;

  protected override readonly deferred = [deferredCues, deferredSettings, deferredFloor];
  protected override readonly cues = new CuePlayer(this.redraw);
  protected override readonly session = new DoseSession(this, (now, before) => this.#onChange(now, before));
  readonly #events = new EventQueue(this);
  readonly #settings = new SettingsPanel(this.redraw);
  readonly #floor = new FloorMode(this, (part) => {
    this.#partToFocus = part;
    this.requestUpdate();
  });
  /** The part to focus after the next update; empty if the focus stays. */
  #partToFocus = '';
  #isSoundOn = true;
  #isScreenKeptOn = true;
  #variant = 'ring';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
    this.cues.release();
    this.#floor.leave();
  }

  /** Focuses the main button. */
  override focus(options?: FocusOptions): void {
    this.#part('main')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = createChecker(this, changed);
    this.#isSoundOn = check<string>('sound', ['beep', 'off']) === 'beep';
    this.#isScreenKeptOn = check<string>('keepAwake', ['on', 'off']) === 'on';
    if (!this.#isSoundOn) this.cues.cancelSound();
    this.#variant = check<string>('variant', ['ring', 'bar', 'inline']);
    this.session.update(changed, this.locale.language);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.session.restore();
  }

  protected override updated(): void {
    this.#floor.showDialog(this.renderRoot.querySelector('dialog'));
    if (this.#partToFocus) this.#part(this.#partToFocus)?.focus({preventScroll: true});
    this.#partToFocus = '';
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
      isFloorMode: this.#floor.isOn,
      isSettingsOpen: this.#settings.isOpen,
      isLocked: this.locked,
      sound: this.#isSoundOn,
      voice: this.voice,
      keepAwake: this.#isScreenKeptOn,
      volume: this.volume,
      failure: this.cues.hasFailed ? 'soundFailed' : this.#settings.hasFailed ? 'partFailed' : undefined,
    });
    if (view.isSettingsOpen && deferredSettings.module) this.addStyles(deferredSettings.module.settingsStyles);
    if (view.isFloorMode && deferredFloor.module) this.addStyles(deferredFloor.module.floorStyles);
    return html`<div
      class="root ${view.isInline ? 'inline' : ''}"
      lang=${language.tag}
      @click=${this.#onAction}
      @change=${this.#onAction}
      @keydown=${this.#onKeydown}
    >
      ${renderTimer(view)}
      <p class="sr" role="status">${view.state === 'idle' ? '' : announcementOf(view.labels, view.snapshot.segment)}</p>
    </div>`;
  }

  /** Handles all buttons and settings. */
  #onAction(event: Event): void {
    const action = this.program && actionOf(event, this.program.dose);
    if (!action) return;
    const {name, value} = action;
    if (name === 'settings') this.#settings.toggle();
    else if (name === 'floor')
      void this.#settings.showWhenLoaded(this.#floor.enter(deferredFloor.module ? undefined : deferredFloor.load()));
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
    // The back and skip buttons disappear after a finish or reset: if one had the focus, the main button gets it.
    if (!isActive(now.state) && this.shadowRoot?.activeElement) this.#partToFocus = 'main';
    const {language} = this.locale;
    const {title} = labelsOf(now.state, now.snapshot, program, language);
    const settings = {
      sound: this.#isSoundOn,
      voice: this.voice,
      vibrate: this.vibrate,
      keepAwake: this.#isScreenKeptOn,
    };
    this.cues.update({session: current, now, before, settings, spokenText: title, lang: language.tag});
    this.session.save();
    this.requestUpdate();
    this.#events.dispatch(eventsBetween(now, before));
  }
}

// The types of its events are part of the declarations of every entry point that has the element.
export type {TimerEvent} from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimerElement;
  }
}
