import {html, nothing, type TemplateResult} from 'lit';
import {isBuiltIn} from '../content/exercise.js';
import type {Exercise, LibraryText} from '../content/schema.js';
import {deferredCustom} from '../exercise/deferred.js';
import {cachedTemplate} from '../base/cached-template.js';
import {FORWARD, icon, OPEN, PLAY} from '../ui/icons.js';
import {deferredSources} from '../ui/deferred-sources.js';
import {renderFloor, renderProgression} from './progression.js';
import {deferredLog} from './deferred.js';
import {renderDose, renderSentenceAndChips} from './dose-view.js';
import {PEN} from './icons.js';
import {renderGuidance, renderHead, renderSteps, renderStopRule} from './instructions.js';
import {renderPictures} from './pictures.js';
import {hasTimer, preloadTimer, renderTimer} from './timer.js';
import type {View} from './view.js';

function renderButtons(view: View): TemplateResult {
  const {t, timer, isOpen = false, isTimerLoading, hasTimerFailed, setState, startTimer} = view;
  const isTimed = hasTimer(view);
  const isCompact = view.variant === 'compact';
  const toggleOpen = (): void => setState({isOpen: !isOpen});
  return html`<div class="buttons">
    ${
      isTimed || timer === 'none'
        ? nothing
        : html`<button class="filled" part="start" aria-busy=${isTimerLoading ? 'true' : nothing} @click=${startTimer}>
            ${icon(PLAY, 'solid')}${isTimerLoading ? t.loading : isCompact ? t.start : t.startTimer}
          </button>`
    }
    ${
      isCompact && !isTimed
        ? html`<button part="more" aria-expanded=${isOpen} @click=${toggleOpen}>
            ${isOpen ? t.less : t.howTo}${icon(isOpen ? OPEN : FORWARD)}
          </button>`
        : nothing
    }
    <slot name="actions"></slot>
    <p class="small failed" role="alert" ?hidden=${!hasTimerFailed}>${hasTimerFailed ? t.timerFailed : nothing}</p>
  </div>`;
}

/** Whether the card shows a text of the exercise. It always shows the stop rule. */
const isTextShown = (exercise: Exercise, text: LibraryText): boolean =>
  text === 'stopRule' || [exercise[text] ?? []].flat().length > 0;

/** Renders the sources of the exercise, and which of its texts are built in. */
function renderFooter({exercise, t, language}: View): TemplateResult | typeof nothing {
  const builtIn = (Object.keys(t.titles) as LibraryText[])
    .filter((text) => exercise.ours.includes(text) && isTextShown(exercise, text))
    .map((text) => t.quoted(t.titles[text]))
    .join(', ');
  if (isBuiltIn(exercise)) return deferredSources(`${builtIn}, ${t.own}`, language);
  return deferredCustom.module?.customSources(exercise, builtIn, language) ?? nothing;
}

export function renderCard(view: View): TemplateResult {
  const {language, t, card, exercise, variant, level, sources, isOpen, currentStep, setState} = view;
  const sectionLevel = level + 1;
  const isTimed = hasTimer(view);
  const isCollapsed = variant === 'compact' && !isOpen && !isTimed;
  const pictures = renderPictures(view);
  const onNotesChange = (): void => setState({});
  const renderPrintLog = deferredLog.module?.renderPrintLog;
  const cached = (key: string, template: () => TemplateResult): unknown =>
    cachedTemplate(exercise, key, template, language);
  return html`<div class="root" lang=${language.tag}>
    <article
      class="card ${variant === 'plain' ? 'plain' : 'paper'} ${isCollapsed ? 'compact' : ''} ${pictures === nothing ? '' : 'illustrated'} ${isTimed ? 'timed' : ''}"
      part="card"
    >
      ${cached(`head ${level}`, () => renderHead(exercise, level, t))} ${pictures}
      <div class="do" @pointerover=${preloadTimer} @focusin=${preloadTimer}>
        ${isTimed ? renderTimer(view) : nothing} ${cached('dose', () => renderDose(exercise, language))}
        ${renderButtons(view)} ${cached('chips', () => renderSentenceAndChips(exercise, t))}
      </div>
      <div class="notes" part="notes" ?hidden=${!card.querySelector('[slot=notes]')}>
        <b class="small">${icon(PEN)}${t.note}</b><slot name="notes" @slotchange=${onNotesChange}></slot>
      </div>
      ${
        currentStep
          ? renderSteps(exercise, currentStep, sectionLevel, t)
          : cached(`steps ${level}`, () => renderSteps(exercise, undefined, sectionLevel, t))
      }
      ${cached(
        `rest ${level}`,
        () =>
          html`${renderGuidance(exercise, sectionLevel, t)} ${renderStopRule(exercise, sectionLevel, language)}
          ${renderProgression(exercise, t)} ${renderFloor(exercise, t)}`,
      )}
      ${renderPrintLog ? cached('log', () => renderPrintLog(exercise, t)) : nothing}
      ${sources === 'none' ? nothing : renderFooter(view)}
    </article>
  </div>`;
}
