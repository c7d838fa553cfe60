import {type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {createChecker, isIntegerBetween} from '../attributes/checks.js';
import {toBoolean, toNumber} from '../attributes/converters.js';
import {PhysioElement} from '../base/physio-element.js';
import {planStrings} from '../locales/exercise-plan.js';
import {deferredReferences} from '../ui/deferred-sources.js';
import {emergencyNumber} from '../ui/emergency-number.js';
import {fallback} from '../ui/fallback.js';
import {focusPressed, focusTitle} from '../ui/focus.js';
import {deferredHandout, deferredLog, deferredReminders} from './deferred.js';
import type {LogEntry} from './device-log.js';
import {HandoutPrinter} from './handout-printer.js';
import {isoDateOf} from './iso-date.js';
import {LogController} from './log-controller.js';
import type {LogFormat} from './log-files.js';
import {planExercises} from './plan-exercises.js';
import {planStyles} from './plan-styles.js';
import {SessionController} from './session-controller.js';
import {planTemplate} from './template.js';

/**
 * A plan of exercises. It lists the exercises, their total time and the equipment, and leads the user through them one by one, with
 * figures and a timer. It can store a log on the device, and it prints as a one-page handout.
 *
 * @attr {string} exercises - Ids of the exercises, in order, separated by spaces: built-in exercises, and those that were passed to
 *   `registerExercises`. Default: all built-in exercises.
 * @attr {boolean} [remember=false] - Stores a log and the progress of a session on the device. No data is sent anywhere.
 * @attr {'GB'|'US'|'BR'|'NZ'|'AU'|(string & {})} region - Two-letter code of the country whose emergency number the handout
 *   shows: one of those listed, or that of an EU member state.
 * @attr {2|3|4|5|6} [heading-level=2] - Heading level of the title.
 * @attr {'footer'|'none'} [sources=footer] - `footer`: a footer lists the sources of the text. The handout always lists them.
 * @attr {'light'|'dark'} theme - Colour scheme. Default: the `color-scheme` of the page.
 * @attr {string} lang - Language of the text: `en`, `pt-BR`, `es`, or a language that the page has registered. Default: that
 *   of the nearest ancestor with `lang`.
 *
 * @slot - Fallback content, shown until the plan is ready, or if it cannot be shown.
 * @slot clinic - Name of the clinic, which the handout shows.
 *
 * @fires {PlanEvent} plan-start - Fires when the user starts a session.
 * @fires {PlanEvent} plan-step - Fires when an exercise of the session is shown.
 * @fires {PlanEvent} plan-finish - Fires when the session ends, whether or not all exercises were done.
 * @fires {TimerEvent} timer-start - Fires when the timer starts or resumes.
 * @fires {TimerEvent} timer-pause - Fires when the timer is paused.
 * @fires {TimerEvent} timer-reset - Fires when the timer is reset.
 * @fires {TimerEvent} timer-phase - Fires when a phase begins. `passed` is the number of phases that have begun since the previous `timer-phase`.
 * @fires {TimerEvent} timer-rep - Fires when a repetition is completed.
 * @fires {TimerEvent} timer-set - Fires when a set is completed.
 * @fires {TimerEvent} timer-finish - Fires when the timer finishes.
 *
 * @csspart plan - Surface of the plan.
 * @csspart title - Title of the plan, of a rest, or of the summary.
 * @csspart subtitle - Heading of a section.
 * @csspart list - List of exercises.
 * @csspart start - Button that starts a session.
 * @csspart print - Button that prints the handout.
 * @csspart tally - Bars beside an exercise, one for each repetition.
 * @csspart exercise - Card of the current exercise.
 * @csspart rest - Rest between two exercises.
 * @csspart next - Button that goes to the next exercise.
 * @csspart back - Button that goes to the previous exercise.
 * @csspart stop - Button that ends the session.
 * @csspart finish - Summary of the session.
 * @csspart close - Button that returns from the summary to the plan.
 * @csspart felt - Rating of how the session felt, from 0 to 10.
 * @csspart log - Log, with the buttons that save and delete it.
 * @csspart calendar - Calendar of the current month.
 * @csspart weeks - Chart of the number of days with exercise in each week.
 * @csspart save - Button that saves the log as a file.
 * @csspart delete - Button that deletes the log, after confirmation.
 * @csspart keep - Button that cancels the deletion of the log.
 * @csspart reminders - Form that saves reminders as a calendar file.
 * @csspart handout - Handout, shown only in print.
 * @csspart sources - Footer that lists the article, its references, and what the library has added.
 * @csspart fallback - Fallback content, shown until the plan is ready, or if it cannot be shown.
 */
export class ExercisePlanElement extends PhysioElement {
  static override styles = planStyles;

  @property() exercises: string | undefined;
  @property({converter: toBoolean}) remember = false;
  @property() region: string | undefined;
  @property({attribute: 'heading-level', converter: toNumber}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;

  protected override readonly deferred = [deferredReferences, deferredHandout, deferredReminders];

  readonly #log = new LogController(this);
  readonly #session = new SessionController(this, this.#log);
  readonly #printer = new HandoutPrinter(this);
  #level = 2;
  #sources = 'footer';
  #emergencyNumber: string | undefined;

  /** The log: the exercises that the user has done, sorted by day. It is empty without `remember`. */
  get log(): readonly LogEntry[] {
    return this.#log.entries;
  }

  protected override loadForReplacement(): Promise<unknown> {
    return Promise.allSettled(this.deferred.map((deferred) => deferred.load()));
  }

  /** Moves the focus to the title, or to the card of the current exercise. */
  override focus(options?: FocusOptions): void {
    const card = this.shadowRoot?.querySelector('exercise-card');
    if (card) card.focus(options);
    else focusTitle(this.shadowRoot, options);
  }

  /** Starts a session, and the timer of the first exercise. */
  start(): void {
    this.#session.start();
  }

  /** Returns the log as text, in the format of a JSON or CSV file. */
  exportLog(format: LogFormat = 'json'): string {
    return this.#log.asText(format, this.locale.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = createChecker(this, changed);
    this.#level = check('headingLevel', isIntegerBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
    this.#emergencyNumber = emergencyNumber(this, changed);
    if (this.log.length > 0) deferredLog.loadFor(this.redraw);
    const warnAbout = changed.has('exercises') ? this : undefined;
    this.#session.setExercises(planExercises(this.exercises, this.locale.language, warnAbout));
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', focusPressed, {capture: true});
  }

  protected override render(): TemplateResult {
    const {language} = this.locale;
    const t = planStrings(language);
    const {exercises, session} = this.#session;
    if (exercises.length === 0) return fallback(this, t.failed, language);
    return planTemplate({
      language,
      t,
      exercises,
      session,
      level: this.#level,
      sources: this.#sources,
      emergencyNumber: this.#emergencyNumber,
      today: isoDateOf(new Date()),
      log: this.remember ? this.log : undefined,
      isLogStored: this.#log.isStored,
      isConfirmingDeletion: this.#log.isConfirmingDeletion,
      hasPrintFailed: this.#printer.hasFailed,
      start: () => this.start(),
      completeExercise: () => this.#session.completeExercise(),
      moveBy: (steps) => this.#session.moveBy(steps),
      stop: () => this.#session.stop(),
      close: () => this.#session.close(),
      rate: (felt) => this.#log.rate(session.entries, felt),
      exportLog: (format) => this.exportLog(format),
      confirmDeletion: (isConfirming) => this.#log.confirmDeletion(isConfirming),
      deleteLog: () => this.#log.clear(),
      print: () => void this.#printer.print(t.title),
    });
  }
}

// The types of its events are part of the declarations of every entry point that has the element.
export type {TimerEvent} from '../hold-timer/define.js';
export type {PlanEvent} from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'exercise-plan': ExercisePlanElement;
  }
}
