import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {stepText} from '../exercise/step-text.js';
import {cardStrings} from '../locales/exercise-card.js';
import {generalWords} from '../locales/general.js';
import type {Language} from '../locales/language.js';
import type {CardStrings} from '../locales/strings.js';
import {heading} from '../ui/heading.js';
import {CLOCK, CROSS, icon, STOP, TICK} from '../ui/icons.js';
import {WIND} from './icons.js';

/** Renders the name of the exercise, its position in the progression, and its aim. */
export const renderHead = ({place, buildsOn, name, aim}: Exercise, level: number, t: CardStrings): TemplateResult =>
  html`<header class="head">
    ${
      place || buildsOn
        ? html`<p class="small muted" part="place">
            ${place ? t.place(...place) : nothing}${buildsOn ? html` · ${t.buildsOn} ${buildsOn.name}` : nothing}
          </p>`
        : nothing
    }
    ${heading(level, 'title', name)} ${aim ? html`<p class="aim" part="aim">${aim}</p>` : nothing}
  </header>`;

/**
 * Renders the start position and the steps, numbered, with corrections of the article.
 * @param currentStep id of the step that the timer is in, or `start`
 */
export function renderSteps(
  {start, steps, optional}: Exercise,
  currentStep: string | undefined,
  level: number,
  t: CardStrings,
): TemplateResult {
  const renderItem = (number: number, id: string, content: unknown, correction?: string): TemplateResult =>
    html`<li
      value=${number}
      class=${id === currentStep ? 'current' : ''}
      aria-current=${id === currentStep ? 'step' : nothing}
    >
      <p>${content}</p>
      ${correction ? html`<p class="small muted correction"><b>${t.corrected}</b> ${correction}</p>` : nothing}
    </li>`;
  return html`<section class="steps ${currentStep ? 'following' : ''}" part="steps">
    ${heading(level, 'subtitle', t.whatToDo)}
    <ol>
      ${start ? renderItem(1, 'start', optional ? html`${start} ${optional}` : start) : nothing}
      ${steps.map((step, i) => renderItem(i + (start ? 2 : 1), step.id, stepText(step, t), step.correction))}
    </ol>
  </section>`;
}

const renderList = (
  name: 'feel' | 'mistakes',
  path: string,
  items: readonly string[],
  level: number,
  t: CardStrings,
): unknown =>
  items.length > 0
    ? html`<section class=${name} part=${name}>
        ${heading(level, 'subtitle', t.titles[name])}
        <ul>
          ${items.map((text) => html`<li>${icon(path)}<span>${text}</span></li>`)}
        </ul>
      </section>`
    : nothing;

const renderLine = (name: string, path: string, title: string, text: string | undefined): unknown =>
  text
    ? html`<p class="line" part=${name}>
        ${icon(path)}<span><b>${title}</b> ${text}</span>
      </p>`
    : nothing;

/** Renders breathing, how often, how it should feel, and common mistakes, as far as the exercise has them. */
export const renderGuidance = (
  {breathing, howOften, feel, mistakes}: Exercise,
  level: number,
  t: CardStrings,
): unknown => [
  breathing || howOften
    ? html`<div class="lines" part="guidance">
        ${renderLine('breathing', WIND, t.breathing, breathing)}
        ${renderLine('often', CLOCK, `${t.titles.howOften}.`, howOften)}
      </div>`
    : nothing,
  feel.length + mistakes.length > 0
    ? html`<div class="pair" part="guidance">
        ${renderList('feel', TICK, feel, level, t)}${renderList('mistakes', CROSS, mistakes, level, t)}
      </div>`
    : nothing,
];

/** Renders when to stop. Every card shows this in every state. */
export const renderStopRule = ({stopRule}: Exercise, level: number, language: Language): TemplateResult =>
  html`<section class="stop" part="stop">
    ${icon(STOP)}
    <div>
      ${heading(level, 'stop-title', cardStrings(language).titles.stopRule)}
      <p>${stopRule ?? generalWords(language).stopRule}</p>
    </div>
  </section>`;
