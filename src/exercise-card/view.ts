import {html, nothing, type TemplateResult} from 'lit';
import {isOurs} from '../content/exercise.js';
import type {Exercise, LibraryText} from '../content/schema.js';
import {cardStrings as t} from '../i18n/exercise-card.js';
import {spoken} from '../i18n/spoken.js';
import {cachedTemplate} from '../parts/cached-template.js';
import {FORWARD, icon, OPEN, PLAY} from '../parts/icons.js';
import {deferredSources} from '../parts/deferred-sources.js';
import {floor, progression} from './around.js';
import {deferredLog, deferredOwn} from './deferred.js';
import {chips, dose} from './dose-view.js';
import {PEN} from './icons.js';
import {guidance, head, steps, stopRule} from './instructions.js';
import {pictures} from './pictures.js';
import {foreseeTimer, isTimed, timer} from './timer.js';

/** What a reader has asked of a card, and where that has led. */
export interface Asked {
  /** To see the movement. */
  readonly playing?: boolean;
  /** For the timer. */
  readonly started?: boolean;
  /** Its script is on the way. */
  readonly timerLoads?: boolean;
  /** In vain: its script could not be loaded. */
  readonly timerFailed?: boolean;
  /** For the whole of a compact card. */
  readonly open?: boolean;
  /** The step that the timer is in. */
  readonly current?: string | undefined;
}

/** All that a card shows. */
export interface View extends Asked {
  /** Its children are slotted. */
  readonly card: Element;
  readonly exercise: Exercise;
  readonly figure: string;
  readonly timer: string;
  readonly variant: string;
  /** Of the title. */
  readonly level: number;
  readonly sources: string;
  /** The timer keeps its place. */
  readonly remember: boolean;
  /** Takes note of more, or of other children. */
  readonly ask: (asked: Asked) => void;
  readonly start: () => void;
}

function buttons(view: View): TemplateResult {
  const {timer, open = false, ask, start} = view;
  const timed = isTimed(view);
  const compact = view.variant === 'compact';
  const toggle = (): void => ask({open: !open});
  return html`<div class="buttons">
    ${
      timed || timer === 'none'
        ? nothing
        : html`<button class="filled" part="start" aria-busy=${view.timerLoads ? 'true' : nothing} @click=${start}>
            ${icon(PLAY, 'solid')}${view.timerLoads ? t.loading : compact ? t.start : t.startTimer}
          </button>`
    }
    ${
      compact && !timed
        ? html`<button part="more" aria-expanded=${open} @click=${toggle}>
            ${open ? t.less : t.howTo}${icon(open ? OPEN : FORWARD)}
          </button>`
        : nothing
    }
    <slot name="actions"></slot>
    <p class="small failed" role="alert" ?hidden=${!view.timerFailed}>${view.timerFailed ? t.timerFailed : nothing}</p>
  </div>`;
}

/** At the foot: where the exercise comes from, and what of it is ours. */
function footer(exercise: Exercise): TemplateResult | typeof nothing {
  const ours = (Object.keys(t.titles) as LibraryText[])
    .filter((text) => exercise.ours.includes(text) && [exercise[text] ?? []].flat().length > 0)
    .map((text) => t.quoted(t.titles[text]))
    .join(', ');
  if (isOurs(exercise)) return deferredSources(`${ours}, ${t.own}`);
  return deferredOwn.module?.ownSources(exercise, ours) ?? nothing;
}

export function show(view: View): TemplateResult {
  const {card, exercise, variant, level, sources, open, current, ask} = view;
  const section = level + 1;
  const timed = isTimed(view);
  const compact = variant === 'compact' && !open && !timed;
  const illustration = pictures(view);
  const illustrated = illustration !== nothing;
  const look = (): void => ask({});
  const log = deferredLog.module?.log;
  return html`<div class="root" lang=${spoken}>
    <article
      class="card ${variant === 'plain' ? 'plain' : 'paper'} ${compact ? 'compact' : ''} ${illustrated ? 'illustrated' : ''} ${timed ? 'timed' : ''}"
      part="card"
    >
      ${cachedTemplate(exercise, `head ${level}`, () => head(exercise, level))} ${illustration}
      <div class="do" @pointerover=${foreseeTimer} @focusin=${foreseeTimer}>
        ${timed ? timer(view) : nothing} ${cachedTemplate(exercise, 'dose', () => dose(exercise))} ${buttons(view)}
        ${cachedTemplate(exercise, 'chips', () => chips(exercise))}
      </div>
      <div class="notes" part="notes" ?hidden=${!card.querySelector('[slot=notes]')}>
        <b class="small">${icon(PEN)}${t.note}</b><slot name="notes" @slotchange=${look}></slot>
      </div>
      ${
        current
          ? steps(exercise, current, section)
          : cachedTemplate(exercise, `steps ${level}`, () => steps(exercise, undefined, section))
      }
      ${cachedTemplate(
        exercise,
        `rest ${level}`,
        () =>
          html`${guidance(exercise, section)} ${stopRule(exercise, section)} ${progression(exercise)} ${floor(exercise)}`,
      )}
      ${log ? cachedTemplate(exercise, 'log', () => log(exercise)) : nothing}
      ${sources === 'none' ? nothing : footer(exercise)}
    </article>
  </div>`;
}
