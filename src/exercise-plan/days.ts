// Days of a calendar, as `2026-11-25`: of the reader's own time, whatever its zone. Texts of this form sort by time.

/** The day that it is for the reader. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');

/** In UTC, where no day has more or less than 24 hours. */
export const dateOf = (day: string): Date => new Date(`${day}T00:00Z`);

export const addDays = (day: string, days: number): string => {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The Monday of its week. */
export const mondayOf = (day: string): string => addDays(day, -((dateOf(day).getUTCDay() + 6) % 7));

/** Says a day, a month or a weekday in a language. */
export const inWords = (locale: string, day: string, options: Intl.DateTimeFormatOptions): string =>
  dateOf(day).toLocaleDateString(locale, {timeZone: 'UTC', ...options});
