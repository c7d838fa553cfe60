// Calendar dates in ISO 8601 format, such as `2026-11-25`, in the user's time zone. In alphabetical order they are in
// chronological order.

/** The local date at a point in time. */
export const isoDateOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');

/** Midnight UTC, because every UTC day has 24 hours. */
const utcDateOf = (day: string): Date => new Date(`${day}T00:00Z`);

export const addDays = (day: string, days: number): string => {
  const date = utcDateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The day of the week, from 0 (Monday) to 6. */
export const weekdayOf = (day: string): number => (utcDateOf(day).getUTCDay() + 6) % 7;

/** The Monday of the week that contains a date. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day));

/** A date, a month or a weekday in a language. @param locale BCP 47 */
export const formatDate = (locale: string, day: string, options: Intl.DateTimeFormatOptions): string =>
  utcDateOf(day).toLocaleDateString(locale, {timeZone: 'UTC', ...options});
