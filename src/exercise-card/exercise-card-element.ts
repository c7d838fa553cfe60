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
import {animatedPoseOf} from './pictures.js';
import {deferredLog, deferredTimer} from './deferred.js';
import {createShownExercise} from './shown-exercise.js';
import {hasTimer} from './timer.js';
import {renderCard} from './template.js';
import type {CardState, View} from './view.js';

/** Duration of a movement while the timer runs: as slow as the user should move. */
const MOVE_MS = 1500;
/** Duration of a movement while it plays without the timer: slower, to watch. */
const PLAY_MS = 2500;

/**
 * A built-in or custom exercise. The card shows the aim of the exercise, its dose, how to do it and when to stop, with figures and a
 * timer.
 *
 * @attr {ExerciseId|(string & {})} exercise - Id of a built-in exercise, or of one that was passed to `registerExercises`.
 * @attr {string} src - URL of a custom exercise in JSON format. The file may be up to 256 kB.
 * @attr {'card'|'compact'|'plain'} [variant=card] - `compact`: picture, dose and two buttons, one of which expands the card.
 *   `plain`: no surface; the card is on the background of the page.
 * @attr {'animated'|'static'|'none'} [figure=animated] - `animated`: start and end side by side or, while the timer is shown, one
 *   figure that moves with it. `static`: always start and end side by side. `none`: no figures.
 * @attr {'button'|'open'|'none'} [timer=button] - `button`: a button that shows and starts the timer. `open`: the timer is always
 *   shown. `none`: no timer.
 * @attr {2|3|4|5|6} [heading-level=2] - Heading level of the title. Headings of sections are one level below.
 * @attr {'footer'|'none'} [sources=footer] - `footer`: a footer lists the sources of the text.
 * @attr {boolean} [remember=false] - Stores the progress of the timer on the device, by exercise, and restores it after a reload.
 * @attr {'light'|'dark'} theme - Colour scheme. Default: the `color-scheme` of the page.
 * @attr {string} lang - Language of the text: `en`, `pt-BR`, `es`, or a language that the page has registered. Default: that
 *   of the nearest ancestor with `lang`.
 *
 * @prop {ExerciseInput} data - Custom exercise. It can also be in a `<script type="application/json">` among the children. `data`
 *   takes precedence over `src`, `src` over the script, and the script over `exercise`.
 *
 * @fires {ContentErrorEvent} content-error - Fires when a custom exercise is invalid. `path` and `reason` describe the first error.
 * @fires {TimerEvent} timer-start - Fires when the timer starts or resumes.
 * @fires {TimerEvent} timer-pause - Fires when the timer is paused.
 * @fires {TimerEvent} timer-reset - Fires when the timer is reset.
 * @fires {TimerEvent} timer-phase - Fires when a phase begins. `passed` is the number of phases that have begun since the previous `timer-phase`.
 * @fires {TimerEvent} timer-rep - Fires when a repetition is completed.
 * @fires {TimerEvent} timer-set - Fires when a set is completed.
 * @fires {TimerEvent} timer-finish - Fires when the timer finishes.
 *
 * @slot - Fallback content, shown until the card is ready, or if it cannot be shown.
 * @slot notes - Notes by the therapist.
 * @slot media - Pictures or videos that replace those of the exercise.
 * @slot actions - Buttons and links, shown beside the built-in buttons.
 * @csspart card - Surface of the card.
 * @csspart figure - Panel with the pictures.
 * @csspart play - Button that plays and stops the movement.
 * @csspart place - Position of the exercise in the progression, and the exercise that it builds on.
 * @csspart title - Title of the card.
 * @csspart aim - Aim of the exercise.
 * @csspart subtitle - Heading of a section.
 * @csspart dose - Box with the numbers of the dose.
 * @csspart tally - Bars in the dose box, one for each repetition.
 * @csspart sentence - The dose as a sentence.
 * @csspart start - Button that starts the timer.
 * @csspart timer - The hold timer, whose parts are exported with the prefix `timer-`.
 * @csspart more - Button that expands and collapses a compact card.
 * @csspart notes - Box with the therapist's notes.
 * @csspart chips - List of position, duration and equipment.
 * @csspart steps - Section with the steps.
 * @csspart guidance - Two boxes: one for breathing and frequency, one for feel and common mistakes.
 * @csspart breathing - Advice on breathing.
 * @csspart often - How often to do the exercise.
 * @csspart feel - How the exercise should feel.
 * @csspart mistakes - Common mistakes.
 * @csspart stop - Stop rule: when to stop the exercise.
 * @csspart stop-title - Heading of the stop rule.
 * @csspart progression - The easier and the harder exercise. Each is a link if its card is on the page.
 * @csspart floor - How to get down to the floor and up again.
 * @csspart log - Log to fill in by hand, shown only in print.
 * @csspart sources - Footer that lists the article, its references, and what the library has added.
 * @csspart fallback - Fallback content, shown until the card is ready, or if it cannot be shown.
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

  @state() private cardState: CardState = {};

  protected override readonly deferred = [deferredReferences, deferredLog];

  readonly #setState = (changes: CardState): void => {
    this.cardState = {...this.cardState, ...changes};
  };
  readonly #shown = createShownExercise(this, this.redraw);
  /** What the card renders; undefined while there is no exercise to show. */
  #view: View | undefined;
  /** The pose of the animated figure in the last update. */
  #pose: string | undefined;
  #animations: readonly Animation[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown.stop();
    this.#stopMoving();
  }

  /** Stops the animation, so that the next one begins at the start pose. */
  #stopMoving(): void {
    this.#pose = undefined;
    this.#animations.forEach((animation) => animation.cancel());
  }

  /** Moves the focus to the title. */
  override focus(options?: FocusOptions): void {
    focusTitle(this.shadowRoot, options);
  }

  protected override loadForReplacement(): Promise<unknown> {
    const modules = [
      ...this.deferred,
      ...(this.timer === 'open' ? [deferredTimer] : []),
      ...(this.querySelector('script') ? [deferredCustom] : []),
    ];
    return Promise.allSettled(modules.map((deferred) => deferred.load()));
  }

  /** Starts the timer, after loading it if necessary. */
  async start(): Promise<void> {
    const exercise = this.#view?.exercise;
    const hadFocus = this.matches(':focus-within');
    if (!deferredTimer.module) this.#setState({isTimerLoading: true});
    const isLoaded = await this.#loadTimer();
    // The card may show another exercise in the meantime, whose timer was not requested.
    if (!isLoaded || !isSameExercise(exercise, this.#view?.exercise)) return;
    this.#setState({isStarted: true});
    await this.updateComplete;
    // The card may have been removed in the meantime.
    if (!this.isConnected) return;
    const timer = this.renderRoot.querySelector('hold-timer');
    await timer?.updateComplete;
    timer?.start();
    if (hadFocus) timer?.focus();
  }

  /** @returns whether `<hold-timer>` is defined; if not, the card shows a message, and the start button tries again */
  async #loadTimer(): Promise<boolean> {
    try {
      await deferredTimer.load();
    } catch (error) {
      warn('not-loaded', this, 'the timer could not be loaded.', error);
    }
    // Another script may have registered the tag.
    const hasTimerFailed = !customElements.get('hold-timer');
    const {cardState} = this;
    if (cardState.isTimerLoading || hasTimerFailed !== !!cardState.hasTimerFailed)
      this.#setState({isTimerLoading: false, hasTimerFailed});
    return !hasTimerFailed;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {language} = this.locale;
    const exercise = this.#shown.find(!this.hasUpdated || changed.has('exercise'), language);
    if (!isSameExercise(exercise, this.#view?.exercise)) {
      this.cardState = {};
      this.#stopMoving();
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
    this.#view = exercise && {
      ...settings,
      ...this.cardState,
      language,
      t: cardStrings(language),
      card: this,
      exercise,
      setState: this.#setState,
      startTimer: () => void this.start(),
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
    const isTimed = hasTimer(this.#view);
    if (isTimed) void this.#loadTimer();
    const scene = sceneOf(this.#view.exercise);
    const to = animatedPoseOf(this.#view);
    // Without the timer, the movement plays from the start pose.
    const from = this.#pose ?? (isTimed ? to : scene?.stills[0]?.pose);
    if (to !== this.#pose) this.#stopMoving();
    this.#pose = to;
    const svg = scene && from && to && from !== to && this.renderRoot.querySelector('.moving .figure');
    if (svg) this.#animations = move(svg, scene, from, to, isTimed ? MOVE_MS : PLAY_MS, !isTimed);
  }

  protected override render(): TemplateResult {
    return this.#view ? renderCard(this.#view) : this.#renderFallback();
  }

  #renderFallback(): TemplateResult {
    const {language} = this.locale;
    return fallback(this, this.#shown.isPending() ? '' : cardStrings(language).failed, language);
  }
}

// The types of its events are part of the declarations of every entry point that has the element.
export type {ContentErrorEvent} from '../base/content-error-event.js';
export type {TimerEvent} from '../hold-timer/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
