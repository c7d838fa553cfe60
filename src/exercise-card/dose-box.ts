import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {prepareSeconds, restSeconds} from '../content/facts/doses.js';
import {cardStrings as t} from '../i18n/en/exercise-card.js';
import {CLOCK, icon, LYING, STANDING} from '../parts/icons.js';
import {tally} from '../parts/tally.js';
import {buildProgram} from '../timer/program.js';

const cell = (value: unknown, unit: string): TemplateResult =>
  html`<div><b class="number">${value}</b><span class="small muted">${unit}</span></div>`;

/** The dose, large: in the article's numbers, or in its words where it gives none. */
export function doseBox({sets, reps, steps, doseInWords}: Exercise): TemplateResult {
  const hold = steps.find(({kind}) => kind === 'hold');
  const seconds = hold && cell(html`${hold.seconds.value}<small> ${t.secondsShort}</small>`, t.hold);
  return html`<div class="dose" part="dose">
      ${
        doseInWords
          ? html`<div class="words"><b>${doseInWords}</b></div>`
          : [cell(sets.value, t.sets(sets.value)), cell(reps.value, t.times(reps.value))]
      }
      ${seconds} ${doseInWords ? nothing : tally(sets.value, reps.value)}
    </div>
    ${doseInWords ? html`<p class="small muted">${t.noNumber(sets.value, reps.value)}</p>` : nothing}`;
}

/** How long the timer takes with its own defaults, in seconds. */
export const secondsOf = ({sets, reps, steps}: Exercise): number =>
  buildProgram({
    prepare: prepareSeconds.value,
    rest: restSeconds.value,
    sets: sets.value,
    reps: reps.value,
    sides: 'one',
    steps: steps.map(({kind, seconds}) => ({kind, seconds: seconds.value})),
  }).totalMs / 1000;

/** Position, time and what is needed, each a chip. */
export function chips(exercise: Exercise): TemplateResult {
  const {position, positionName, equipment, optionalEquipment} = exercise;
  const needed = [...equipment, ...optionalEquipment].map(({name}) => name);
  return html`<ul class="chips small" part="chips">
    <li>${icon(position === 'lying' ? LYING : STANDING)}${positionName}</li>
    <li>${icon(CLOCK)}${t.about(secondsOf(exercise))}</li>
    ${(needed.length > 0 ? needed : [t.nothingNeeded]).map((name) => html`<li>${name}</li>`)}
  </ul>`;
}
