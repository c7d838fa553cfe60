import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {checks, warn, wholeBetween} from '../attributes/checks.js';
import {number} from '../attributes/converters.js';
import {exerciseById} from '../content/exercise.js';
import {exerciseIds, type ExerciseId} from '../content/facts/doses.js';
import {figureWords} from '../content/words/en/figures.js';
import type {Exercise, Link} from '../content/schema.js';
import {figure} from '../figure/figure.js';
import {figureColors, figureStyles} from '../figure/figure.styles.js';
import {move} from '../figure/motion.js';
import type {ShownPose} from '../figure/poses.js';
import type {Still} from '../figure/scene.js';
import {scenes} from '../figure/scenes.js';
import type {TimerEvent} from '../hold-timer/events.js';
import {cardStrings as t} from '../i18n/en/exercise-card.js';
import {fallback} from '../parts/fallback.js';
import {heading} from '../parts/heading.js';
import {BACKWARD, FORWARD, icon, PAUSE, PLAY} from '../parts/icons.js';
import {sources} from '../parts/sources.js';
import {sourcesStyles} from '../parts/sources.styles.js';
import {tallyStyles} from '../parts/tally.styles.js';
import {button} from '../styles/button.styles.js';
import {dangerStyles} from '../styles/danger.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {chips, doseBox} from './dose-box.js';
import {styles} from './exercise-card.styles.js';
import {guidance, steps} from './instructions.js';
import {instructionStyles} from './instructions.styles.js';

/** A tilt or a raise of the arms, as slow as it is to be done. */
const MOVE_MS = 1500;
/** Slower, to look at. */
const PLAY_MS = 2500;

/**
 * An exercise as a card: what it is for, how much, how to do it, when to stop, and a timer for its own dose. Its
 * children are shown until it is ready and whenever the exercise is not known.
 *
 * @attr {string} exercise - Id of the exercise: `pelvic-tilt`, `pelvic-tilt-arm-raise`, `wall-pelvic-tilt`,
 *   `band-pelvic-tilt`.
 * @attr {'animated'|'static'|'none'} figure - `animated`: start and end side by side, and beside a timer one figure that
 *   moves with it. `static`: always side by side. Default `animated`.
 * @attr {'button'|'open'|'none'} timer - `button`: a button that opens and starts it. `open`: there from the start,
 *   not running. Default `button`.
 * @attr {number} heading-level - 2 to 6, of the title; sections are one below. Default 2.
 * @attr {'footer'|'none'} sources - Default `footer`.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 *
 * @slot - Fallback content.
 * @csspart card - The whole paper.
 * @csspart figure - The pictures.
 * @csspart play - Shows the movement, and stops it.
 * @csspart title
 * @csspart dose - The box of numbers.
 * @csspart start - The button that starts the timer.
 * @csspart timer - The hold timer; its own parts are exported with the prefix `timer-`.
 * @csspart chips - Position, time, equipment.
 * @csspart steps - What to do.
 * @csspart breathing
 * @csspart stop - When to stop.
 * @csspart progression - Easier and harder.
 * @csspart sources - Article, references, what is the library's own.
 * @csspart fallback - What is shown when the exercise cannot be.
 *
 * @cssprop [--physio-accent=oklch(0.49 0.085 200)] - The one colour that all others derive from.
 * @cssprop [--physio-warm=oklch(0.8 0.07 58)] - The colour of rest and of corrections.
 * @cssprop [--physio-radius=0.875em] - Corner of the paper; boxes and controls follow it.
 * @cssprop [--physio-figure-top] - The shirt of the body in the pictures; follows the accent. With `-far`: of the far arm.
 * @cssprop [--physio-figure-skin=#b97d5d] - Its skin. With `-far`: of far limbs.
 * @cssprop [--physio-figure-bottom=#33425c] - Its trousers. With `-far`: of the far leg.
 * @cssprop [--physio-figure-hair=#3b2c27]
 * @cssprop [--physio-figure-waist=#e9eef5] - The waistband, which shows the pelvis turn.
 * @cssprop [--physio-figure-ground] - Mat, wall and floor.
 * @cssprop [--physio-figure-gap=#ffc94d] - The gap under or behind the low back.
 * @cssprop [--physio-figure-mark=#c81e5b] - Arrows, and the bar where the low back touches.
 * @cssprop [--physio-figure-prop=#8a5a00] - The stick, and what the band is fixed to.
 * @cssprop [--physio-figure-band=#e2543d]
 * @cssprop [--physio-figure-edge] - Around each layer of the body; the colour of the field.
 */
export class ExerciseCardElement extends LitElement {
  static override styles = [
    tokenStyles,
    figureColors,
    dangerStyles,
    host,
    button,
    tallyStyles,
    sourcesStyles,
    instructionStyles,
    figureStyles,
    styles,
  ];

  @property() exercise: string | undefined;
  @property() figure: string | undefined;
  @property() timer: string | undefined;
  @property({attribute: 'heading-level', converter: number}) headingLevel: number | undefined;
  @property() sources: string | undefined;

  /** The movement has been asked for. */
  @state() private playing = false;
  /** The timer has been asked for. */
  @state() private started = false;
  /** The step that the timer is in. */
  @state() private current: string | undefined;

