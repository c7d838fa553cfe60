/** Who is to know when there are other words, or other exercises and causes of the page's own. */
export const watchers = new Set<() => void>();

export function tellWatchers(): void {
  for (const changed of watchers) changed();
}
