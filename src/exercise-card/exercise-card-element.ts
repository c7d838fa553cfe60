import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {checks, warn, wholeBetween} from '../attributes/checks.js';
import {number} from '../attributes/converters.js';
import {exerciseById} from '../content/exercise.js';
import {exerciseIds} from '../content/facts/doses.js';
import type {ExerciseInput} from '../content/own-exercises.js';
import {ownExercises, watchers} from '../content/registry.js';
import type {Exercise, LibraryText} from '../content/schema.js';
import {figureColors, figureStyles} from '../figure/figure.styles.js';
import {move} from '../figure/motion.js';
import type {TimerEvent} from '../hold-timer/events.js';
import {cardStrings as t} from '../i18n/en/exercise-card.js';
import {fallback} from '../parts/fallback.js';
import {fixed} from '../parts/fixed.js';
import {FORWARD, icon, OPEN, PEN, PLAY} from '../parts/icons.js';
import type {OwnContent} from '../parts/own-content.js';
import {sources} from '../parts/sources.js';
import {sourcesStyles} from '../parts/sources.styles.js';
import {tallyStyles} from '../parts/tally.styles.js';
import {button} from '../styles/button.styles.js';
import {dangerStyles} from '../styles/danger.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {floor, progression} from './around.js';
import {timedSteps} from './dose.js';
import {chips, dose} from './dose-view.js';
import {styles} from './exercise-card.styles.js';
import {guidance, head, steps, stopRule} from './instructions.js';
import {instructionStyles} from './instructions.styles.js';
import {followLink, linkCards} from './linked-cards.js';
import {log} from './log.js';
import {loadOwn, own} from './own.js';
import {pictures, sceneOf} from './pictures.js';
import {pictureStyles} from './pictures.styles.js';
import {printStyles} from './print.styles.js';
import {variantStyles} from './variants.styles.js';

/** A tilt or a raise of the arms, as slow as it is to be done. */
const MOVE_MS = 1500;
/** Slower, to look at. */
const PLAY_MS = 2500;

/** The timer's own script: got when somebody is about to ask for it. */
const loadTimer = () => import('../hold-timer/define.js');
const awaitTimer = () =>
  loadTimer().catch((error: unknown) => console.warn('<hold-timer> could not be loaded.', error));
/** Nothing is lost yet where it fails. */
const foreseeTimer = () => void loadTimer().catch(() => undefined);

