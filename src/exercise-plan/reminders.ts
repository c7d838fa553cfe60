/** When to be reminded. */
export interface Reminder {
  /** Days of the week from 0, Monday, to 6. */
  readonly days: readonly number[];
  /** `18:30`, by the reader's clock. */
  readonly time: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Text in a calendar file, where some characters mean something. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 bytes; what goes on begins with a space. No letter is cut in two. */
function folded(line: string): string {
  let length = 0;
  return Array.from(line)
    .map((letter) => {
      const bytes = new TextEncoder().encode(letter).length;
      const fits = length + bytes <= 75;
      length = fits ? length + bytes : bytes + 1;
      return fits ? letter : `\r\n ${letter}`;
    })
    .join('');
}

/**
 * A calendar file (RFC 5545) with one event that comes back on the reader's days, a quarter of an hour long, by the
 * clock on the wall wherever the reader is; with an alarm when it begins.
 * @param start the first day that may be one of them, `2026-11-25`
 * @param now when the file is made
 */
export function remindersFile({days, time}: Reminder, title: string, page: string, start: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  // The first event is on one of the days: a calendar shows it even where it is none of them.
  const weekday = (new Date(`${start}T00:00Z`).getUTCDay() + 6) % 7;
  const wait = Math.min(...days.map((day) => (day - weekday + 7) % 7));
  const first = new Date(`${start}T00:00Z`);
  first.setUTCDate(first.getUTCDate() + wait);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//physio-elements//exercise-plan//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}-${Math.random().toString(36).slice(2)}@physio-elements`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${first.toISOString().slice(0, 10).replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT15M',
    `RRULE:FREQ=WEEKLY;BYDAY=${days.map((day) => WEEKDAYS[day]).join()}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${page}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
