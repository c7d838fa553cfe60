/* global page */
// In a page of a test: time that passes when the test says so, and presses of buttons.
{
  let nowMs = 0;
  let calls = [];

  const {setTimeout} = window;
  window.page = {
    /** From here on time is what `pass` makes it, but for a driver, which waits longer than any timer. */
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
    /** What was set going is done a moment later. */
    settle: () => {
      page.settled = false;
      setTimeout(() => (page.settled = true), 20);
    },
  };
}