/**
 * An exercise as a card: what it is for, how much, how to do it, when to stop, and a timer for its own dose; the
 * library's own or anyone's. Its children are shown until it is ready and whenever the exercise is not known.
 *
 * @attr {string} exercise - Id of the exercise: `pelvic-tilt`, `pelvic-tilt-arm-raise`, `wall-pelvic-tilt`,
 *   `band-pelvic-tilt`, or one of those given to `registerExercises`.
 * @attr {string} src - Address of somebody's own exercise as JSON, of 256 kB at most.
 * @attr {'card'|'compact'|'plain'} variant - `compact`: picture, dose and two buttons, of which one opens the whole.
 *   `plain`: on the page's own paper. Default `card`.
 * @attr {'animated'|'static'|'none'} figure - `animated`: start and end side by side, and beside a timer one figure that
 *   moves with it. `static`: always side by side. Default `animated`.
 * @attr {'button'|'open'|'none'} timer - `button`: a button that opens and starts it. `open`: there from the start,
 *   not running. Default `button`.
 * @attr {number} heading-level - 2 to 6, of the title; sections are one below. Default 2.
 * @attr {'footer'|'none'} sources - Default `footer`.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 *
 * @prop {ExerciseInput} data - Somebody's own exercise; also as a `<script type="application/json">` among the children.
 *   It comes before `src`, that before the script, and all before `exercise`.
 *
 * @fires {ContentErrorEvent} content-error - An exercise of somebody's own is not as it should be: `path` and `reason`.
 *
 * @slot - Fallback content.
 * @slot notes - What the therapist adds.
 * @slot media - Own pictures or films, in place of the library's.
 * @slot actions - Buttons and links beside the card's own.
 * @csspart card - The whole paper.
 * @csspart figure - The pictures.
 * @csspart play - Shows the movement, and stops it.
 * @csspart title
 * @csspart dose - The box of numbers.
 * @csspart sentence - The dose in a sentence.
 * @csspart start - The button that starts the timer.
 * @csspart timer - The hold timer; its own parts are exported with the prefix `timer-`.
 * @csspart more - Opens the whole of a compact card, and closes it.
 * @csspart notes - What the therapist adds.
 * @csspart chips - Position, time, equipment.
 * @csspart steps - What to do.
 * @csspart breathing
 * @csspart often - How often.
 * @csspart feel
 * @csspart mistakes
 * @csspart stop - When to stop.
 * @csspart progression - Easier and harder.
 * @csspart floor - Getting down to the floor and up again.
 * @csspart log - Bars to fill in, on paper.
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
 * @cssprop [--physio-figure-floor] - The line of the floor.
 * @cssprop [--physio-figure-line] - Lines that are only drawn on paper and in forced colours.
 * @cssprop [--physio-figure-crease] - Fingers and toes.
 * @cssprop [--physio-figure-paper] - Around marks; the colour of the field.
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
    pictureStyles,
    styles,
    variantStyles,
    printStyles,
  ];

  @property() exercise: string | undefined;
  @property() src: string | undefined;
  @property({attribute: false}) data: ExerciseInput | undefined;
  @property() figure: string | undefined;
  @property() timer: string | undefined;
  @property() variant: string | undefined;
  @property({attribute: 'heading-level', converter: number}) headingLevel: number | undefined;
  @property() sources: string | undefined;

  /** The movement has been asked for. */
  @state() private playing = false;
  /** The timer has been asked for. */
  @state() private started = false;
  /** The whole of a compact card has been asked for. */
  @state() private open = false;
  /** The step that the timer is in. */
  @state() private current: string | undefined;
  /** The therapist has added something. */
  @state() private noted = false;

  readonly #changed = (): void => this.requestUpdate();
  /** The exercise that the page gives, once what reads it is there. */
  #own: OwnContent<Exercise> | undefined;
  #record: Exercise | undefined;
  #figure = 'animated';
  #timer = 'button';
  #variant = 'card';
  /** The pose of the one figure that moves; undefined while start and end stand side by side. */
  #pose: string | undefined;
  /** The pose that it comes from. */
  #from: string | undefined;
  #level = 2;
  #sources = 'footer';

  override connectedCallback(): void {
    super.connectedCallback();
    watchers.add(this.#changed);
    // What was under way when it was taken away is taken up again.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#own?.stop();
    watchers.delete(this.#changed);
  }

  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('.title');
    if (title) title.tabIndex = -1;
    title?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const record = this.#find(!this.hasUpdated || changed.has('exercise'));
    if (record !== this.#record) {
      this.#record = record;
      this.started = this.playing = this.open = false;
      this.current = this.#pose = undefined;
    }
    const check = checks(this, changed);
    this.#figure = check('figure', ['animated', 'static', 'none']);
    this.#timer = check('timer', ['button', 'open', 'none']);
    this.#variant = check('variant', ['card', 'compact', 'plain']);
    this.#level = check('headingLevel', wholeBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
    this.#from = this.#pose;
    this.#pose = record && this.#poseOf(record);
  }

  /** The page gives an exercise, as far as can be told before it is read. */
  get #given(): boolean {
    return this.data != null || !!this.src || this.querySelector('script') !== null;
  }

  /** What the page gives comes before what the library has. */
  #find(fresh: boolean): Exercise | undefined {
    const id = this.exercise ?? '';
    const given = this.#given;
    const record = ownExercises.get(id);
    if (!own && (given || record || !id)) {
      void loadOwn().then(this.#changed, console.warn);
      if (given || record) return undefined;
    }
    if (own) this.#own ??= own.readExercise(this, this.#changed);
    if (this.#own?.follow(this.data, this.src, !id)) return this.#own.content;
    const known = record ?? exerciseById(id);
    if (known) return known;
    if (fresh) {
      const tell = (): void => {
        if (!this.#record && id === (this.exercise ?? ''))
          warn(this, 'exercise', id, `Known: ${[...exerciseIds, ...ownExercises.keys()].join(', ')}.`);
      };
      // While the page is still being read, its own scripts have not run.
      if (document.readyState === 'complete') tell();
      else addEventListener('load', tell, {once: true});
    }
    return undefined;
  }

  /** The timer is there, whether it was asked for or open from the start. */
  get #timed(): boolean {
    return this.#timer !== 'none' && (this.started || this.#timer === 'open');
  }

  /** With a timer the pose of its step; played before it, the end, from the start and back. Nothing moves unasked. */
  #poseOf(record: Exercise): string | undefined {
    const scene = sceneOf(record);
    const asked = this.#figure === 'animated' && (this.#timed || this.playing);
    if (!scene || !asked || matchMedia('(prefers-reduced-motion)').matches) return undefined;
    if (this.#timed) return scene.steps[this.current ?? ''] ?? scene.rest;
    this.#from ??= scene.stills[0]?.pose;
    return scene.stills.at(-1)?.pose;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', followLink);
  }

  protected override updated(): void {
    const record = this.#record;
    if (!record) return;
    linkCards(this.renderRoot);
    if (this.#timed) void awaitTimer();
    const from = this.#from;
    const to = this.#pose;
    const scene = sceneOf(record);
    const svg = scene && from && to && from !== to && this.renderRoot.querySelector('.moving .figure');
    if (svg) move(svg, scene, from, to, this.#timed ? MOVE_MS : PLAY_MS, !this.#timed);
  }

  protected override render(): TemplateResult {
    const record = this.#record;
    if (!record) return fallback(this, (this.#own ? this.#own.pending : this.#given) ? '' : t.failed);
    const level = this.#level;
    const timed = this.#timed;
    const illustrated =
      this.#figure !== 'none' && (sceneOf(record) ?? record.media[0] ?? this.querySelector('[slot=media]'));
    const compact = this.#variant === 'compact' && !this.open && !timed;
    return html`<div class="root" lang=${t.locale}>
      <article
        class="card ${this.#variant === 'plain' ? 'plain' : 'paper'} ${compact ? 'compact' : ''} ${illustrated ? 'illustrated' : ''} ${timed ? 'timed' : ''}"
        part="card"
      >
        ${fixed(record, `head ${level}`, () => head(record, level))}
        ${illustrated ? this.#renderPictures(record) : nothing}
        <div class="do" @pointerover=${foreseeTimer} @focusin=${foreseeTimer}>
          ${timed ? this.#renderTimer(record) : nothing} ${fixed(record, 'dose', () => dose(record))}
          ${this.#renderButtons(timed)} ${fixed(record, 'chips', () => chips(record))}
        </div>
        <aside class="notes" part="notes" ?hidden=${!this.noted}>
          <b class="small">${icon(PEN)}${t.note}</b><slot name="notes" @slotchange=${this.#onNotes}></slot>
        </aside>
        ${
          this.current
            ? steps(record, this.current, level + 1)
            : fixed(record, `steps ${level}`, () => steps(record, undefined, level + 1))
        }
        ${fixed(
          record,
          `rest ${level} ${this.#sources}`,
          () =>
            html`${guidance(record, level + 1)} ${stopRule(record, level + 1)} ${progression(record)} ${floor(record)}
            ${log(record)} ${this.#renderSources(record)}`,
        )}
      </article>
    </div>`;
  }

  #renderPictures(record: Exercise): TemplateResult | typeof nothing {
    const playable = this.#figure === 'animated' && !this.#timed;
    return pictures(record, this.#pose, this.playing, playable ? this.#play : undefined);
  }

  #renderTimer(record: Exercise): TemplateResult {
    const {sets, reps, rest, sides, name} = record;
    return html`<hold-timer
      part="timer"
      exportparts="timer: timer-paper, phase: timer-phase, ring: timer-ring, digit: timer-digit, main: timer-main"
      .steps=${timedSteps(record)}
      .sets=${sets}
      .reps=${reps}
      .rest=${rest}
      .sides=${sides}
      label=${name}
      @timer-phase=${this.#onStep}
      @timer-reset=${this.#onStep}
      @timer-finish=${this.#onStep}
    ></hold-timer>`;
  }

  #renderButtons(timed: boolean): TemplateResult {
    return html`<div class="buttons">
      ${
        timed || this.#timer === 'none'
          ? nothing
          : html`<button class="filled" part="start" @click=${this.#start}>
              ${icon(PLAY, 'solid')}${this.#variant === 'compact' ? t.start : t.startTimer}
            </button>`
      }
      ${
        this.#variant === 'compact' && !timed
          ? html`<button part="more" aria-expanded=${this.open} @click=${this.#toggle}>
              ${this.open ? t.less : t.howTo}${icon(this.open ? OPEN : FORWARD)}
            </button>`
          : nothing
      }
      <slot name="actions"></slot>
    </div>`;
  }

  #renderSources(record: Exercise): TemplateResult | typeof nothing {
    if (this.#sources !== 'footer') return nothing;
    const ours = (Object.keys(t.titles) as LibraryText[])
      .filter((text) => record.ours.includes(text) && [record[text] ?? []].flat().length > 0)
      .map((text) => t.quoted(t.titles[text]))
      .join(', ');
    return record === exerciseById(record.id)
      ? sources(`${ours}, ${t.own}`)
      : (own?.ownSources(record, ours) ?? nothing);
  }

  readonly #play = (): void => {
    this.playing = !this.playing;
  };

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  readonly #start = async (): Promise<void> => {
    await awaitTimer();
    if (!customElements.get('hold-timer')) return;
    this.started = true;
    await this.updateComplete;
    const timer = this.renderRoot.querySelector('hold-timer');
    await timer?.updateComplete;
    timer?.start();
    timer?.focus();
  };

  readonly #onNotes = ({target}: Event): void => {
    this.noted = (target as HTMLSlotElement).assignedNodes().length > 0;
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
