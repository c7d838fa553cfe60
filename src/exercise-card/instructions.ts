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

/** Its place among the others, its name, and what it is for. */
export const head = ({place, buildsOn, name, aim}: Exercise, level: number, t: CardStrings): TemplateResult =>
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
 * Start position and steps, numbered, each with its correction.
 * @param current id of the step that the timer is in, or `start`
 */
export function steps(
  {start, steps, optional}: Exercise,
  current: string | undefined,
  level: number,
  t: CardStrings,
): TemplateResult {
  const item = (number: number, id: string, content: unknown, correction?: string): TemplateResult =>
    html`<li value=${number} class=${id === current ? 'current' : ''} aria-current=${id === current ? 'step' : nothing}>
      <p>${content}</p>
      ${correction ? html`<p class="small muted correction"><b>${t.corrected}</b> ${correction}</p>` : nothing}
    </li>`;
  return html`<section class="steps ${current ? 'following' : ''}" part="steps">
    ${heading(level, 'subtitle', t.whatToDo)}
    <ol>
      ${start ? item(1, 'start', optional ? html`${start} ${optional}` : start) : nothing}
      ${steps.map((step, i) => item(i + (start ? 2 : 1), step.id, stepText(step, t), step.correction))}
    </ol>
  </section>`;
}

const list = (
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

const line = (name: string, path: string, title: string, text: string | undefined): unknown =>
  text
    ? html`<p class="line" part=${name}>
        ${icon(path)}<span><b>${title}</b> ${text}</span>
      </p>`
    : nothing;

/** Breathing, how often, how it should feel, and common mistakes; no box that would be empty. */
export const guidance = ({breathing, howOften, feel, mistakes}: Exercise, level: number, t: CardStrings): unknown => [
  breathing || howOften
    ? html`<div class="lines" part="guidance">
        ${line('breathing', WIND, t.breathing, breathing)} ${line('often', CLOCK, `${t.titles.howOften}.`, howOften)}
      </div>`
    : nothing,
  feel.length + mistakes.length > 0
    ? html`<div class="pair" part="guidance">
        ${list('feel', TICK, feel, level, t)}${list('mistakes', CROSS, mistakes, level, t)}
      </div>`
    : nothing,
];

/** When to stop: on every card, in every state. */
export const stopRule = ({stopRule}: Exercise, level: number, language: Language): TemplateResult =>
  html`<section class="stop" part="stop">
    ${icon(STOP)}
    <div>
      ${heading(level, 'stop-title', cardStrings(language).titles.stopRule)}
      <p>${stopRule ?? generalWords(language).stopRule}</p>
    </div>
  </section>`;
