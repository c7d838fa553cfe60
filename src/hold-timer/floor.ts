import {html, type TemplateResult} from 'lit';
import {CROSS, icon} from '../ui/icons.js';
import type {View} from './view.js';

export {floorStyles} from './floor.styles.js';

/** Renders the timer in floor mode. A header shows its name, the total time left, and the button that leaves floor mode. */
export const renderFloorMode = ({t, name, timeLeft}: View, classes: string, content: TemplateResult): TemplateResult =>
  html`<dialog class="${classes} floor" part="timer" aria-label=${name}>
    <div class="head">
      <b>${name}</b> ${timeLeft}
      <button class="quiet" name="leave" part="leave" aria-label=${t.leave}>${icon(CROSS)}</button>
    </div>
    ${content}
  </dialog>`;
