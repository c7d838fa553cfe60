/** Runs a task when the browser is idle, or soon in Safari, which has no idle callbacks. */
export function whenIdle(task: () => void): void {
  const request = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  request(task);
}
