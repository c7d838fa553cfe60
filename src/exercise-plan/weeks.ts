import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {planStrings} from '../locales/exercise-plan.js';
import type {Language} from '../locales/language.js';
import {addDays, inWords, mondayOf} from './days.js';
import type {LogEntry} from './device-log.js';

const WEEKS = 8;
/** Of a week's column and of a bar, in units of the drawing. */
const COLUMN = 40;
const PITCH = 9;
const TOP = 16;
/** Under the bars: how it felt, from 10 down to 0. */
const FELT = {top: TOP + 7 * PITCH + 10, height: 30};

interface Week {
  readonly monday: string;
  /** On how many days something was done. */
  readonly days: number;
  /** How it felt on the whole, 0 to 10, to a tenth; undefined where nobody said. */
  readonly felt: number | undefined;
}

/** The last weeks up to the one of a day. */
export const weeksUpTo = (entries: readonly LogEntry[], today: string): Week[] =>
  Array.from({length: WEEKS}, (_, i) => {
    const monday = addDays(mondayOf(today), 7 * (i + 1 - WEEKS));
    const next = addDays(monday, 7);
    const inWeek = entries.filter(({day}) => day >= monday && day < next);
    const rated = inWeek.flatMap(({felt}) => felt ?? []);
    const sum = rated.reduce((total, felt) => total + felt, 0);
    return {
      monday,
      days: new Set(inWeek.map(({day}) => day)).size,
      felt: rated.length > 0 ? Math.round((sum / rated.length) * 10) / 10 : undefined,
    };
  });

function plot(weeks: readonly Week[]): unknown {
  let text = '';
  let line = '';
  const bars = {done: '', open: ''};
  weeks.forEach(({days, felt}, i) => {
    const x = i * COLUMN;
    text += `<text x="${x + 18}" y="10" text-anchor="middle">${days}</text>`;
    for (let bar = 0; bar < 7; bar++)
      bars[bar < days ? 'done' : 'open'] += `M${x + 5} ${TOP + 3 + (6 - bar) * PITCH}h26`;
    if (felt === undefined) return;
    const y = FELT.top + FELT.height * (1 - felt / 10);
    // A week without a word leaves a gap.
    line += `${weeks[i - 1]?.felt === undefined ? 'M' : 'L'}${x + 18} ${y}`;
    text += `<circle cx="${x + 18}" cy="${y}" r="4"/>`;
  });
  const height = line ? FELT.top + FELT.height + 5 : TOP + 7 * PITCH;
  return unsafeHTML(
    `<svg viewBox="0 0 ${WEEKS * COLUMN - 4} ${height}" aria-hidden="true"><path class="open" d="${bars.open}"/><path class="done" d="${bars.done}"/><path class="felt" d="${line}"/>${text}</svg>`,
  );
}

/** On how many days of each of the last weeks something was done, and how it felt: as bars and dots, and as a table. */
export function weeksPlot(entries: readonly LogEntry[], today: string, language: Language): TemplateResult {
  const t = planStrings(language);
  const weeks = weeksUpTo(entries, today);
  const rated = weeks.some(({felt}) => felt !== undefined);
  return html`<figure class="weeks" part="weeks">
    <figcaption class="spread"><b>${t.daysAWeek}</b> <span class="small muted">${t.lastWeeks(WEEKS)}</span></figcaption>
    ${plot(weeks)}
    <p class="small muted spread" aria-hidden="true">
      <span>${inWords(language.tag, (weeks[0] as Week).monday, {day: 'numeric', month: 'short'})}</span
      ><span>${t.now}</span>
    </p>
    ${rated ? html`<p class="small muted" aria-hidden="true">${t.feltLine}</p>` : nothing}
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
              <th>${inWords(language.tag, monday, {day: 'numeric', month: 'long'})}</th>
              <td>${days}</td>
              <td>${felt?.toLocaleString(language.tag) ?? t.unrated}</td>
            </tr>`,
        )}
      </table>
    </div>
  </figure>`;
}
