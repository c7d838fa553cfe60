const DURATION = /^(?:pt)?(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:[.,]\d+)?)s?)?$/i;

/**
 * Reads a duration as people write it in an attribute: seconds (`5`, `7.5`), `1m30s`, or ISO 8601 (`PT1M30S`).
 * @returns seconds; NaN if it is none of these
 */
export function parseDuration(text: string): number {
  const [match, hours = 0, minutes = 0, seconds = '0'] = DURATION.exec(text.trim()) ?? [];
  return match ? +hours * 3600 + +minutes * 60 + +seconds.replace(',', '.') : NaN;
}

/** As a converter, which leaves alone what is no duration. */
export const duration = (value: unknown): unknown => {
  const seconds = parseDuration(String(value));
  return seconds >= 0 ? seconds : value;
};
