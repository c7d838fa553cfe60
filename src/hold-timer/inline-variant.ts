import {html, type TemplateResult} from 'lit';
import {countdown} from '../i18n/format.js';
import {icon, PLAY} from '../ui/icons.js';
import {mainWord} from './controls.js';
import {wordOf} from './labels.js';
import type {View} from './view.js';

/** A timer in a line of text. As wide as the longest of what it will say, so that the lines around it stay. */
export function pill(view: View): TemplateResult {
  const {t, state, untimed, waits} = view;
  const {segment, remaining} = view.now;
  const {word, glyph} = view.labels;
  const {dose, totalReps} = view.program;
  const idle = state === 'idle';
  const start = `${t.main.idle} ${t.brief(dose.sets, dose.reps, untimed ? 0 : segment.durationMs / 1000)}`;
  const done = `${t.finished}, ${t.repsOf(totalReps, totalReps)}`;
  const text = idle ? start : state === 'finished' ? done : `${word} ${waits ? '' : countdown(remaining)}`;
  const longest = countdown(Math.max(dose.rest, dose.prepare, ...dose.steps.map(({seconds}) => seconds)));
  const words = [t.prepare, t.rest, t.paused, t.switch, ...dose.steps.map((step) => wordOf(step.kind, step, t))];
  return html`<span class="pill ${state} ${segment.phase}" part="timer">
    <button
      class="hit"
      name=${waits ? 'skip' : 'toggle'}
      part="main"
      aria-label="${mainWord(view)}${idle ? '' : `: ${word}`}"
    ></button>
    ${idle ? icon(PLAY, 'solid') : icon(glyph)}
    <span class="says">
      <span role="timer">${text}</span>
      ${[start, done, ...words.map((said) => `${said} ${longest}`)].map(
        (said) => html`<span aria-hidden="true">${said}</span>`,
      )}
    </span>
  </span>`;
}
