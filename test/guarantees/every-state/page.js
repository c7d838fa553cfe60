/* global page */
// In a page of a test: time that passes when the test says so, and button presses.
{
  let nowMs = 0;
  let calls = [];

  const {setTimeout} = window;
  window.page = {
    /** From here on, only `pass` makes time pass, except for the timeouts of a driver, which are longer than those of a timer. */
    stopTime: () => {
      performance.now = () => nowMs;
      window.setTimeout = (callback, ms) => {
        if (ms > 20_000) return setTimeout(callback, ms);
        const call = {atMs: nowMs + ms, callback};
        calls.push(call);
        return call;
      };
      window.clearTimeout = (call) => (calls = calls.filter((other) => other !== call));
    },
    inside: (id) => {
      let root = document;
      for (const part of id.split(' ')) root = (root.shadowRoot ?? root).querySelector(part);
      return root.shadowRoot;
    },
    press: (id, part) => page.inside(id).querySelector(`[part=${part}]`).click(),
    pass: (seconds) => {
      const untilMs = nowMs + seconds * 1000;
      for (;;) {
        const [next] = calls.filter(({atMs}) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
        if (!next) break;
        calls = calls.filter((other) => other !== next);
        nowMs = Math.max(nowMs, next.atMs);
        next.callback();
      }
      nowMs = untilMs;
    },
    /** Sets `settled` once pending work is done. */
    settle: () => {
      page.settled = false;
      setTimeout(() => (page.settled = true), 20);
    },
  };
}
