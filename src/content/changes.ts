/** Called when texts, exercises or causes have been added or replaced. */
export const changeListeners = new Set<() => void>();

export function notifyChange(): void {
  for (const listener of changeListeners) listener();
}
