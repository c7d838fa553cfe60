// Imported before a script: time passes at once. Each timeout is called as soon as nothing else is to be done, and the monotonic time
// is then that at which the timeout is due.
let now = 0;
let lastId = 0;
/** Timeouts by id. */
const timeouts = new Map();

performance.now = () => now;
globalThis.setTimeout = (callback, ms = 0, ...args) => {
  lastId++;
  timeouts.set(lastId, {at: now + ms, call: () => callback(...args)});
  setImmediate(callNext);
  return lastId;
};
globalThis.clearTimeout = (id) => void timeouts.delete(id);

/** Calls the timeout that is due first. */
function callNext() {
  const [first] = [...timeouts].sort(([, one], [, other]) => one.at - other.at);
  if (!first) return;
  const [id, {at, call}] = first;
  timeouts.delete(id);
  now = Math.max(now, at);
  call();
}
