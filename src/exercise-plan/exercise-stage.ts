import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {sessionProgress} from './session-progress.js';
import type {PlanView} from './view.js';

/** One exercise of the plan: its card, which has a timer. */
export function exerciseStage(view: PlanView): TemplateResult {
  const {t, exercises, session, level, log, completeExercise, moveBy, stop} = view;
  const {index} = session;
  const goBack = (): void => moveBy(-1);
  const goOn = (): void => moveBy(1);
  return html`${sessionProgress(view)}
    <exercise-card
      part="exercise"
      exercise=${(exercises[index] as Exercise).id}
      timer="open"
      sources="none"
      heading-level=${level}
      .remember=${!!log}
      @timer-finish=${completeExercise}
    >
      <div class="buttons" slot="actions">
        ${index > 0 ? html`<button part="back" @click=${goBack}>${t.back}</button>` : nothing}
        <button part="next" @click=${goOn}>${t.next}</button>
        <button part="stop" @click=${stop}>${t.stop}</button>
      </div>
    </exercise-card>`;
}
