import {addDays, weekdayOf} from './iso-date.js';

/** When the user wants to be reminded. */
export interface Reminder {
  /** Days of the week, from 0 (Monday) to 6. */
  readonly days: readonly number[];
  /** The local time, such as `18:30`. */
  readonly time: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds a line, so that no line is longer than 75 bytes: continuation lines begin with a space. Characters stay whole. */
function foldLine(line: string): string {
  let length = 0;
  return Array.from(line)
    .map((character) => {
      const bytes = new TextEncoder().encode(character).length;
      const fits = length + bytes <= 75;
      length = fits ? length + bytes : bytes + 1;
      return fits ? character : `\r\n ${character}`;
    })
    .join('');
}

/**
 * A calendar file (RFC 5545) with one recurring event of 15 minutes, in local time whatever the time zone, with an alarm
 * when it begins.
 * @param page URL of the page
 * @param start the first day on which the event may take place, such as `2026-11-25`
 * @param now when the file is created
 */
export function remindersFile({days, time}: Reminder, title: string, page: string, start: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  // Calendars show the first event on its date even if that is none of the weekdays, so the date has to be one of them.
  const daysUntilFirst = Math.min(...days.map((day) => (day - weekdayOf(start) + 7) % 7));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//physio-elements//exercise-plan//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}-${Math.random().toString(36).slice(2)}@physio-elements`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${addDays(start, daysUntilFirst).replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT15M',
    `RRULE:FREQ=WEEKLY;BYDAY=${days.map((day) => WEEKDAYS[day]).join()}`,
    `SUMMARY:${escapeText(title)}`,
    `URL:${page}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}
