import {html, type TemplateResult} from 'lit';
import {planStrings} from '../locales/exercise-plan.js';
import type {Language} from '../locales/language.js';
import type {LogEntry} from './device-log.js';
import {addDays, formatDate, mondayOf} from './iso-date.js';

/** Ids of the exercises that were done, by day. */
export function exercisesByDay(entries: readonly LogEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byDay = new Map<string, Set<string>>();
  for (const {day, exercise} of entries) byDay.set(day, (byDay.get(day) ?? new Set()).add(exercise));
  return byDay;
}

/**
 * The current month as a table, with weeks that begin on Monday. A day is marked if an exercise was done, and its mark is
 * filled if as many were done as the plan has.
 * @param count number of exercises in the plan
 */
export function calendar(
  entries: readonly LogEntry[],
  today: string,
  count: number,
  language: Language,
): TemplateResult {
  const t = planStrings(language);
  const exercises = exercisesByDay(entries);
  const month = today.slice(0, 7);
  const firstMonday = mondayOf(`${month}-01`);
  const firstWeek = Array.from({length: 7}, (_, i) => addDays(firstMonday, i));
  const cell = (day: string): TemplateResult => {
    const doneCount = exercises.get(day)?.size ?? 0;
    const className = doneCount === 0 ? '' : doneCount < count ? 'some' : 'done';
    return html`<td
      class="${className} ${day.startsWith(month) ? '' : 'muted other'}"
      aria-current=${day === today ? 'date' : 'false'}
    >
      ${Number(day.slice(8))}<i></i><span class="sr">${doneCount ? t.exercises(doneCount) : ''}</span>
    </td>`;
  };
  const weeks = Array.from({length: 6}, (_, i) => firstWeek.map((day) => addDays(day, 7 * i)));
  return html`<table class="calendar" part="calendar">
    <caption>
      <div class="spread">
        <b>${formatDate(language.tag, today, {month: 'long', year: 'numeric'})}</b>
        <span class="small muted"
          >${t.daysSoFar([...exercises.keys()].filter((day) => day.startsWith(month)).length)}</span
        >
      </div>
    </caption>
    <thead>
      <tr>
        ${firstWeek.map(
          (day) =>
            html`<th class="small" aria-label=${formatDate(language.tag, day, {weekday: 'long'})}>
              ${formatDate(language.tag, day, {weekday: 'narrow'})}
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