  #record: Exercise | undefined;
  #figure = 'animated';
  #timer = 'button';
  /** The pose of the one figure that moves; undefined while start and end stand side by side. */
  #pose: ShownPose | undefined;
  /** The pose that it comes from. */
  #from: ShownPose | undefined;
  #level = 2;
  #sources = 'footer';

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('exercise')) {
      this.#record = exerciseById(this.exercise ?? '');
      this.started = false;
      this.playing = false;
      this.current = undefined;
      this.#pose = undefined;
      if (!this.#record) warn(this, 'exercise', this.exercise ?? '', `Known: ${exerciseIds.join(', ')}.`);
    }
    const check = checks(this, changed);
    this.#figure = check('figure', ['animated', 'static', 'none']);
    this.#timer = check('timer', ['button', 'open', 'none']);
    this.#level = check('headingLevel', wholeBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
    this.#from = this.#pose;
    this.#pose = this.#record && this.#poseOf(scenes[this.#record.id as ExerciseId]);
  }

  /** The timer is there, whether it was asked for or open from the start. */
  get #timed(): boolean {
    return this.started || this.#timer === 'open';
  }

  /** With a timer the pose of its step; played before it, the end, from the start and back. Nothing moves unasked. */
  #poseOf({stills: [start, end], steps, rest}: (typeof scenes)[ExerciseId]): ShownPose | undefined {
    const asked = this.#figure === 'animated' && (this.#timed || this.playing);
    if (!asked || matchMedia('(prefers-reduced-motion)').matches) return undefined;
    if (this.#timed) return steps[this.current ?? ''] ?? rest;
    this.#from ??= start.pose;
    return end.pose;
  }

  protected override updated(): void {
    const svg = this.renderRoot.querySelector('.figure');
    const plays = !this.#timed;
    if (svg && this.#record && this.#pose && this.#from && this.#pose !== this.#from)
      move(svg, scenes[this.#record.id as ExerciseId], this.#from, this.#pose, plays ? PLAY_MS : MOVE_MS, plays);
  }

  protected override render(): TemplateResult {
    const record = this.#record;
    if (!record) return fallback(this, t.failed);
    const level = this.#level;
    const timed = this.#timed;
    const illustrated = this.#figure !== 'none';
    return html`<div class="root" lang=${t.locale}>
      <article class="paper card ${illustrated ? 'illustrated' : ''} ${timed ? 'timed' : ''}" part="card">
        <header class="head">
          <p class="small muted">
            ${record.place ? t.place(...record.place) : nothing}${record.buildsOn ? html` · ${t.buildsOn} ${record.buildsOn.name}` : nothing}
          </p>
          ${heading(level, 'title', record.name)}
          <p class="aim">${record.aim}</p>
        </header>
        ${illustrated ? this.#renderFigure(record) : nothing}
        <div class="do">${timed ? this.#renderTimer(record) : this.#renderDose(record)}</div>
        ${steps(record, this.current, level + 1)} ${guidance(record, level + 1)} ${this.#renderProgression(record)}
        ${this.#sources === 'footer' ? sources(t.own) : nothing}
      </article>
    </div>`;
  }

  /** Start and end; or, beside a timer, the one that it is in, unless the reader wants no motion. */
  #renderFigure({id}: Exercise): TemplateResult {
    const scene = scenes[id as ExerciseId];
    const still = (shown: Still<ShownPose>, place = ''): TemplateResult => {
      const {caption, alt} = figureWords[shown.pose];
      return html`<figure class="still">
        <figcaption class="small muted">${place}${caption}</figcaption>
        <div class="picture" role="img" aria-label=${alt}>${figure(scene, shown)}</div>
      </figure>`;
    };
    const layout = this.#pose ? 'one' : scene.set.box[2] < scene.set.box[3] ? 'upright' : '';
    return html`<div class="stills ${layout}" part="figure">
      ${
        this.#pose ? still({pose: this.#pose, arrows: []}) : scene.stills.map((shown, i) => still(shown, `${i + 1} · `))
      }
      ${
        this.#figure === 'animated' && !this.#timed
          ? html`<button class="play small" part="play" @click=${this.#play}>
              ${icon(this.playing ? PAUSE : PLAY, 'solid')}${this.playing ? t.showPictures : t.showMovement}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderDose(record: Exercise): TemplateResult {
    return html`${doseBox(record)}
    ${
      this.#timer === 'none'
        ? nothing
        : html`<button class="filled" part="start" @click=${this.#start}>${icon(PLAY, 'solid')}${t.startTimer}</button>`
    }
    ${chips(record)}`;
  }

  #renderTimer({id, name}: Exercise): TemplateResult {
    return html`<hold-timer
      part="timer"
      exportparts="timer: timer-paper, phase: timer-phase, ring: timer-ring, digit: timer-digit, main: timer-main"
      exercise=${id}
      label=${name}
      @timer-phase=${this.#onStep}
      @timer-reset=${this.#onStep}
      @timer-finish=${this.#onStep}
    ></hold-timer>`;
  }

  #renderProgression({easier, harder}: Exercise): TemplateResult {
    const side = (link: Link | undefined, label: string, path: string): unknown =>
      link &&
      html`<p class=${path === FORWARD ? 'later' : ''}>
        ${icon(path)}<span class="small muted">${label}</span><b>${link.name}</b>
      </p>`;
    return html`<div class="progression" part="progression">
      ${side(easier, t.easier, BACKWARD)} ${side(harder, t.harder, FORWARD)}
    </div>`;
  }

  #play(): void {
    this.playing = !this.playing;
  }

  readonly #start = async (): Promise<void> => {
    this.started = true;
    await this.updateComplete;
    const timer = this.renderRoot.querySelector('hold-timer');
    await timer?.updateComplete;
    timer?.start();
    timer?.focus();
  };

  readonly #onStep = ({state, phase, step}: TimerEvent): void => {
    this.current = state === 'running' || state === 'paused' ? (phase === 'prepare' ? 'start' : step) : undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCardElement;
  }
}
