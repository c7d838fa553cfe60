import {type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {checks, wholeBetween} from '../attributes/checks.js';
import {boolean, number} from '../attributes/converters.js';
import type {Exercise} from '../content/schema.js';
import {figureColors, figureStyles} from '../figure/figure.styles.js';
import {planStrings} from '../locales/exercise-plan.js';
import {deferredReferences} from '../ui/deferred-sources.js';
import {fallback} from '../ui/fallback.js';
import {focusPressed, focusTitle} from '../ui/focus.js';
import {emergencyNumber} from '../ui/emergency-number.js';
import {PhysioElement} from '../base/physio-element.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {tallyStyles} from '../ui/repetition-counter.styles.js';
import {button} from '../styles/button.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {warn} from '../warnings/warn.js';
import {dayOf} from './days.js';
import {deferredHandout, deferredLog, deferredReminders} from './deferred.js';
import {PlanEvent, type PlanEventName} from './events.js';
import {styles} from './exercise-plan.styles.js';
import {handoutStyles} from './handout.styles.js';
import {logAsText, type LogFormat} from './log-files.js';
import {DeviceLog, type LogEntry} from './device-log.js';
import {logStyles} from './log.styles.js';
import {keepPlace, recallPlace} from './session-storage.js';
import {isSamePlan, planExercises} from './plan-exercises.js';
import {afterExercise, atOnce, OVERVIEW, stepped, type Session} from './plan-session.js';
import {show} from './template.js';

/**
 * A programme of exercises: what is in it, how long it takes and what it needs; it leads through them one by one with
 * figure and timer, keeps a log on this device if wanted, and prints as one page to take home.
 *
 * @attr {string} exercises - Ids of exercises in their order, with spaces between; also of those given to
 *   `registerExercises`. Left out, the library's four.
 * @attr {boolean} [remember=false] - Keeps a log, and the place in a session, on this device. Nothing leaves it.
 * @attr {'GB'|'US'|'BR'|'NZ'|'AU'|(string & {})} region - Whose emergency number the handout has, as two letters: one
 *   of these, or a member state of the EU.
 * @attr {2|3|4|5|6} [heading-level=2] - Of its title.
 * @attr {'footer'|'none'} [sources=footer] - Where the words come from, at its foot; the handout says it always.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 * @attr {string} lang - Language of its words: `en`, `pt-BR`, `es`, or one that the page has registered. Left out,
 *   that of its place in the page.
 *
 * @slot - Shown while the programme cannot be.
 * @slot clinic - Name of the clinic, on the handout.
 *
 * @fires {PlanEvent} plan-start - The reader begins a session.
 * @fires {PlanEvent} plan-step - It comes to an exercise.
 * @fires {PlanEvent} plan-finish - The session is over, with all done or not.
 * @fires {TimerEvent} timer-start - Its timer starts or carries on.
 * @fires {TimerEvent} timer-pause - The timer is paused.
 * @fires {TimerEvent} timer-reset - The timer goes back to before its start.
 * @fires {TimerEvent} timer-phase - A phase of the timer begins; `passed` says how many since the last event.
 * @fires {TimerEvent} timer-rep - A repetition is completed.
 * @fires {TimerEvent} timer-set - A set is completed.
 * @fires {TimerEvent} timer-finish - The timer has come to its end.
 *
 * @csspart plan - Its paper.
 * @csspart title - Its title.
 * @csspart subtitle - Heading of a section.
 * @csspart list - The exercises.
 * @csspart start - Begins a session.
 * @csspart print - Prints the handout.
 * @csspart tally - The bars beside an exercise, one a repetition.
 * @csspart exercise - The card of the exercise that it is at.
 * @csspart rest - Between two exercises.
 * @csspart next - Goes to the next exercise.
 * @csspart back - Goes to the one before.
 * @csspart stop - Ends the session.
 * @csspart finish - The summary.
 * @csspart close - Leaves it.
 * @csspart felt - How it felt, 0 to 10.
 * @csspart log - The log, with what can be done with it.
 * @csspart calendar - The days of this month.
 * @csspart weeks - Days a week.
 * @csspart save - Saves the log as a file.
 * @csspart delete - Deletes the log, once more asked.
 * @csspart keep - Keeps it, after all.
 * @csspart reminders - Makes a file for the reader's calendar.
 * @csspart handout - What is printed.
 * @csspart sources - Article, references, what is the library's own.
 * @csspart fallback - What is shown when the programme cannot be.
 *
 * @cssprop [--physio-accent=oklch(0.49 0.085 200)] - The one colour that all others derive from.
 * @cssprop [--physio-font] - Default: the font of the page.
 * @cssprop [--physio-radius=0.875em] - Corner of the paper; boxes and controls follow it.
 * @cssprop [--physio-space=1em] - What paddings and gaps are measured in.
 * @cssprop [--physio-border=1px] - Line around the paper.
 * @cssprop [--physio-shadow=none] - Of the paper.
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
 * @cssprop [--physio-figure-skin-far=#d3ad97] - The skin of far limbs.
 * @cssprop [--physio-figure-top-far] - The shirt of the far arm.
 * @cssprop [--physio-figure-bottom-far=#808ca5] - The trousers of the far leg.
 * @cssprop [--physio-figure-top] - The shirt of the body in the pictures; follows the accent.
 * @cssprop [--physio-figure-skin=#b97d5d] - Its skin.
 * @cssprop [--physio-figure-bottom=#33425c] - Its trousers.
 * @cssprop [--physio-figure-hair=#3b2c27] - Its hair.
 * @cssprop [--physio-figure-waist=#e9eef5] - The waistband, which shows the pelvis turn.
 * @cssprop [--physio-figure-ground] - Mat, wall and floor.
 * @cssprop [--physio-figure-gap=#ffc94d] - The gap under or behind the low back.
 * @cssprop [--physio-figure-mark=#c81e5b] - Arrows, and the bar where the low back touches.
 * @cssprop [--physio-figure-prop=#8a5a00] - The stick, and what the band is fixed to.
 * @cssprop [--physio-figure-band=#e2543d] - The band.
 * @cssprop [--physio-figure-floor] - The line of the floor.
 * @cssprop [--physio-figure-line=transparent] - Lines that are only drawn on paper and in forced colours.
 * @cssprop [--physio-figure-crease=#8f5a3e] - Fingers and toes.
 * @cssprop [--physio-figure-paper] - Around marks; the colour of the field.
 * @cssprop [--physio-figure-edge] - Around each layer of the body; the colour of the field.
 */
export class ExercisePlanElement extends PhysioElement {
  static override styles = [
    tokenStyles,
    figureColors,
    host,
    button,
    tallyStyles,
    sourcesStyles,
    figureStyles,
    styles,
    logStyles,
    handoutStyles,
  ];

  @property() exercises: string | undefined;
  @property({converter: boolean}) remember = false;
  @property() region: string | undefined;
  @property({attribute: 'heading-level', converter: number}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;

  @state() private session = OVERVIEW;
  /** Whether it is asked if the log is really to be deleted. */
  @state() private deleting = false;
  /** The handout could not be loaded when it was to be printed. */
  @state() private printFailed = false;

  protected override readonly deferred = [deferredReferences, deferredHandout, deferredReminders];

  readonly #log = new DeviceLog();
  #exercises: readonly Exercise[] = [];
  #level = 2;
  #sources = 'footer';
  #number: string | undefined;

  /** What was done on which day, by day. Empty without `remember`. */
  get log(): readonly LogEntry[] {
    return this.remember ? this.#log.entries : [];
  }

  protected override pieces(): Promise<unknown> {
    return Promise.allSettled(this.deferred.map((deferred) => deferred.load()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Another tab has done something.
    addEventListener('storage', this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.redraw);
  }

  /** Puts the focus on its title, or on the card that it is at. */
  override focus(options?: FocusOptions): void {
    const card = this.shadowRoot?.querySelector('exercise-card');
    if (card) card.focus(options);
    else focusTitle(this.shadowRoot, options);
  }

  /** Begins a session with the first exercise, and its timer. */
  start(): void {
    if (this.#exercises.length === 0) return;
    this.session = OVERVIEW;
    this.#tell('plan-start');
    this.#go({...OVERVIEW, stage: 'exercise'});
    void this.#startTimer();
  }

  /** The log as the text of a file. */
  exportLog(format: LogFormat = 'json'): string {
    const nameOf = (id: string): string => planExercises(id, this.locale.language)[0]?.name ?? id;
    return logAsText(this.log, format, nameOf);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = checks(this, changed);
    this.#level = check('headingLevel', wholeBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
    this.#number = emergencyNumber(this, changed);
    if (this.log.length > 0) deferredLog.loadFor(this.redraw);
    const before = this.#exercises;
    this.#exercises = planExercises(this.exercises, this.locale.language, changed.has('exercises') ? this : undefined);
    if (isSamePlan(before, this.#exercises)) return;
    const place = this.remember ? recallPlace(this.id, this.#ids, dayOf(new Date())) : undefined;
    this.session = {...OVERVIEW, ...(place && {stage: 'exercise', index: place.index, done: place.done})};
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', focusPressed, {capture: true});
  }

  protected override render(): TemplateResult {
    const {language} = this.locale;
    const t = planStrings(language);
    if (this.#exercises.length === 0) return fallback(this, t.failed, language);
    return show({
      language,
      t,
      exercises: this.#exercises,
      session: this.session,
      level: this.#level,
      sources: this.#sources,
      number: this.#number,
      today: dayOf(new Date()),
      log: this.remember ? this.log : undefined,
      kept: this.#log.kept,
      deleting: this.deleting,
      printFailed: this.printFailed,
      start: () => this.start(),
      finished: () => this.#finished(),
      step: (by) => this.#step(by),
      stop: () => this.#finish(),
      close: () => this.#go(OVERVIEW),
      rate: (felt) => {
        this.#log.rate(this.session.entries, felt);
        this.redraw();
      },
      export: (format) => this.exportLog(format),
      askDelete: this.#askDelete,
      delete: this.#delete,
      print: () => void this.#print(t.title),
    });
  }

  /** Prints the handout, once it is here. */
  async #print(title: string): Promise<void> {
    try {
      await deferredHandout.load();
      this.printFailed = false;
    } catch (error) {
      warn('not-loaded', this, 'the handout could not be loaded.', error);
      this.printFailed = true;
    }
    this.redraw();
    await this.updateComplete;
    deferredHandout.module?.printHandout(this.renderRoot as ShadowRoot, title);
  }

  readonly #askDelete = (deleting: boolean): void => {
    this.deleting = deleting;
    void this.#refocus(deleting ? 'keep' : 'delete');
  };

  readonly #delete = (): void => {
    this.#log.clear();
    this.deleting = false;
    void this.#refocus();
  };

  /** What had the focus is gone after this change: another part gets it, or the title. */
  async #refocus(part?: string): Promise<void> {
    if (!this.matches(':focus-within')) return;
    await this.updateComplete;
    if (part) this.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.focus();
    else this.focus({preventScroll: true});
  }

  get #ids(): string {
    return this.#exercises.map(({id}) => id).join(' ');
  }

  /** To another stage, and says so: to its top for who was looking, and with the focus if it was in here. */
  #go(session: Session): void {
    // Next time it begins anew.
    if (this.#timer?.state !== 'finished') this.#timer?.reset();
    this.session = session;
    const {top, bottom} = this.getBoundingClientRect();
    if (top < 0 && bottom > 0) void this.updateComplete.then(() => this.scrollIntoView());
    void this.#refocus();
    if (this.remember) {
      const {stage, index, done} = session;
      const under = stage === 'exercise' || stage === 'rest';
      keepPlace(this.id, this.#ids, under ? {exercises: this.#ids, day: dayOf(new Date()), index, done} : undefined);
    }
    if (session.stage === 'exercise') this.#tell('plan-step');
    if (session.stage === 'finish') this.#tell('plan-finish');
  }

  #tell(type: PlanEventName): void {
    const {index, done} = this.session;
    const {length} = this.#exercises;
    const at = type === 'plan-finish' ? undefined : this.#exercises[index]?.id;
    this.dispatchEvent(new PlanEvent(type, at, index + 1, length, done));
  }

  /** Of the exercise, or of the rest. */
  get #timer(): HTMLElementTagNameMap['hold-timer'] | null {
    const {renderRoot} = this;
    // Another file may have defined the card: of that, only what any page can see is known.
    return (renderRoot.querySelector('exercise-card')?.shadowRoot ?? renderRoot).querySelector('hold-timer');
  }

  async #startTimer(): Promise<void> {
    await this.updateComplete;
    const timed =
      this.renderRoot.querySelector<HTMLElementTagNameMap['exercise-card' | 'hold-timer']>('exercise-card, hold-timer');
    await timed?.updateComplete;
    void timed?.start();
  }

  /** The timer of the exercise has come to its end. */
  #finished(): void {
    const {id} = this.#exercises[this.session.index] as Exercise;
    const entry = this.remember ? this.#log.add(dayOf(new Date()), id) : undefined;
    this.#go(afterExercise(this.session, id, entry, this.#exercises.length));
    void this.#startTimer();
  }

  /** To another exercise, or out of a rest into its exercise. */
  #step(by: number): void {
    const rested = this.session.stage === 'rest';
    this.#go(stepped(this.session, by, this.#exercises.length));
    // After a rest the reader may have to get up first, and starts when ready.
    if (!rested || atOnce(this.#exercises, this.session.index)) void this.#startTimer();
  }

  #finish(): void {
    this.#go({...this.session, stage: 'finish'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-plan': ExercisePlanElement;
  }
}
