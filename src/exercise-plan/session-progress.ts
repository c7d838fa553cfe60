import {html, type TemplateResult} from 'lit';
import {totalSecondsOf} from './plan-exercises.js';
import type {PlanView} from './view.js';

/** The progress of a session: a bar for each exercise, and the time that is left. */
export const sessionProgress = ({t, exercises, session: {index}}: PlanView): TemplateResult =>
  html`<div class="progress">
    <p class="small spread">
      <b>${t.place(index + 1, exercises.length)}</b>
      <span class="muted">${t.left(totalSecondsOf(exercises.slice(index)))}</span>
    </p>
    <div class="tally">
      ${exercises.map((_, i) => html`<i class=${i < index ? 'done' : i === index ? 'now' : ''}></i>`)}
    </div>
  </div>`;
