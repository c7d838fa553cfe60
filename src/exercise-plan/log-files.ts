import type {LogEntry} from './device-log.js';

export type LogFormat = 'json' | 'csv';

/** A cell of a CSV file: quoted where necessary, and escaped where a spreadsheet would evaluate it as a formula. */
const csvCell = (text: string): string => {
  const safeText = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safeText) ? `"${safeText.replaceAll('"', '""')}"` : safeText;
};

/**
 * The log as the text of a file: JSON, or CSV (RFC 4180).
 * @param nameOf returns the name of an exercise
 */
export function logAsText(entries: readonly LogEntry[], format: LogFormat, nameOf: (id: string) => string): string {
  if (format === 'json') return JSON.stringify({format: 'physio-elements log', version: 1, entries}, null, 2);
  const rows = entries.map(({day, exercise, felt}) => [day, exercise, nameOf(exercise), `${felt ?? ''}`]);
  return [['day', 'exercise', 'name', 'felt'], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
