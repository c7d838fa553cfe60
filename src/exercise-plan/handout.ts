import {html, nothing, type TemplateResult} from 'lit';
import {article} from '../content/facts/article.js';
import type {Exercise} from '../content/schema.js';
import {careWords} from '../content/words/care.js';
import {exerciseBriefs} from '../content/words/exercise-briefs.js';
import {generalWords} from '../content/words/general.js';
import {stepText} from '../exercise-card/instructions.js';
import {bars} from '../exercise-card/log.js';
import {still, sceneOf} from '../exercise-card/pictures.js';
import {holdOf} from '../exercise-card/dose.js';
import {cardStrings} from '../i18n/exercise-card.js';
import {planStrings as t} from '../i18n/exercise-plan.js';
import {icon, STOP} from '../parts/icons.js';
import {doseLine} from './line.js';
import type {View} from './view.js';

export {printHandout} from './print.js';

/** An exercise in at most three lines. */
const lines = ({id, start, steps}: Exercise): readonly string[] =>
  (exerciseBriefs as Readonly<Record<string, readonly string[] | undefined>>)[id] ??
  [start, ...steps.map(({text}) => text)].filter((line) => line !== undefined).slice(0, 3);

/** Two weeks to fill in, a row a week; with two sides a row for each, in each week. */
const weeks = ({sets, sides}: Exercise): TemplateResult[] =>
  [0, 1].flatMap((week) =>
    (sides === 'both' ? [cardStrings.left, cardStrings.right] : ['']).map(
      (side) => html`<div>${t.week(week + 1, side)}${bars(sets, 7 * week, 7)}</div>`,
    ),
  );

function row(exercise: Exercise, index: number): TemplateResult {
  const scene = sceneOf(exercise);
  return html`<li>
    <div class="pair">${scene?.stills.map((shown) => still(scene, shown, 'shown')) ?? nothing}</div>
    <div>
      <b>${index + 1} ${exercise.name}</b>
      <p><b class="small">${doseLine(exercise)}</b></p>
      <ol>
        ${lines(exercise).map((text) => html`<li>${stepText({text, seconds: holdOf(exercise)})}</li>`)}
      </ol>
    </div>
    <div class="ticks small">${weeks(exercise)}</div>
  </li>`;
}

/** One page to take home: every exercise with a log, when to stop, when to get help, and whose words these are. */
export function handout({exercises, number}: View): TemplateResult {
  const {emergency, urgent, 'see-a-provider': provider} = careWords;
  const rules = [...new Set(exercises.map(({stopRule}) => stopRule))];
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
      ${exercises.map(row)}
    </ol>
    <div class="box"><b>${icon(STOP)}${cardStrings.titles.stopRule}.</b> ${rules.join(' ')}</div>
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
      ${t.paperOwn} ${generalWords.review}
    </footer>
  </article>`;
}
