import {html, type TemplateResult} from 'lit';
import {repetitionCounter} from '../ui/repetition-counter.js';
import type {View} from './view.js';

/** More pieces than this cannot be told apart; each is then more than a second. */
const MAX_PIECES = 20;

/** The seconds of a phase in a row: what is left is thick, what has passed is thin. */
export function strip({seconds, share}: View): TemplateResult {
  const pieces = Math.min(seconds, MAX_PIECES);
  return html`<div class="strip" part="strip">
    ${repetitionCounter(1, pieces, pieces - Math.ceil(share * pieces))}
  </div>`;
}
