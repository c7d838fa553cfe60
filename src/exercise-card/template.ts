import {html, nothing, type TemplateResult} from 'lit';
import {isBuiltIn} from '../content/exercise.js';
import type {Exercise, LibraryText} from '../content/schema.js';
import {deferredCustom} from '../exercise/deferred.js';
import {cachedTemplate} from '../base/cached-template.js';
import {FORWARD, icon, OPEN, PLAY} from '../ui/icons.js';
import {deferredSources} from '../ui/deferred-sources.js';
import {floor, progression} from './progression.js';
import {deferredLog} from './deferred.js';
import {chips, dose} from './dose-view.js';
import {PEN} from './icons.js';
import {guidance, head, steps, stopRule} from './instructions.js';
import {pictures} from './pictures.js';
import {foreseeTimer, isTimed, timer} from './timer.js';

function buttons(view: View): TemplateResult {
  const {t, timer, open = false, ask, start} = view;
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

import type {View} from './view.js';

/** There is always a stop rule. */
const isShown = (exercise: Exercise, text: LibraryText): boolean =>
  text === 'stopRule' || [exercise[text] ?? []].flat().length > 0;

/** At the foot: where the exercise comes from, and what of it is ours. */
function footer({exercise, t, language}: View): TemplateResult | typeof nothing {
  const ours = (Object.keys(t.titles) as LibraryText[])
    .filter((text) => exercise.ours.includes(text) && isShown(exercise, text))
    .map((text) => t.quoted(t.titles[text]))
    .join(', ');
  if (isBuiltIn(exercise)) return deferredSources(`${ours}, ${t.own}`, language);
  return deferredCustom.module?.customSources(exercise, ours, language) ?? nothing;
}

export function show(view: View): TemplateResult {
  const {language, t, card, exercise, variant, level, sources, open, current, ask} = view;
  const section = level + 1;
  const timed = isTimed(view);
  const compact = variant === 'compact' && !open && !timed;
  const illustration = pictures(view);
  const illustrated = illustration !== nothing;
  const look = (): void => ask({});
  const printLog = deferredLog.module?.printLog;
  const cached = (key: string, template: () => TemplateResult): unknown =>
    cachedTemplate(exercise, key, template, language);
  return html`<div class="root" lang=${language.tag}>
    <article
      class="card ${variant === 'plain' ? 'plain' : 'paper'} ${compact ? 'compact' : ''} ${illustrated ? 'illustrated' : ''} ${timed ? 'timed' : ''}"
      part="card"
    >
      ${cached(`head ${level}`, () => head(exercise, level, t))} ${illustration}
      <div class="do" @pointerover=${foreseeTimer} @focusin=${foreseeTimer}>
        ${timed ? timer(view) : nothing} ${cached('dose', () => dose(exercise, language))} ${buttons(view)}
        ${cached('chips', () => chips(exercise, t))}
      </div>
      <div class="notes" part="notes" ?hidden=${!card.querySelector('[slot=notes]')}>
        <b class="small">${icon(PEN)}${t.note}</b><slot name="notes" @slotchange=${look}></slot>
      </div>
      ${
        current
          ? steps(exercise, current, section, t)
          : cached(`steps ${level}`, () => steps(exercise, undefined, section, t))
      }
      ${cached(
        `rest ${level}`,
        () =>
          html`${guidance(exercise, section, t)} ${stopRule(exercise, section, language)} ${progression(exercise, t)}
          ${floor(exercise, t)}`,
      )}
      ${printLog ? cached('log', () => printLog(exercise, t)) : nothing} ${sources === 'none' ? nothing : footer(view)}
    </article>
  </div>`;
}
