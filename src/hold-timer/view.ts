import {html, nothing, type TemplateResult} from 'lit';
import type {Switch, TimerStrings} from '../locales/strings.js';
import {icon} from '../ui/icons.js';
import {tally} from '../ui/repetition-counter.js';
import type {TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import {controls, more} from './controls.js';
import {deferredFloor, deferredSettings} from './deferred.js';
import type {CuedStep} from '../content/dose.js';
import type {TimerProgram} from './resolve-dose.js';
import {isActive} from './events.js';
import {isRest, type Labels} from './labels.js';
import {pill} from './inline-variant.js';
import {ring} from './ring.js';
import {strip} from './second-bar.js';

/** All that a timer shows. */
export interface View extends Readonly<Record<Switch, boolean>> {
  readonly t: TimerStrings;
  readonly state: TimerState;
  readonly now: Snapshot<CuedStep>;
  readonly program: TimerProgram;
  readonly labels: Labels;
  readonly name: string;
  /** Of the phase: its length in whole seconds, and the share of it that is left, 0 to 1. None before the start, all after. */
  readonly seconds: number;
  readonly share: number;
  /** Total time left, in words; nothing before the start, after the end and without a clock. */
  readonly left: string;
  /** At a step without a clock; and there under way, until the reader is done. */
  readonly untimed: boolean;
  readonly waits: boolean;
  readonly bar: boolean;
  readonly inline: boolean;
  readonly floor: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly open: boolean;
  readonly locked: boolean;
  /** The message about a part that could not be loaded; empty if there is none. */
  readonly failed: string;
}

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
    ${bar ? strip(view) : tally(program.totalReps / reps, reps, now.repsDone, active && !isRest(now.segment))}
    ${bar ? nothing : nextLine(labels, view.t)} ${controls(view)}
    <p class="small failed" role="alert" ?hidden=${!view.failed}>${view.failed}</p>
    ${bar || floor ? nothing : more(view)}
  `;
  const panel = view.open && !bar ? (deferredSettings.module?.settings(view) ?? nothing) : nothing;
  return floor && deferredFloor.module
    ? deferredFloor.module.floor(view, kind, content)
    : html`<div class=${kind} part="timer" role="group" aria-label=${view.name}>${content} ${panel}</div>`;
}
