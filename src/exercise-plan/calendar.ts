import {html, type TemplateResult} from 'lit';
import {planStrings} from '../locales/exercise-plan.js';
import type {Language} from '../locales/language.js';
import {addDays, inWords, mondayOf} from './days.js';
import type {LogEntry} from './device-log.js';

/** Days with something done, and how much: by day, the exercises. */
export function daysOf(entries: readonly LogEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const {day, exercise} of entries) days.set(day, (days.get(day) ?? new Set()).add(exercise));
  return days;
}

/**
 * The month of a day as a table, weeks from Monday. A mat under a day: something was done; a full one: the whole plan.
 * @param count how many exercises the plan has
 */
export function calendar(
  entries: readonly LogEntry[],
  today: string,
  count: number,
  language: Language,
): TemplateResult {
  const t = planStrings(language);
  const done = daysOf(entries);
  const month = today.slice(0, 7);
  const first = mondayOf(`${month}-01`);
  const week = Array.from({length: 7}, (_, i) => addDays(first, i));
  const cell = (day: string): TemplateResult => {
    const exercises = done.get(day)?.size ?? 0;
    const kind = exercises === 0 ? '' : exercises < count ? 'some' : 'done';
    return html`<td
      class="${kind} ${day.startsWith(month) ? '' : 'muted other'}"
      aria-current=${day === today ? 'date' : 'false'}
    >
      ${Number(day.slice(8))}<i></i><span class="sr">${exercises ? t.exercises(exercises) : ''}</span>
    </td>`;
  };
  const weeks = Array.from({length: 6}, (_, i) => week.map((day) => addDays(day, 7 * i)));
  return html`<table class="calendar" part="calendar">
    <caption>
      <div class="spread">
        <b>${inWords(language.tag, today, {month: 'long', year: 'numeric'})}</b>
        <span class="small muted">${t.daysSoFar([...done.keys()].filter((day) => day.startsWith(month)).length)}</span>
      </div>
    </caption>
    <thead>
      <tr>
        ${week.map(
          (day) =>
            html`<th class="small" aria-label=${inWords(language.tag, day, {weekday: 'long'})}>
              ${inWords(language.tag, day, {weekday: 'narrow'})}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks
        .filter(([monday]) => (monday as string).slice(0, 7) <= month)
        .map(
          (days) =>
            html`<tr>
              ${days.map(cell)}
            </tr>`,
        )}
    </tbody>
  </table>`;
}
