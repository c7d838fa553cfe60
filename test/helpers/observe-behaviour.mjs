// Observes the behaviour of an element that a user notices: what it renders, speaks and plays, and what it stores.

/** Called in a page before its scripts run: records tones, speech, vibration and wake locks in `outputs`. */
export function recordOutput() {
  window.outputs = [];
  const {start} = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (at) {
    const seconds = Math.round(at - this.context.currentTime);
    // Tones are scheduled about a minute ahead.
    if (seconds < 60) window.outputs.push(`${this.frequency.value} Hz in ${seconds} s`);
    start.call(this, at);
  };
  speechSynthesis.speak = ({text, lang}) => window.outputs.push(`“${text}” in ${lang}`);
  navigator.vibrate = (pattern) => window.outputs.push(`vibrates ${pattern}`);
  const request = () => {
    window.outputs.push('requests a wake lock');
    return Promise.resolve({release: () => Promise.resolve()});
  };
  Object.defineProperty(navigator, 'wakeLock', {value: {request}});
}

/**
 * Called in a page: shows a single element, sets further attributes after it has rendered, and clicks its controls.
 * @param {{tag: string, first: object, later?: object, text?: string, press?: string}} steps `first` and `later`: attributes by
 *   name; `text`: text that the element has to show before it is observed; `press`: a selector for the controls to click
 * @returns {Promise<{rendered: string[], outputs: string[], storedKeys: number}>}
 */
export async function observeBehaviour({tag, first, later, text, press}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (condition) => {
    for (let tries = 0; !condition(); tries++) {
      if (tries > 200) throw new Error(`${condition} stays false`);
      await frame();
    }
  };
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);

  // The previous element has to be removed before the storage is cleared, because it may store something when it is removed.
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

  /** Returns whether an element has rendered the content that it loads last, when the browser is idle. */
  const isWhole = ({localName, shadowRoot: root}) => {
    const last = {'exercise-card': '[part=log]', 'exercise-plan': '[part=handout]'}[localName] ?? '*';
    const folded = [...root.querySelectorAll('.reminders, .sources details')];
    return (
      root.querySelector(`[part=fallback], ${last}`) && folded.every((details) => details.querySelector('form, ol'))
    );
  };
  /** Waits until the element shows a text and has not changed for a frame. */
  const settled = async (text = '') => {
    let last;
    await until(() => {
      if (![element, ...deep(shadowRoot)].every((one) => !one.shadowRoot || isWhole(one))) return false;
      const before = last;
      last =
        deep(shadowRoot)
          .map((one) => one.shadowRoot?.innerHTML ?? '')
          .join() + shadowRoot.innerHTML;
      return last === before && last.includes(text);
    });
  };
  /** Describes each element in the shadow root: its text, accessibility attributes, size and colours. */
  const describe = () =>
    deep(shadowRoot)
      .filter((one) => !one.matches('style, svg *'))
      .map((one) => {
        const {offsetWidth = '', offsetHeight = ''} = one;
        const {color, backgroundColor} = getComputedStyle(one);
        const texts = [...one.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data.trim() : ''));
        const attributes = ['role', 'aria-label', 'lang'].map((name) => one.getAttribute(name) ?? '');
        const line = [one.localName, ...texts, ...attributes, offsetWidth, offsetHeight, color, backgroundColor];
        return line.filter((part) => part !== '').join(' ');
      });

  if (later) {
    await settled();
    set(later);
  }
  await settled(text);
  const rendered = describe();

  window.outputs.length = 0;
  if (press) {
    for (const control of shadowRoot.querySelectorAll(press)) control.click();
    await settled();
    const isRunning = [element, ...deep(shadowRoot)].some(({state}) => state === 'running');
    // What a running timer shows changes from moment to moment.
    if (!isRunning) rendered.push(...describe());
  }
  return {rendered, outputs: [...window.outputs], storedKeys: localStorage.length};
}
