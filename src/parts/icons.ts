import {html, type TemplateResult} from 'lit';

/** A drawing on a 24 by 24 grid, as the path of its strokes; decoration, so hidden from screen readers. */
export const icon = (path: string, kind = ''): TemplateResult =>
  html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const PLAY = 'M8 6v12l10-6z';
export const PAUSE = 'M9 6v12M15 6v12';
export const EARLIER = 'M6 6v12M18 6v12l-8-6z';
export const LATER = 'M18 6v12M6 6v12l8-6z';
export const SOUND = 'M4 10v4h3l4 4V6l-4 4zM15 9a4 4 0 0 1 0 6';
export const SILENT = 'M4 10v4h3l4 4V6l-4 4zM15 10l4 4M19 10l-4 4';
export const AGAIN = 'M4 5v5h5M4 10a8 8 0 1 1 0 5';
export const TUNE = 'M4 8h8M18 8h2M4 16h2M12 16h8M15 6v4M9 14v4';
export const WIDEN = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
export const TICK = 'm5 12 5 5 9-9';
export const CROSS = 'm7 7 10 10M17 7 7 17';
export const DOTS = 'M5 12h.01M12 12h.01M19 12h.01';
export const BOWL = 'M4 9a8 8 0 0 0 16 0';
export const MAT = 'M4 12h16';
export const UP = 'M12 4v16M5 11l7-7 7 7';
export const DOWN = 'M12 4v16M5 13l7 7 7-7';
export const SIDES = 'M8 7 3 12l5 5M16 7l5 5-5 5M3 12h18';
export const DISC = 'M12 8a4 4 0 1 0 .01 0zM12 12h.01';
export const STOP = 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v4M12 16h.01';
export const CLOCK = 'M12 4a8 8 0 1 0 .01 0zM12 8v4l3 3';
export const LYING = 'M3 18h18M4 13h5l4 1 3-5 3 5';
export const STANDING = 'M20 3v18M13 4h.01M13 8v6l-2 7M13 14l3 7';
export const WIND = 'M3 9h11a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h6a2 2 0 1 1-2 2';
export const FORWARD = 'm10 6 6 6-6 6';
export const OPEN = 'm6 9 6 6 6-6';
export const PEN = 'm4 20 1-4L16 5l3 3L8 19zM14 7l3 3';
export const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';
export const URGENT = 'M12 2.5 21.5 12 12 21.5 2.5 12zM12 8v4.5M12 16h.01';
export const INFO = 'M12 3a9 9 0 1 0 .01 0zM12 11v5M12 7.5h.01';
export const PHONE =
  'M5 4h4l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z';
