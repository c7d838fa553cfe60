import {html, nothing, type TemplateResult} from 'lit';
import {restSeconds} from '../content/facts/doses.js';
import type {Exercise} from '../content/schema.js';
import {generalWords} from '../locales/general.js';
import {cardStrings} from '../locales/exercise-card.js';
import type {CuedStep} from '../content/dose.js';
import type {Dose} from '../timer/program.js';
import {heading} from '../ui/heading.js';
import {FORWARD, icon, OPEN} from '../ui/icons.js';
import {picture} from './dose-line.js';
import {secondsOfAll} from './plan-exercises.js';
import {atOnce} from './plan-session.js';
import type {View} from './view.js';

/** The time between two exercises. */
const restDose = (say: string): Dose<CuedStep> => ({
  prepare: 0,
  reps: 1,
  sets: 1,
  rest: 0,
  sides: 'one',
  steps: [{kind: 'relax', seconds: restSeconds.value, say}],
});

/** How far it has come: a bar for each exercise, and how long it will go on. */
const progress = ({t, exercises, session: {index}}: View): TemplateResult =>
  html`<div class="progress">
    <p class="small spread">
      <b>${t.place(index + 1, exercises.length)}</b>
      <span class="muted">${t.left(secondsOfAll(exercises.slice(index)))}</span>
    </p>
    <div class="tally">
      ${exercises.map((_, i) => html`<i class=${i < index ? 'done' : i === index ? 'now' : ''}></i>`)}
    </div>
  </div>`;

/** One exercise, with its card and the card's timer. */
export function exercise(view: View): TemplateResult {
  const {t, exercises, session, level, log, finished, step, stop} = view;
  const {index} = session;
  const back = (): void => step(-1);
  const next = (): void => step(1);
  return html`${progress(view)}
    <exercise-card
      part="exercise"
      exercise=${(exercises[index] as Exercise).id}
      timer="open"
      sources="none"
      heading-level=${level}
      .remember=${!!log}
      @timer-finish=${finished}
    >
      <div class="buttons" slot="actions">
        ${index > 0 ? html`<button part="back" @click=${back}>${t.back}</button>` : nothing}
        <button part="next" @click=${next}>${t.next}</button>
        <button part="stop" @click=${stop}>${t.stop}</button>
      </div>
    </exercise-card>`;
}

/** Between two exercises: what comes next, and the time until it does. */
export function rest(view: View): TemplateResult {
  const {language, t, exercises, session, level, step, stop} = view;
  const {index} = session;
  const next = exercises[index] as Exercise;
  const goOn = (): void => step(0);
  const moves = !atOnce(exercises, index);
  return html`${progress(view)}
    <section class="rest" part="rest">
      ${heading(level, 'title', t.nextIs(next.name))} ${picture(next, language)}
      <p>${next.start ?? nothing}</p>
      ${moves ? html`<p>${t.getUp}</p>` : nothing}
      ${
        moves && exercises[index - 1]?.position === 'lying'
          ? html`<details>
              <summary>${cardStrings(language).up}${icon(OPEN)}</summary>
              <ol>
                ${generalWords(language).floor.up.map((text) => html`<li>${text}</li>`)}
              </ol>
            </details>`
          : nothing
      }
      <hold-timer variant="bar" locked .dose=${restDose(t.rest)} label=${t.rest} @timer-finish=${goOn}></hold-timer>
    </section>
    <div class="buttons">
      <button class="filled" part="next" @click=${goOn}>${t.goOn}${icon(FORWARD)}</button>
      <button part="stop" @click=${stop}>${t.stop}</button>
    </div>`;
}
