import {html, nothing, type TemplateResult} from 'lit';
import {restSeconds} from '../content/facts/doses.js';
import type {Exercise} from '../content/schema.js';
import {generalWords} from '../locales/general.js';
import {cardStrings} from '../locales/exercise-card.js';
import type {CuedStep} from '../content/dose.js';
import type {Dose} from '../timer/program.js';
import {heading} from '../ui/heading.js';
import {FORWARD, icon, OPEN} from '../ui/icons.js';
import {finalPose} from './exercise-summary.js';
import {isInSamePosition} from './plan-session.js';
import {sessionProgress} from './session-progress.js';
import type {PlanView} from './view.js';

/** The rest between two exercises, as the dose of a timer. @param say what a voice says when the rest begins */
const restDose = (say: string): Dose<CuedStep> => ({
  prepare: 0,
  reps: 1,
  sets: 1,
  rest: 0,
  sides: 'one',
  steps: [{kind: 'relax', seconds: restSeconds.value, say}],
});

/** The rest before an exercise: which exercise follows, how to get into its position, and a timer. */
export function restStage(view: PlanView): TemplateResult {
  const {language, t, exercises, session, level, moveBy, stop} = view;
  const {index} = session;
  const next = exercises[index] as Exercise;
  const goOn = (): void => moveBy(0);
  const changesPosition = !isInSamePosition(exercises, index);
  return html`${sessionProgress(view)}
    <section class="rest" part="rest">
      ${heading(level, 'title', t.nextIs(next.name))} ${finalPose(next, language)}
      <p>${next.start ?? nothing}</p>
      ${changesPosition ? html`<p>${t.getUp}</p>` : nothing}
      ${
        changesPosition && exercises[index - 1]?.position === 'lying'
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
