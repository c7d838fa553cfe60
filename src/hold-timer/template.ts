import {html, nothing, type TemplateResult} from 'lit';
import type {TimerStrings} from '../locales/strings.js';
import {icon} from '../ui/icons.js';
import {repetitionCounter} from '../ui/repetition-counter.js';
import {controls, more} from './controls.js';
import {deferredFloor, deferredSettings} from './deferred.js';
import {isActive} from './events.js';
import {isRest, type Labels} from './labels.js';
import {pill} from './inline-variant.js';
import {ring} from './ring.js';
import {strip} from './second-bar.js';

import type {View} from './view.js';

/** A word of help, and what comes next. */
const nextLine = ({help, next}: Labels, t: TimerStrings): TemplateResult =>
  html`<p class="next muted" part="next">${help} ${next && html`<span>${t.next} <b>${next}</b></span>`}</p>`;

export function show(view: View): TemplateResult {
  const {state, now, program, labels, bar, floor} = view;
  if (view.inline) return pill(view);
  const active = isActive(state);
  const {reps} = program.dose;
  const kind = `paper timer ${bar ? 'bar' : ''} ${state} ${active ? now.segment.phase : ''}`;
  const content = html`
    <p class="phase ${labels.word[13] ? 'wordy' : ''}" part="phase">${icon(labels.glyph)}<span>${labels.word}</span></p>
    ${ring(view)}
    ${
      program.totalReps > 1
        ? html`<p class="place" part="place"><b>${labels.set}</b><span class="muted">${labels.rep}</span></p>`
        : nothing
    }
    ${bar ? strip(view) : repetitionCounter(program.totalReps / reps, reps, now.repsDone, active && !isRest(now.segment))}
    ${bar ? nothing : nextLine(labels, view.t)} ${controls(view)}
    <p class="small failed" role="alert" ?hidden=${!view.failed}>${view.failed}</p>
    ${bar || floor ? nothing : more(view)}
  `;
  const panel = view.open && !bar ? (deferredSettings.module?.settings(view) ?? nothing) : nothing;
  return floor && deferredFloor.module
    ? deferredFloor.module.floor(view, kind, content)
    : html`<div class=${kind} part="timer" role="group" aria-label=${view.name}>${content} ${panel}</div>`;
}
