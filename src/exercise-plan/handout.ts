import {html, nothing, type TemplateResult} from 'lit';
import {article} from '../content/facts/article.js';
import type {Exercise} from '../content/schema.js';
import {careWords} from '../locales/care.js';
import {exerciseBriefs} from '../locales/exercise-briefs.js';
import {generalWords} from '../locales/general.js';
import {holdOf} from '../content/dose.js';
import {dayBars} from '../exercise/day-bars.js';
import {stepText} from '../exercise/step-text.js';
import {sceneOf, stillTemplate} from '../exercise/stills.js';
import {cardStrings} from '../locales/exercise-card.js';
import type {Language} from '../locales/language.js';
import {icon, STOP} from '../ui/icons.js';
import {doseText} from './exercise-summary.js';
import type {PlanView} from './view.js';

export {printHandout} from './print-handout.js';

/** How to do an exercise, in at most three lines. */
const instructionsOf = ({id, start, steps}: Exercise, language: Language): readonly string[] =>
  (exerciseBriefs(language) as Readonly<Record<string, readonly string[] | undefined>>)[id] ??
  [start, ...steps.map(({text}) => text)].filter((line) => line !== undefined).slice(0, 3);

/** A log to fill in by hand: two weeks, with one row for each week, or one for each side in each week. */
const weekRows = ({sets, sides}: Exercise, {t, language}: PlanView): TemplateResult[] =>
  [0, 1].flatMap((week) =>
    (sides === 'both' ? [cardStrings(language).left, cardStrings(language).right] : ['']).map(
      (side) => html`<div>${t.week(week + 1, side)}${dayBars(sets, 7 * week, 7)}</div>`,
    ),
  );

function exerciseRow(exercise: Exercise, index: number, view: PlanView): TemplateResult {
  const {language, t} = view;
  const scene = sceneOf(exercise);
  return html`<li>
    <div class="pair">${scene?.stills.map((still) => stillTemplate(scene, still, 'shown', language)) ?? nothing}</div>
    <div>
      <b>${index + 1} ${exercise.name}</b>
      <p><b class="small">${doseText(exercise, t)}</b></p>
      <ol>
        ${instructionsOf(exercise, language).map((text) => html`<li>${stepText({text, seconds: holdOf(exercise)}, cardStrings(language))}</li>`)}
      </ol>
    </div>
    <div class="ticks small">${weekRows(exercise, view)}</div>
  </li>`;
}

/** A handout of one page: each exercise with a log to fill in, when to stop, when to get help, and the sources. */
export function handout(view: PlanView): TemplateResult {
  const {language, t, exercises, emergencyNumber} = view;
  const {emergency, urgent, 'see-a-provider': provider} = careWords(language);
  const stopRules = [...new Set(exercises.map(({stopRule}) => stopRule ?? generalWords(language).stopRule))];
  const corrections = new Set(exercises.flatMap(({steps}) => steps.flatMap(({correction}) => correction ?? [])));
  const sentencesOf = (items: object): string => Object.values(items).join('. ');
  return html`<article class="handout" part="handout">
    <header>
      <div>
        <slot name="clinic"></slot>
        <p class="title"><b>${t.title}</b></p>
      </div>
      <div class="blanks">
        <p>${t.name}</p>
        <p>${t.startDate}</p>
      </div>
    </header>
    <p class="small">${t.fillIn}</p>
    <ol class="rows">
      ${exercises.map((exercise, i) => exerciseRow(exercise, i, view))}
    </ol>
    <div class="box"><b>${icon(STOP)}${cardStrings(language).titles.stopRule}.</b> ${stopRules.join(' ')}</div>
    <div class="box">
      <b>${t.call(emergencyNumber)}</b>
      <ul>
        ${Object.values(emergency.items).map((text) => html`<li>${text}</li>`)}
      </ul>
      <p><b>${urgent.title}:</b> ${sentencesOf(urgent.items)}.</p>
      <p><b>${provider.title}:</b> ${sentencesOf(provider.items)}.</p>
    </div>
    <footer class="small">
      “${article.title}”, ${article.author}, ${article.credentials}. ${article.url} ${[...corrections].join(' ')}
      ${t.paperOwn} ${generalWords(language).review}
    </footer>
  </article>`;
}
