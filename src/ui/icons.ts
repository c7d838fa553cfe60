import {html, type TemplateResult} from 'lit';

/**
 * Renders a decorative icon, hidden from screen readers.
 * @param path path data of its strokes, on a grid of 24 by 24 units
 * @param kind a further CSS class
 */
export const icon = (path: string, kind = ''): TemplateResult =>
  html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const PLAY = 'M8 6v12l10-6z';
export const PAUSE = 'M9 6v12M15 6v12';
export const AGAIN = 'M4 5v5h5M4 10a8 8 0 1 1 0 5';
export const TICK = 'm5 12 5 5 9-9';
export const CROSS = 'm7 7 10 10M17 7 7 17';
export const STOP = 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v4M12 16h.01';
export const CLOCK = 'M12 4a8 8 0 1 0 .01 0zM12 8v4l3 3';
export const FORWARD = 'm10 6 6 6-6 6';
export const OPEN = 'm6 9 6 6 6-6';
