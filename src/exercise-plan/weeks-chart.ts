import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {planStrings} from '../locales/exercise-plan.js';
import type {Language} from '../locales/language.js';
import type {LogEntry} from './device-log.js';
import {addDays, formatDate, mondayOf} from './iso-date.js';

/** How many weeks the chart shows. */
const WEEKS = 8;

// Sizes in units of the SVG's view box.
/** Width of the column of a week. */
const COLUMN = 40;
/** Distance between the bars of two days. */
const PITCH = 9;
/** Height of the numbers above the bars. */
const TOP = 16;
/** The line chart of the ratings, below the bars: 10 is at its top, 0 at its bottom. */
const RATINGS = {top: TOP + 7 * PITCH + 10, height: 30};

interface Week {
  readonly monday: string;
  /** Number of days on which an exercise was done. */
  readonly days: number;
  /** The mean rating, from 0 to 10, rounded to one decimal place; undefined without ratings. */
  readonly felt: number | undefined;
}

/** The last weeks, up to the current one. */
export const recentWeeks = (entries: readonly LogEntry[], today: string): Week[] =>
  Array.from({length: WEEKS}, (_, i) => {
    const monday = addDays(mondayOf(today), 7 * (i + 1 - WEEKS));
    const next = addDays(monday, 7);
    const inWeek = entries.filter(({day}) => day >= monday && day < next);
    const ratings = inWeek.flatMap(({felt}) => felt ?? []);
    const sum = ratings.reduce((total, felt) => total + felt, 0);
    return {
      monday,
      days: new Set(inWeek.map(({day}) => day)).size,
      felt: ratings.length > 0 ? Math.round((sum / ratings.length) * 10) / 10 : undefined,
    };
  });

/** The chart: above, the bars of the days; below, the line of the ratings. */
function chart(weeks: readonly Week[]): unknown {
  let text = '';
  let line = '';
  const bars = {done: '', open: ''};
  weeks.forEach(({days, felt}, i) => {
    const x = i * COLUMN;
    text += `<text x="${x + 18}" y="10" text-anchor="middle">${days}</text>`;
    for (let bar = 0; bar < 7; bar++)
      bars[bar < days ? 'done' : 'open'] += `M${x + 5} ${TOP + 3 + (6 - bar) * PITCH}h26`;
    if (felt === undefined) return;
    const y = RATINGS.top + RATINGS.height * (1 - felt / 10);
    // The line has a gap at a week without ratings.
    line += `${weeks[i - 1]?.felt === undefined ? 'M' : 'L'}${x + 18} ${y}`;
    text += `<circle cx="${x + 18}" cy="${y}" r="4"/>`;
  });
  const height = line ? RATINGS.top + RATINGS.height + 5 : TOP + 7 * PITCH;
  return unsafeHTML(
    `<svg viewBox="0 0 ${WEEKS * COLUMN - 4} ${height}" aria-hidden="true"><path class="open" d="${bars.open}"/><path class="done" d="${bars.done}"/><path class="felt" d="${line}"/>${text}</svg>`,
  );
}

/**
 * On how many days of each week an exercise was done, and how it felt: as a chart, and as a table for assistive technology.
 */
export function weeksChart(entries: readonly LogEntry[], today: string, language: Language): TemplateResult {
  const t = planStrings(language);
  const weeks = recentWeeks(entries, today);
  const hasRatings = weeks.some(({felt}) => felt !== undefined);
  return html`<figure class="weeks" part="weeks">
    <figcaption class="spread"><b>${t.daysAWeek}</b> <span class="small muted">${t.lastWeeks(WEEKS)}</span></figcaption>
    ${chart(weeks)}
    <p class="small muted spread" aria-hidden="true">
      <span>${formatDate(language.tag, (weeks[0] as Week).monday, {day: 'numeric', month: 'short'})}</span
      ><span>${t.now}</span>
    </p>
    ${hasRatings ? html`<p class="small muted" aria-hidden="true">${t.feltLine}</p>` : nothing}
    <div class="sr">
      <table>
        <tr>
          <th>${t.weekFrom}</th>
          <th>${t.days}</th>
          <th>${t.feltLine}</th>
        </tr>
        ${weeks.map(
          ({monday, days, felt}) =>
            html`<tr>
              <th>${formatDate(language.tag, monday, {day: 'numeric', month: 'long'})}</th>
              <td>${days}</td>
              <td>${felt?.toLocaleString(language.tag) ?? t.unrated}</td>
            </tr>`,
        )}
      </table>
    </div>
  </figure>`;
}
