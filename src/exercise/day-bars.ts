import {unsafeHTML} from 'lit/directives/unsafe-html.js';

/** With more sets than this, a day has a single bar to tick. */
const MAX_BARS = 5;
/** Width of the column of a day, and sizes of a bar, in SVG units. */
const COLUMN_WIDTH = 40;
const BAR = {width: 30, height: 11, pitch: 16};

/**
 * Renders a row of days, each with one bar per set to fill in with a pen.
 * @param from number of days before the first one
 * @param count number of days
 */
export function dayBars(sets: number, from: number, count: number): unknown {
  const rows = sets > MAX_BARS ? 1 : sets;
  const radius = BAR.height / 2;
  const length = BAR.width - BAR.height;
  let days = '';
  let path = '';
  for (let day = 0; day < count; day++) {
    days += `<text x="${day * COLUMN_WIDTH + 16}" y="11" text-anchor="middle">${from + day + 1}</text>`;
    for (let bar = 0; bar < rows; bar++)
      path += `M${day * COLUMN_WIDTH + 1 + radius} ${18 + bar * BAR.pitch}h${length}a${radius} ${radius} 0 0 1 0 ${BAR.height}h-${length}a${radius} ${radius} 0 0 1 0-${BAR.height}`;
  }
  return unsafeHTML(
    `<svg viewBox="0 0 ${count * COLUMN_WIDTH} ${18 + rows * BAR.pitch}" aria-hidden="true">${days}<path d="${path}"/></svg>`,
  );
}
