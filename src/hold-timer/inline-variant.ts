import {html, type TemplateResult} from 'lit';
import {countdown} from '../i18n/format.js';
import {icon, PLAY} from '../ui/icons.js';
import {mainLabelOf} from './controls.js';
import {phaseNameOf} from './labels.js';
import type {View} from './view.js';

/** Renders a timer in a line of text. It is as wide as its longest text, so that the text around it does not move. */
export function renderInline(view: View): TemplateResult {
  const {t, state, isUntimed, isWaiting} = view;
  const {segment, remaining} = view.snapshot;
  const {title, glyph} = view.labels;
  const {dose, totalReps} = view.program;
  const isIdle = state === 'idle';
  const startText = `${t.main.idle} ${t.brief(dose.sets, dose.reps, isUntimed ? 0 : segment.durationMs / 1000)}`;
  const doneText = `${t.finished}, ${t.repsOf(totalReps, totalReps)}`;
  const text = isIdle
    ? startText
    : state === 'finished'
      ? doneText
      : `${title} ${isWaiting ? '' : countdown(remaining)}`;
  const longestTime = countdown(Math.max(dose.rest, dose.prepare, ...dose.steps.map(({seconds}) => seconds)));
  const titles = [t.prepare, t.rest, t.paused, t.switch, ...dose.steps.map((step) => phaseNameOf(step.kind, step, t))];
  return html`<span class="pill ${state} ${segment.phase}" part="timer">
    <button
      class="hit"
      name=${isWaiting ? 'skip' : 'toggle'}
      part="main"
      aria-label="${mainLabelOf(view)}${isIdle ? '' : `: ${title}`}"
    ></button>
    ${isIdle ? icon(PLAY, 'solid') : icon(glyph)}
    <span class="says">
      <span role="timer">${text}</span>
      ${[startText, doneText, ...titles.map((name) => `${name} ${longestTime}`)].map(
        (possibleText) => html`<span aria-hidden="true">${possibleText}</span>`,
      )}
    </span>
  </span>`;
}
