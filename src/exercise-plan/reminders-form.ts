import {html, type TemplateResult} from 'lit';
import {addDays, inWords, mondayOf} from './days.js';
import {save} from './log-files.js';
import {remindersFile} from './reminders.js';
import type {View} from './view.js';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Days and a time of the reader's, as a file for their calendar. */
export function remindersForm({language, t, today}: View): TemplateResult {
  const give = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const days = form.getAll('day').map(Number);
    if (days.length === 0) return;
    const time = form.get('time') as string;
    save(remindersFile({days, time}, t.title, location.href, today, new Date()), 'ics');
  };
  const monday = mondayOf(today);
  return html`<form @submit=${give}>
    <fieldset>
      <legend class="small muted">${t.onDays}</legend>
      ${WEEK.map((day) => {
        const name = (weekday: 'long' | 'short'): string => inWords(language.tag, addDays(monday, day), {weekday});
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
