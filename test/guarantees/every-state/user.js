/* global page, user */
// What a user does and sees on a page; needs page.js. Elements are named by a path of selectors: `#card hold-timer` is the timer
// in the shadow root of the card.
window.user = {
  press: (id, part) => page.press(id, part),
  find: (id) => id.split(' ').reduce((from, part) => (from?.shadowRoot ?? from)?.querySelector(part), document),
  has: (id, selector) => !!user.find(id)?.shadowRoot?.querySelector(selector),
  reads: (id, text) => !!user.find(id)?.shadowRoot?.querySelector('.root')?.textContent.includes(text),
  /** Whether all timers are in a phase or a state with this name. */
  areIn: (ids, name) => ids.map(user.find).every((timer) => timer?.phase === name || timer?.state === name),
  skipAll: (id) => {
    const timer = user.find(id);
    while (timer.state === 'running') timer.skip();
  },
  unfold: (root = document) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.localName === 'details') one.open = true;
      if (one.shadowRoot) user.unfold(one.shadowRoot);
    }
  },
};
