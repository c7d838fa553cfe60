import {html, nothing, type TemplateResult} from 'lit';
import {secondsOf} from '../content/duration.js';
import type {Exercise} from '../content/schema.js';
import {cardStrings as t} from '../i18n/exercise-card.js';
import {spoken} from '../i18n/spoken.js';
import {CLOCK, icon} from '../parts/icons.js';
import {tally} from '../parts/tally.js';
import {holdOf} from './dose.js';
import {LYING, STANDING} from './icons.js';

const cell = (value: unknown, unit: string): TemplateResult =>
  html`<div><b class="number">${value}</b><span class="small muted">${unit}</span></div>`;

/** The dose, large, in numbers or in words; for who hears it, the sentence below says it. */
export function dose(exercise: Exercise): TemplateResult {
  const {sets, reps, doseInWords: words} = exercise;
  const hold = holdOf(exercise);
  // A whole number is written as it is: the first that is formatted costs some 50 ms on a page that shows a card.
  const shown = hold && hold % 1 ? hold.toLocaleString(spoken) : hold;
  return html`<div class="dose" part="dose" aria-hidden="true">
    ${words ? html`<div class="words"><b>${words}</b></div>` : [cell(sets, t.sets(sets)), cell(reps, t.times(reps))]}
    ${hold ? cell(html`${shown}<small> ${t.secondsShort}</small>`, t.hold) : nothing}
    ${words ? nothing : tally(sets, reps)}
  </div>`;
}

/**
 * The dose as a sentence, where what is not the article's is said to be ours; and position, time and what is needed, each
 * a chip.
 */
export function chips(exercise: Exercise): TemplateResult {
  const {sets, reps, sides, ours, doseInWords: words, position, positionName, equipment, optionalEquipment} = exercise;
  const hold = holdOf(exercise);
  const needed = [...equipment, ...optionalEquipment];
  const seconds = secondsOf(exercise);
  return html`<p class="sentence" part="sentence">
      ${t.sentence({sets, reps, hold, both: sides === 'both', words})}
      ${words && ours.includes('reps') ? html`<span class="small muted">${t.noNumber(sets, reps)}</span>` : nothing}
    </p>
    <ul class="chips small" part="chips">
      ${positionName ? html`<li>${icon(position === 'standing' ? STANDING : LYING)}${positionName}</li>` : nothing}
      ${seconds ? html`<li>${icon(CLOCK)}${t.about(seconds)}</li>` : nothing}
      ${(needed.length > 0 ? needed : [t.nothingNeeded]).map((name) => html`<li>${name}</li>`)}
    </ul>`;
}
