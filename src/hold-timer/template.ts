import {html, nothing, type TemplateResult} from 'lit';
import type {TimerStrings} from '../locales/strings.js';
import {icon} from '../ui/icons.js';
import {repetitionCounter} from '../ui/repetition-counter.js';
import {renderControls, renderSecondaryControls} from './controls.js';
import {deferredFloor, deferredSettings} from './deferred.js';
import {isActive} from './events.js';
import {isBreak, type Labels} from './labels.js';
import {renderInline} from './inline-variant.js';
import {renderRing} from './ring.js';
import {renderSecondBar} from './second-bar.js';
import type {View} from './view.js';

/** A longer title has a smaller font, so that it fits on one line of a phone. */
const MAX_TITLE_LENGTH = 13;

const renderNext = ({hint, next}: Labels, t: TimerStrings): TemplateResult =>
  html`<p class="next muted" part="next">${hint} ${next && html`<span>${t.next} <b>${next}</b></span>`}</p>`;

/** Renders a timer in its variant, or in floor mode. */
export function renderTimer(view: View): TemplateResult {
  const {state, snapshot, program, labels, isBar, isFloorMode} = view;
  if (view.isInline) return renderInline(view);
  const isInProgress = isActive(state);
  const {title} = labels;
  const {reps} = program.dose;
  const classes = `paper timer ${isBar ? 'bar' : ''} ${state} ${isInProgress ? snapshot.segment.phase : ''}`;
  const hasCurrentRep = isInProgress && !isBreak(snapshot.segment);
  const content = html`
    <p class="phase ${title.length > MAX_TITLE_LENGTH ? 'wordy' : ''}" part="phase">
      ${icon(labels.glyph)}<span>${title}</span>
    </p>
    ${renderRing(view)}
    ${
      program.totalReps > 1
        ? html`<p class="place" part="place"><b>${labels.set}</b><span class="muted">${labels.rep}</span></p>`
        : nothing
    }
    ${isBar ? renderSecondBar(view) : repetitionCounter(program.totalReps / reps, reps, snapshot.repsDone, hasCurrentRep)}
    ${isBar ? nothing : renderNext(labels, view.t)} ${renderControls(view)}
    <p class="small failed" role="alert" ?hidden=${!view.errorMessage}>${view.errorMessage}</p>
    ${isBar || isFloorMode ? nothing : renderSecondaryControls(view)}
  `;
  const panel = view.isSettingsOpen && !isBar ? (deferredSettings.module?.renderSettings(view) ?? nothing) : nothing;
  return isFloorMode && deferredFloor.module
    ? deferredFloor.module.renderFloorMode(view, classes, content)
    : html`<div class=${classes} part="timer" role="group" aria-label=${view.name}>${content} ${panel}</div>`;
}
