// What a person notices of an element: what is seen, printed and said to a screen reader, what is heard, what is kept.

/** Called in a page before its scripts: writes down in `heard` what goes out to the world. */
export function recordOutput() {
  window.heard = [];
  const {start} = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (at) {
    const seconds = Math.round(at - this.context.currentTime);
    // A minute is put on the clock ahead, and some seconds more or less.
    if (seconds < 60) window.heard.push(`${this.frequency.value} Hz in ${seconds} s`);
    start.call(this, at);
  };
  speechSynthesis.speak = ({text, lang}) => window.heard.push(`“${text}” in ${lang}`);
  navigator.vibrate = (pattern) => window.heard.push(`vibrates ${pattern}`);
  const request = () => {
    window.heard.push('keeps the screen on');
    return Promise.resolve({release: () => Promise.resolve()});
  };
  Object.defineProperty(navigator, 'wakeLock', {value: {request}});
}

/**
 * Called in a page: shows an element alone, sets more attributes when it is there, and presses what is to be pressed.
 * @param {{tag: string, first: object, later?: object, words?: string, press?: string}} asked attributes by name; `words`
 *   that it has to show before it is looked at; a selector of what is pressed then, in its order
 * @returns {Promise<{look: string[], heard: string[], kept: number}>}
 */
export async function observeBehaviour({tag, first, later, words, press}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (question) => {
    for (let tries = 0; !question(); tries++) {
      if (tries > 200) throw new Error(`${question}, asked too often`);
      await frame();
    }
  };
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);

  // What was there before has to be gone before what it kept is.
  document.body.replaceChildren();
  localStorage.clear();
  const element = document.createElement(tag);
  const set = (attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(first);
  document.body.append(element);
  await until(() => element.shadowRoot?.textContent.trim());
  const {shadowRoot} = element;

  /** Whether what an element loads last, when the browser is idle, is here. */
  const isWhole = ({localName, shadowRoot: root}) => {
    const last = {'exercise-card': '[part=log]', 'exercise-plan': '[part=handout]'}[localName] ?? '*';
    const folded = [...root.querySelectorAll('.reminders, .sources details')];
    return (
      root.querySelector(`[part=fallback], ${last}`) && folded.every((details) => details.querySelector('form, ol'))
    );
  };
  /** Once it has its words and has stayed the same for a frame. */
  const settled = async (words = '') => {
    let last;
    await until(() => {
      if (![element, ...deep(shadowRoot)].every((one) => !one.shadowRoot || isWhole(one))) return false;
      const before = last;
      last =
        deep(shadowRoot)
          .map((one) => one.shadowRoot?.innerHTML ?? '')
          .join() + shadowRoot.innerHTML;
      return last === before && last.includes(words);
    });
  };
  /** Each element within, with its own text, what a screen reader gets, its box and its colours. */
  const look = () =>
    deep(shadowRoot)
      .filter((one) => !one.matches('style, svg *'))
      .map((one) => {
        const {offsetWidth = '', offsetHeight = ''} = one;
        const {color, backgroundColor} = getComputedStyle(one);
        const texts = [...one.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data.trim() : ''));
        const said = ['role', 'aria-label', 'lang'].map((name) => one.getAttribute(name) ?? '');
        const line = [one.localName, ...texts, ...said, offsetWidth, offsetHeight, color, backgroundColor];
        return line.filter((part) => part !== '').join(' ');
      });

  if (later) {
    await settled();
    set(later);
  }
  await settled(words);
  const seen = look();

  window.heard.length = 0;
  if (press) {
    for (const control of shadowRoot.querySelectorAll(press)) control.click();
    await settled();
    const running = [element, ...deep(shadowRoot)].some(({state}) => state === 'running');
    // What a running timer shows is another thing at each moment.
    if (!running) seen.push(...look());
  }
  return {look: seen, heard: [...window.heard], kept: localStorage.length};
}
