import {type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {createChecker, isIntegerBetween} from '../attributes/checks.js';
import {toBoolean, toNumber} from '../attributes/converters.js';
import type {ExerciseInput} from '../content/custom-exercises.js';
import {isSameExercise} from '../content/exercise.js';
import {deferredCustom} from '../exercise/deferred.js';
import {sceneOf} from '../exercise/stills.js';
import {move} from '../figure/motion.js';
import {cardStrings} from '../locales/exercise-card.js';
import {deferredReferences} from '../ui/deferred-sources.js';
import {fallback} from '../ui/fallback.js';
import {focusPressed, focusTitle} from '../ui/focus.js';
import {followLink, linkNames} from '../ui/cross-links.js';
import {PhysioElement} from '../base/physio-element.js';
import {warn} from '../warnings/warn.js';
import {cardStyles} from './card-styles.js';
import {movingPoseOf} from './pictures.js';
import {deferredLog, deferredTimer} from './deferred.js';
import {shownExercise} from './shown-exercise.js';
import {isTimed} from './timer.js';
import {show} from './template.js';
import type {Asked, View} from './view.js';

/** A tilt or a raise of the arms, as slow as it is to be done. */
const MOVE_MS = 1500;
/** Slower, to look at. */
const PLAY_MS = 2500;

/**
 * An exercise as a card: what it is for, how much, how to do it, when to stop, and a timer for its own dose; the
 * library's own or anyone's. Its children are shown until it is ready and whenever the exercise is not known.
 *
 * @attr {ExerciseId|(string & {})} exercise - Id of an exercise of the library, or one of those given to
 *   `registerExercises`.
 * @attr {string} src - Address of somebody's own exercise as JSON, of 256 kB at most.
 * @attr {'card'|'compact'|'plain'} [variant=card] - `compact`: picture, dose and two buttons, of which one opens the
 *   whole. `plain`: on the page's own paper.
 * @attr {'animated'|'static'|'none'} [figure=animated] - `animated`: start and end side by side, and beside a timer
 *   one figure that moves with it. `static`: always side by side.
 * @attr {'button'|'open'|'none'} [timer=button] - `button`: a button that opens and starts it. `open`: there from the
 *   start, not running.
 * @attr {2|3|4|5|6} [heading-level=2] - Of the title; sections are one below.
 * @attr {'footer'|'none'} [sources=footer] - Article, references and what is the library's own, at its foot.
 * @attr {boolean} [remember=false] - The timer keeps its place across a reload, on this device: by the exercise.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 * @attr {string} lang - Language of its words: `en`, `pt-BR`, `es`, or one that the page has registered. Left out,
 *   that of its place in the page.
 *
 * @prop {ExerciseInput} data - Somebody's own exercise; also as a `<script type="application/json">` among the children.
 *   It comes before `src`, that before the script, and all before `exercise`.
 *
 * @fires {ContentErrorEvent} content-error - An exercise of somebody's own is not as it should be: `path` and `reason`.
 * @fires {TimerEvent} timer-start - Its timer starts or carries on.
 * @fires {TimerEvent} timer-pause - The timer is paused.
 * @fires {TimerEvent} timer-reset - The timer goes back to before its start.
 * @fires {TimerEvent} timer-phase - A phase of the timer begins; `passed` says how many since the last event.
 * @fires {TimerEvent} timer-rep - A repetition is completed.
 * @fires {TimerEvent} timer-set - A set is completed.
 * @fires {TimerEvent} timer-finish - The timer has come to its end.
 *
 * @slot - Fallback content.
 * @slot notes - What the therapist adds.
 * @slot media - Own pictures or films, in place of the library's.
 * @slot actions - Buttons and links beside the card's own.
 * @csspart card - The whole paper.
 * @csspart figure - The pictures.
 * @csspart play - Shows the movement, and stops it.
 * @csspart place - Its place among others, and what it builds on.
 * @csspart title - Its title.
 * @csspart aim - What it is for.
 * @csspart subtitle - Heading of a section.
 * @csspart dose - The box of numbers.
 * @csspart tally - The bars in it, one a repetition.
 * @csspart sentence - The dose in a sentence.
 * @csspart start - The button that starts the timer.
 * @csspart timer - The hold timer; its own parts are exported with the prefix `timer-`.
 * @csspart more - Opens the whole of a compact card, and closes it.
 * @csspart notes - What the therapist adds.
 * @csspart chips - Position, time, equipment.
 * @csspart steps - What to do.
 * @csspart guidance - Breathing and how often; how it should feel and what to avoid.
 * @csspart breathing - How to breathe.
 * @csspart often - How often.
 * @csspart feel - How it should feel.
 * @csspart mistakes - What to avoid.
 * @csspart stop - When to stop.
 * @csspart stop-title - Its heading.
 * @csspart progression - Easier and harder.
 * @csspart floor - Getting down to the floor and up again.
 * @csspart log - Bars to fill in, on paper.
 * @csspart sources - Article, references, what is the library's own.
 * @csspart fallback - What is shown when the exercise cannot be.
 */
export class ExerciseCardElement extends PhysioElement {
  static override styles = cardStyles;

  @property() exercise: string | undefined;
  @property() src: string | undefined;
  @property({attribute: false}) data: ExerciseInput | undefined;
  @property() figure: string | undefined;
  @property() timer: string | undefined;
  @property() variant: string | undefined;
  @property({attribute: 'heading-level', converter: toNumber}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;
  @property({converter: toBoolean}) remember = false;

  @state() private asked: Asked = {};

  protected override readonly deferred = [deferredReferences, deferredLog];

  readonly #ask = (asked: Asked): void => {
    this.asked = {...this.asked, ...asked};
  };
  readonly #shown = shownExercise(this, this.redraw);
  /** All that is shown, while the exercise is known. */
  #view: View | undefined;
  /** Where the one figure that moves has come to. */
  #pose: string | undefined;
  #moves: readonly Animation[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown.stop();
    this.#stand();
  }

  /** The figure stands, and next time comes from the start. */
  #stand(): void {
    this.#pose = undefined;
    this.#moves.forEach((one) => one.cancel());
  }

  /** Puts the focus on its title. */
  override focus(options?: FocusOptions): void {
    focusTitle(this.shadowRoot, options);
  }

  protected override pieces(): Promise<unknown> {
    const needed = [
      ...this.deferred,
      ...(this.timer === 'open' ? [deferredTimer] : []),
      ...(this.querySelector('script') ? [deferredCustom] : []),
    ];
    return Promise.allSettled(needed.map((deferred) => deferred.load()));
  }

  /** Starts the timer, once its script is there. */
  async start(): Promise<void> {
    const exercise = this.#view?.exercise;
    const focused = this.matches(':focus-within');
    if (!deferredTimer.module) this.#ask({timerLoads: true});
    const loaded = await this.#loadTimer();
    // Nobody has asked for the timer of another exercise.
    if (!loaded || !isSameExercise(exercise, this.#view?.exercise)) return;
    this.#ask({started: true});
    await this.updateComplete;
    // It may have been taken away in the meantime.
    if (!this.isConnected) return;
    const timer = this.renderRoot.querySelector('hold-timer');
    await timer?.updateComplete;
    timer?.start();
    if (focused) timer?.focus();
  }

  /** @returns whether `<hold-timer>` is defined; if it is not, the card shows a message, and pressing Start again retries */
  async #loadTimer(): Promise<boolean> {
    try {
      await deferredTimer.load();
    } catch (error) {
      warn('not-loaded', this, 'the timer could not be loaded.', error);
    }
    // Another script may have registered it.
    const timerFailed = !customElements.get('hold-timer');
    const {asked} = this;
    if (asked.timerLoads || timerFailed !== !!asked.timerFailed) this.#ask({timerLoads: false, timerFailed});
    return !timerFailed;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {language} = this.locale;
    const exercise = this.#shown.find(!this.hasUpdated || changed.has('exercise'), language);
    if (!isSameExercise(exercise, this.#view?.exercise)) {
      this.asked = {};
      this.#stand();
    }
    const check = createChecker(this, changed);
    const settings = {
      figure: check('figure', ['animated', 'static', 'none']),
      timer: check('timer', ['button', 'open', 'none']),
      variant: check('variant', ['card', 'compact', 'plain']),
      level: check('headingLevel', isIntegerBetween(2, 6), 2),
      sources: check('sources', ['footer', 'none']),
      remember: this.remember,
    };
    const start = (): void => void this.start();
    this.#view = exercise && {
      ...settings,
      ...this.asked,
      language,
      t: cardStrings(language),
      card: this,
      exercise,
      ask: this.#ask,
      start,
    };
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', followLink);
    this.renderRoot.addEventListener('click', focusPressed, {capture: true});
  }

  protected override updated(): void {
    if (!this.#view) return;
    linkNames(this.renderRoot);
    const timed = isTimed(this.#view);
    if (timed) void this.#loadTimer();
    const scene = sceneOf(this.#view.exercise);
    const to = movingPoseOf(this.#view);
    // Played, it comes from the start.
    const from = this.#pose ?? (timed ? to : scene?.stills[0]?.pose);
    if (to !== this.#pose) this.#stand();
    this.#pose = to;
    const svg = scene && from && to && from !== to && this.renderRoot.querySelector('.moving .figure');
    if (svg) this.#moves = move(svg, scene, from, to, timed ? MOVE_MS : PLAY_MS, !timed);
  }

  protected override render(): TemplateResult {
    return this.#view ? show(this.#view) : this.#renderFallback();
  }

  #renderFallback(): TemplateResult {
    const {language} = this.locale;
    return fallback(this, this.#shown.pending() ? '' : cardStrings(language).failed, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
