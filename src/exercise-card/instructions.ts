import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise, Step} from '../content/schema.js';
import {cardStrings as t} from '../i18n/en/exercise-card.js';
import {CROSS, icon, STOP, TICK, WIND} from '../parts/icons.js';
import {heading} from '../parts/heading.js';

/** The text of a step, its time in bold. */
function stepText({text, seconds}: Pick<Step, 'text' | 'seconds'>): unknown {
  const [before, after] = text.split('{seconds}');
  return after === undefined ? text : html`${before}<b>${t.seconds(seconds.value)}</b>${after}`;
}

/**
 * Start position and steps, numbered, each with its correction.
 * @param current id of the step that the timer is in, or `start`
 */
export function steps({start, steps, optional}: Exercise, current: string | undefined, level: number): TemplateResult {
  const item = (id: string, content: unknown, correction?: string): TemplateResult =>
    html`<li class=${id === current ? 'current' : ''} aria-current=${id === current ? 'step' : nothing}>
      <p>${content}</p>
      ${correction ? html`<p class="small muted correction"><b>${t.corrected}</b> ${correction}</p>` : nothing}
    </li>`;
  return html`<section class="steps ${current ? 'following' : ''}" part="steps">
    ${heading(level, 'subtitle', t.whatToDo)}
    <ol>
      ${item('start', optional ? html`${start} ${optional}` : start)}
      ${steps.map((step) => item(step.id, stepText(step), step.correction))}
    </ol>
  </section>`;
}

const list = (title: string, path: string, items: readonly string[], level: number): TemplateResult =>
  html`<section class=${path === TICK ? 'feel' : 'mistakes'}>
    ${heading(level, 'subtitle', title)}
    <ul>
      ${items.map((text) => html`<li>${icon(path)}${text}</li>`)}
    </ul>
  </section>`;

/** Breathing, how it should feel, common mistakes, and when to stop. */
export const guidance = ({breathing, feel, mistakes, stopRule}: Exercise, level: number): TemplateResult => html`
  <p class="breathing" part="breathing">
    ${icon(WIND)}<span><b>${t.breathing}</b> ${breathing}</span>
  </p>
  <div class="pair">${list(t.feel, TICK, feel, level)}${list(t.mistakes, CROSS, mistakes, level)}</div>
  <section class="stop" part="stop">
    ${icon(STOP)}
    <div>
      ${heading(level, 'stop-title', t.stop)}
      <p>${stopRule}</p>
    </div>
  </section>
`;
