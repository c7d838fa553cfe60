import {html, type TemplateResult} from 'lit';
import {planStrings as t} from '../i18n/exercise-plan.js';
import {spoken} from '../i18n/spoken.js';
import {addDays, inWords, mondayOf} from './days.js';
import {save} from './log-files.js';
import {remindersFile} from './reminders.js';
import type {View} from './view.js';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Days and a time of the reader's, as a file for their calendar. */
export function remindersForm({today}: View): TemplateResult {
  // As it is said now: another element may speak another language when it is asked for.
  const {title} = t;
  const give = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const days = form.getAll('day').map(Number);
    if (days.length === 0) return;
    const time = form.get('time') as string;
    save(remindersFile({days, time}, title, location.href, today, new Date()), 'ics');
  };
  const monday = mondayOf(today);
  return html`<form @submit=${give}>
    <fieldset>
      <legend class="small muted">${t.onDays}</legend>
      ${WEEK.map((day) => {
        const name = (weekday: 'long' | 'short'): string => inWords(spoken, addDays(monday, day), {weekday});
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
