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
import {doseLine} from './dose-line.js';
import type {View} from './view.js';

export {printHandout} from './print.js';

/** An exercise in at most three lines. */
const lines = ({id, start, steps}: Exercise, language: Language): readonly string[] =>
  (exerciseBriefs(language) as Readonly<Record<string, readonly string[] | undefined>>)[id] ??
  [start, ...steps.map(({text}) => text)].filter((line) => line !== undefined).slice(0, 3);

/** Two weeks to fill in, a row a week; with two sides a row for each, in each week. */
const weeks = ({sets, sides}: Exercise, {t, language}: View): TemplateResult[] =>
  [0, 1].flatMap((week) =>
    (sides === 'both' ? [cardStrings(language).left, cardStrings(language).right] : ['']).map(
      (side) => html`<div>${t.week(week + 1, side)}${dayBars(sets, 7 * week, 7)}</div>`,
    ),
  );

function row(exercise: Exercise, index: number, view: View): TemplateResult {
  const {language, t} = view;
  const scene = sceneOf(exercise);
  return html`<li>
    <div class="pair">${scene?.stills.map((shown) => stillTemplate(scene, shown, 'shown', language)) ?? nothing}</div>
    <div>
      <b>${index + 1} ${exercise.name}</b>
      <p><b class="small">${doseLine(exercise, t)}</b></p>
      <ol>
        ${lines(exercise, language).map((text) => html`<li>${stepText({text, seconds: holdOf(exercise)}, cardStrings(language))}</li>`)}
      </ol>
    </div>
    <div class="ticks small">${weeks(exercise, view)}</div>
  </li>`;
}

/** One page to take home: every exercise with a log, when to stop, when to get help, and whose words these are. */
export function handout(view: View): TemplateResult {
  const {language, t, exercises, number} = view;
  const {emergency, urgent, 'see-a-provider': provider} = careWords(language);
  const rules = [...new Set(exercises.map(({stopRule}) => stopRule ?? generalWords(language).stopRule))];
  const corrections = new Set(exercises.flatMap(({steps}) => steps.flatMap(({correction}) => correction ?? [])));
  const listed = (items: object): string => Object.values(items).join('. ');
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
      ${exercises.map((exercise, i) => row(exercise, i, view))}
    </ol>
    <div class="box"><b>${icon(STOP)}${cardStrings(language).titles.stopRule}.</b> ${rules.join(' ')}</div>
    <div class="box">
      <b>${t.call(number)}</b>
      <ul>
        ${Object.values(emergency.items).map((text) => html`<li>${text}</li>`)}
      </ul>
      <p><b>${urgent.title}:</b> ${listed(urgent.items)}.</p>
      <p><b>${provider.title}:</b> ${listed(provider.items)}.</p>
    </div>
    <footer class="small">
      “${article.title}”, ${article.author}, ${article.credentials}. ${article.url} ${[...corrections].join(' ')}
      ${t.paperOwn} ${generalWords(language).review}
    </footer>
  </article>`;
}
