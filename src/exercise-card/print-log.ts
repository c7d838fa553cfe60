import {html, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {dayBars} from '../exercise/day-bars.js';
import type {CardStrings} from '../locales/strings.js';

const DAYS = 14;

/** What is filled in on paper; a row for each side where an exercise has two. */
export const printLog = ({sets, sides}: Exercise, t: CardStrings): TemplateResult =>
  html`<div class="log small" part="log">
    <p>${t.log(DAYS)}</p>
    ${(sides === 'both' ? [t.left, t.right] : ['']).map((side) => html`<div>${side}${dayBars(sets, 0, DAYS)}</div>`)}
  </div>`;
