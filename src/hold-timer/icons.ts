// Path data of the icons that only the timer uses, for `icon` of `ui/icons.ts`.

export const EARLIER = 'M6 6v12M18 6v12l-8-6z';
export const LATER = 'M18 6v12M6 6v12l8-6z';
export const SOUND = 'M4 10v4h3l4 4V6l-4 4zM15 9a4 4 0 0 1 0 6';
export const SILENT = 'M4 10v4h3l4 4V6l-4 4zM15 10l4 4M19 10l-4 4';
export const TUNE = 'M4 8h8M18 8h2M4 16h2M12 16h8M15 6v4M9 14v4';
export const WIDEN = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
export const DOTS = 'M5 12h.01M12 12h.01M19 12h.01';
export const BOWL = 'M4 9a8 8 0 0 0 16 0';
export const MAT = 'M4 12h16';
export const UP = 'M12 4v16M5 11l7-7 7 7';
export const DOWN = 'M12 4v16M5 13l7 7 7-7';
export const SIDES = 'M8 7 3 12l5 5M16 7l5 5-5 5M3 12h18';
export const DISC = 'M12 8a4 4 0 1 0 .01 0zM12 12h.01';
