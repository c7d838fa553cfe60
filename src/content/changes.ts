/** Called when there are other texts, exercises or causes than before. */
export const changeListeners = new Set<() => void>();

export function notifyChange(): void {
  for (const listener of changeListeners) listener();
}
