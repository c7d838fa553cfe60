import {unsafeHTML} from 'lit/directives/unsafe-html.js';

/** More bars than this are one to tick. */
const MAX_BARS = 5;
/** Of a day's column and of a bar, in units of the drawing. */
const COLUMN = 40;
const BAR = {width: 30, height: 11, pitch: 16};

/**
 * Days in a row, a bar for each set of a day, to be filled in with a pen.
 * @param from days before the first
 */
export function dayBars(sets: number, from: number, count: number): unknown {
  const rows = sets > MAX_BARS ? 1 : sets;
  const radius = BAR.height / 2;
  const length = BAR.width - BAR.height;
  let days = '';
  let path = '';
  for (let day = 0; day < count; day++) {
    days += `<text x="${day * COLUMN + 16}" y="11" text-anchor="middle">${from + day + 1}</text>`;
    for (let bar = 0; bar < rows; bar++)
      path += `M${day * COLUMN + 1 + radius} ${18 + bar * BAR.pitch}h${length}a${radius} ${radius} 0 0 1 0 ${BAR.height}h-${length}a${radius} ${radius} 0 0 1 0-${BAR.height}`;
  }
  return unsafeHTML(
    `<svg viewBox="0 0 ${count * COLUMN} ${18 + rows * BAR.pitch}" aria-hidden="true">${days}<path d="${path}"/></svg>`,
  );
}
