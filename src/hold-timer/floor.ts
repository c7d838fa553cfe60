import {html, type TemplateResult} from 'lit';
import {CROSS, icon} from '../ui/icons.js';
import type {View} from './view.js';

export {floorStyles} from './floor.styles.js';

/** The timer in floor mode: above it what it is, the total time left, and the way out. */
export const floor = ({t, name, left}: View, kind: string, content: TemplateResult): TemplateResult =>
  html`<dialog class="${kind} floor" part="timer" aria-label=${name}>
    <div class="head">
      <b>${name}</b> ${left}
      <button class="quiet" name="leave" part="leave" aria-label=${t.leave}>${icon(CROSS)}</button>
    </div>
    ${content}
  </dialog>`;
