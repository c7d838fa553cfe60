const mediaTypes = {json: 'application/json', csv: 'text/csv', ics: 'text/calendar'};

/** How long a file stays available, because Safari reads it only some time after the click. ms. */
const AVAILABLE_MS = 60_000;

/** Saves text as a file in the user's downloads, without a request to a server. */
export function downloadFile(text: string, extension: keyof typeof mediaTypes): void {
  const url = URL.createObjectURL(new Blob([text], {type: mediaTypes[extension]}));
  Object.assign(document.createElement('a'), {href: url, download: `exercises.${extension}`}).click();
  setTimeout(() => URL.revokeObjectURL(url), AVAILABLE_MS);
}
