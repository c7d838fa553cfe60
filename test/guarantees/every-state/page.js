/* global page */
// What a page is asked: to let time pass, to tell what was said and sent, and to say what is shown.
{
  let nowMs = 0;
  let calls = [];
  const said = [];
  window.addEventListener('error', ({message}) => said.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => said.push(String(reason)));
  for (const kind of ['warn', 'error']) console[kind] = (...args) => said.push(args.join(' '));
  for (const type of ['start', 'pause', 'reset', 'phase', 'rep', 'set', 'finish']) {
    document.addEventListener(`timer-${type}`, ({target, phase, state}) =>
      said.push([type, target.id || target.localName, phase, state].join(' ')),
    );
  }

  /** Text as it is read: runs of white space are one, and none is kept between two tags. */
  const words = (text) => (text.trim() ? text.replace(/\s+/g, ' ') : '');

  /** Whether white space at the edges of its contents is seen: not in a box of its own. */
  const showsEdges = (node) =>
    !(node instanceof Element) || /^(?:inline|contents)$/.test(getComputedStyle(node).display);

  const inside = (node) => {
    let result = '';
    let text = '';
    for (const child of node.childNodes) {
      if (child.nodeType === Node.COMMENT_NODE) continue;
      if (child.nodeType === Node.TEXT_NODE) {
        text += child.data;
        continue;
      }
      result += words(text) + shown(child);
      text = '';
    }
    result += words(text);
    return showsEdges(node) ? result : result.replace(/^ | $/g, '');
  };

  const shown = (element) => {
    const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${words(value)}"`).sort();
    const {value, checked, shadowRoot} = element;
    const state = typeof checked === 'boolean' ? ` (${value} ${checked})` : '';
    const ownTree = shadowRoot ? `#${inside(shadowRoot)}#` : '';
    // What styles do: with lit they are several sheets, in the bundles one.
    const {display} = getComputedStyle(element);
    return `\n<${element.localName} ${element.namespaceURI.slice(-4)}${attributes.join('')}${state} ${display}>${ownTree}${inside(element)}</>`;
  };

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
    /** What was set going is done a moment later, errors that nobody caught are told. */
    settle: () => {
      page.settled = false;
      setTimeout(() => (page.settled = true), 20);
    },
    shown: () => inside(document.body).split('\n'),
    said: () => said.splice(0),
  };
}
