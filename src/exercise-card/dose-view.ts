import {html, nothing, type TemplateResult} from 'lit';
import {durationOf, holdOf} from '../content/dose.js';
import type {Exercise} from '../content/schema.js';
import {cardStrings} from '../locales/exercise-card.js';
import type {Language} from '../locales/language.js';
import type {CardStrings} from '../locales/strings.js';
import {CLOCK, icon} from '../ui/icons.js';
import {repetitionCounter} from '../ui/repetition-counter.js';
import {LYING, STANDING} from './icons.js';

const renderCell = (value: unknown, unit: string): TemplateResult =>
  html`<div><b class="number">${value}</b><span class="small muted">${unit}</span></div>`;

/** Renders the dose as large numbers, or as text. It is hidden from screen readers, which read the sentence below it. */
export function renderDose(exercise: Exercise, language: Language): TemplateResult {
  const t = cardStrings(language);
  const {sets, reps, doseInWords} = exercise;
  const hold = holdOf(exercise);
  // Integers are not formatted: the first call of `toLocaleString` takes about 50 ms.
  const formattedHold = hold && hold % 1 ? hold.toLocaleString(language.tag) : hold;
  return html`<div class="dose" part="dose" aria-hidden="true">
    ${doseInWords ? html`<div class="words"><b>${doseInWords}</b></div>` : [renderCell(sets, t.sets(sets)), renderCell(reps, t.times(reps))]}
    ${hold ? renderCell(html`${formattedHold}<small> ${t.secondsShort}</small>`, t.hold) : nothing}
    ${doseInWords ? nothing : repetitionCounter(sets, reps)}
  </div>`;
}

/**
 * Renders the dose as a sentence, which says so if the number of repetitions is not from the article; and position, duration and
 * equipment as chips.
 */
export function renderSentenceAndChips(exercise: Exercise, t: CardStrings): TemplateResult {
  const {sets, reps, sides, ours, doseInWords: words, position, positionName, equipment, optionalEquipment} = exercise;
  const hold = holdOf(exercise);
  const allEquipment = [...equipment, ...optionalEquipment];
  const seconds = durationOf(exercise);
  return html`<p class="sentence" part="sentence">
      ${t.sentence({sets, reps, hold, both: sides === 'both', words})}
      ${words && ours.includes('reps') ? html`<span class="small muted">${t.noNumber(sets, reps)}</span>` : nothing}
    </p>
    <ul class="chips small" part="chips">
      ${positionName ? html`<li>${icon(position === 'standing' ? STANDING : LYING)}${positionName}</li>` : nothing}
      ${seconds ? html`<li>${icon(CLOCK)}${t.about(seconds)}</li>` : nothing}
      ${(allEquipment.length > 0 ? allEquipment : [t.nothingNeeded]).map((name) => html`<li>${name}</li>`)}
    </ul>`;
}
