/** Lowercases the first character, for a phrase that follows another: "Next: arms up". */
export const lowerFirst = (locale: string, text: string): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);

/** Formats seconds as a countdown: `45`, `1:05`, `1:00:00`. */
export const countdown = (seconds: number): string =>
  seconds < 60 ? `${seconds}` : `${countdown(Math.floor(seconds / 60))}:${`${seconds % 60}`.padStart(2, '0')}`;
