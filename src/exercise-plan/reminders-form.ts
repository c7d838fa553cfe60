import {html, type TemplateResult} from 'lit';
import {downloadFile} from './download.js';
import {addDays, formatDate, mondayOf} from './iso-date.js';
import {remindersFile} from './reminders.js';
import type {PlanView} from './view.js';

/** From Monday to Sunday. */
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** A form for weekdays and a time, which saves reminders as a file that calendar apps can import. */
export function remindersForm({language, t, today}: PlanView): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const days = form.getAll('day').map(Number);
    if (days.length === 0) return;
    const time = form.get('time') as string;
    downloadFile(remindersFile({days, time}, t.title, location.href, today, new Date()), 'ics');
  };
  const monday = mondayOf(today);
  return html`<form @submit=${onSubmit}>
    <fieldset>
      <legend class="small muted">${t.onDays}</legend>
      ${WEEKDAYS.map((day) => {
        const name = (weekday: 'long' | 'short'): string => formatDate(language.tag, addDays(monday, day), {weekday});
        return html`<label
          ><input type="checkbox" name="day" .value=${day} aria-label=${name('long')} checked /><span
            >${name('short')}</span
          ></label
        >`;
      })}
    </fieldset>
    <label>${t.time} <input type="time" name="time" value="18:00" required /></label>
    <button>${t.saveReminders}</button>
  </form>`;
}
