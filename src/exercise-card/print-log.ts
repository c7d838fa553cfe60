import {html, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {dayBars} from '../exercise/day-bars.js';
import type {CardStrings} from '../locales/strings.js';

const DAY_COUNT = 14;

/** Renders the log to fill in with a pen, with a row for each side if the exercise has two. */
export const renderPrintLog = ({sets, sides}: Exercise, t: CardStrings): TemplateResult =>
  html`<div class="log small" part="log">
    <p>${t.log(DAY_COUNT)}</p>
    ${(sides === 'both' ? [t.left, t.right] : ['']).map((side) => html`<div>${side}${dayBars(sets, 0, DAY_COUNT)}</div>`)}
  </div>`;
