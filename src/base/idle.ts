/** Runs a task when the browser is idle. Safari has no `requestIdleCallback`, so the task runs in a new task there. */
export function whenIdle(task: () => void): void {
  const request = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  request(task);
}
