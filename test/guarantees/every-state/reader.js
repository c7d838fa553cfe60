/* global page, reader */
// What a reader does on a page, and sees there, in short; page.js comes before. Elements are named by their place:
// `#card hold-timer` is the timer in the card.
window.reader = {
  press: (id, part) => page.press(id, part),
  find: (id) => id.split(' ').reduce((from, part) => (from?.shadowRoot ?? from)?.querySelector(part), document),
  has: (id, selector) => !!reader.find(id)?.shadowRoot?.querySelector(selector),
  reads: (id, words) => !!reader.find(id)?.shadowRoot?.querySelector('.root')?.textContent.includes(words),
  /** Whether timers are all in a phase, or in a state. */
  are: (ids, what) => ids.map(reader.find).every((timer) => timer?.phase === what || timer?.state === what),
  skipAll: (id) => {
    const timer = reader.find(id);
    while (timer.state === 'running') timer.skip();
  },
  unfold: (root = document) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.localName === 'details') one.open = true;
      if (one.shadowRoot) reader.unfold(one.shadowRoot);
    }
  },
};
