import {html, nothing, type TemplateResult} from 'lit';
import {durationOf, holdOf} from '../content/dose.js';
import type {Exercise} from '../content/schema.js';
import {cardStrings} from '../locales/exercise-card.js';
import type {Language} from '../locales/language.js';
import type {CardStrings} from '../locales/strings.js';
import {CLOCK, icon} from '../ui/icons.js';
import {tally} from '../ui/repetition-counter.js';
import {LYING, STANDING} from './icons.js';

const cell = (value: unknown, unit: string): TemplateResult =>
  html`<div><b class="number">${value}</b><span class="small muted">${unit}</span></div>`;

/** The dose, large, in numbers or in words; for who hears it, the sentence below says it. */
export function dose(exercise: Exercise, language: Language): TemplateResult {
  const t = cardStrings(language);
  const {sets, reps, doseInWords: words} = exercise;
  const hold = holdOf(exercise);
  // A whole number is written as it is: the first that is formatted costs some 50 ms on a page that shows a card.
  const shown = hold && hold % 1 ? hold.toLocaleString(language.tag) : hold;
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
export function chips(exercise: Exercise, t: CardStrings): TemplateResult {
  const {sets, reps, sides, ours, doseInWords: words, position, positionName, equipment, optionalEquipment} = exercise;
  const hold = holdOf(exercise);
  const needed = [...equipment, ...optionalEquipment];
  const seconds = durationOf(exercise);
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
