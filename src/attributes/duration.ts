const DURATION = /^(?:pt)?(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:[.,]\d+)?)s?)?$/i;

/**
 * Parses a duration as authors write it in an attribute: seconds (`5`, `7.5`), `1m30s`, or ISO 8601 (`PT1M30S`).
 * @returns seconds; NaN if the text is not a duration
 */
export function parseDuration(text: string): number {
  const [match, hours = 0, minutes = 0, seconds = '0'] = DURATION.exec(text.trim()) ?? [];
  return match ? +hours * 3600 + +minutes * 60 + +seconds.replace(',', '.') : NaN;
}

/** Converts a duration to seconds. A value that is not a duration is returned as it is. */
export const toSeconds = (value: unknown): unknown => {
  const seconds = parseDuration(String(value));
  return seconds >= 0 ? seconds : value;
};
