import type {LogEntry} from './device-log.js';

export type LogFormat = 'json' | 'csv';

/** A cell of a table: in quotes where it has to be, and never what a spreadsheet would take for a formula. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** The log as a file's text: JSON, or a table (RFC 4180). @param nameOf the name of an exercise */
export function logAsText(entries: readonly LogEntry[], format: LogFormat, nameOf: (id: string) => string): string {
  if (format === 'json') return JSON.stringify({format: 'physio-elements log', version: 1, entries}, null, 2);
  const rows = entries.map(({day, exercise, felt}) => [day, exercise, nameOf(exercise), `${felt ?? ''}`]);
  return [['day', 'exercise', 'name', 'felt'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const types = {json: 'application/json', csv: 'text/csv', ics: 'text/calendar'};

/** Gives the reader a file. Nothing is sent to anyone. */
export function save(text: string, format: keyof typeof types): void {
  const url = URL.createObjectURL(new Blob([text], {type: types[format]}));
  Object.assign(document.createElement('a'), {href: url, download: `exercises.${format}`}).click();
  // Safari reads it later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
