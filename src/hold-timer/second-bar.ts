import {html, type TemplateResult} from 'lit';
import {repetitionCounter} from '../ui/repetition-counter.js';
import type {View} from './view.js';

/** More bars could not be told apart. If a phase has more seconds, each bar stands for more than a second. */
const MAX_BARS = 20;

/** Renders the seconds of a phase as a row of bars: those left are thick, those passed are thin. */
export function renderSecondBar({phaseSeconds, shareLeft}: View): TemplateResult {
  const bars = Math.min(phaseSeconds, MAX_BARS);
  return html`<div class="strip" part="strip">${repetitionCounter(1, bars, bars - Math.ceil(shareLeft * bars))}</div>`;
}
