// In the page: puts an element into a state that a reader may bring it into, and takes it away again, many times over.

/** Time that a test moves. */
export class Clock {
  #now = 1000;
  #wakes = new Map();
  /** How often somebody was woken. */
  woken = 0;

  now() {
    return this.#now;
  }

  wake(ms, callback) {
    this.#wakes.set(callback, this.#now + ms);
    return () => this.#wakes.delete(callback);
  }

  get waiting() {
    return this.#wakes.size;
  }

  advance(ms) {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#wakes].filter(([, at]) => at <= end).sort(([, a], [, b]) => a - b);
      if (!next) break;
      this.#now = Math.max(this.#now, next[1]);
      this.#wakes.delete(next[0]);
      this.woken++;
      next[0]();
    }
    this.#now = end;
  }
}

const part = (element, name) => element.shadowRoot.querySelector(`[part~=${name}]`);
const press = (name) => async (element) => {
  part(element, name).click();
  await element.updateComplete;
};
/** A timer, with a clock of its own, some seconds after its start. */
const timed =
  (seconds, then = () => undefined) =>
  async (timer) => {
    timer.clock = new Clock();
    await timer.updateComplete;
    timer.start();
    timer.clock.advance(seconds * 1000);
    await then(timer);
    await timer.updateComplete;
  };
const until = async (found) => {
  for (let tries = 0; !found(); tries++) {
    if (tries > 500) throw new Error(`${found} in vain`);
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const timerOf = async (element) => {
  const root = () => element.shadowRoot.querySelector('exercise-card')?.shadowRoot ?? element.shadowRoot;
  await until(() => root()?.querySelector('hold-timer')?.state === 'running');
  return root().querySelector('hold-timer');
};
const floor = async (timer) => {
  timer.requestFullscreen = () => Promise.reject(new TypeError('not here'));
  part(timer, 'floor').click();
  await until(() => timer.shadowRoot.querySelector('dialog[open]'));
};
const finish = async (plan) => {
  const timer = await timerOf(plan);
  while (timer.state !== 'finished' && timer.isConnected) timer.skip();
  await plan.updateComplete;
};
const own = {name: 'Side plank', steps: [{kind: 'hold', seconds: 5, text: 'Hold it.'}], media: []};

/** By tag: the states, each as its attributes and what is done with it. The timers sound, and keep the screen on. */
const states = {
  'hold-timer': [
    ['', () => undefined],
    ['variant="bar" voice vibrate', timed(1)],
    ['hold="5" remember id="kept"', timed(7)],
    ['exercise="pelvic-tilt-arm-raise" sides="both"', timed(20)],
    ['variant="inline"', timed(7, (timer) => timer.pause())],
    ['reps="2" sets="2"', timed(20)],
    ['reps="1"', timed(60)],
    ['hold="0" reps="8"', timed(6)],
    ['', async (timer) => (await floor(timer), await timed(7)(timer))],
    ['', press('settings')],
    // On the clock of the page.
    ['', async (timer) => timer.start()],
  ],
  'exercise-card': [
    ['exercise="pelvic-tilt"', () => undefined],
    ['exercise="wall-pelvic-tilt" variant="compact"', press('more')],
    ['exercise="band-pelvic-tilt" variant="plain"', () => undefined],
    ['exercise="pelvic-tilt"', press('play')],
    ['exercise="pelvic-tilt-arm-raise"', async (card) => (part(card, 'start').click(), await timerOf(card))],
    ['exercise="pelvic-tilt" timer="open"', () => undefined],
    ['exercise="pelvic-tilt"', (card) => (card.data = own)],
    ['exercise="pelvic-tilt" lang="es"', () => undefined],
  ],
  'exercise-plan': [
    ['', () => undefined],
    ['remember', press('start')],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', async (plan) => (await press('start')(plan), await finish(plan))],
    [
      'remember exercises="pelvic-tilt"',
      async (plan) => (await press('start')(plan), await finish(plan), await until(() => part(plan, 'finish'))),
    ],
  ],
  'cause-list': [
    ['', () => undefined],
    ['variant="cards" figure="none"', () => undefined],
    ['open', press('region')],
    ['', (list) => (list.data = [{name: 'A bag', what: 'You carry it.', regions: ['trunk']}])],
  ],
  'advice-list': [
    ['topic="treatment"', () => undefined],
    ['topic="recommendations" variant="cards"', () => undefined],
    ['', (list) => (list.data = {items: [{name: 'Bridge', text: 'Lift.', figure: 'bridge'}]})],
  ],
  'care-notice': [
    ['region="GB"', () => undefined],
    ['variant="brief"', () => undefined],
  ],
};
/** @param {boolean} leaks keeps what it takes away, as a page would that forgets to let go */
export async function cycle(tag, times, leaks = false) {
  for (let i = 0; i < times; i++) {
    localStorage.clear();
    const [attributes, bring] = states[tag][i % states[tag].length];
    document.body.innerHTML = `<${tag} ${attributes}></${tag}>`;
    const element = document.body.firstChild;
    await element.updateComplete;
    await bring(element);
    await element.updateComplete;
    element.remove();
    if (leaks) (window.kept ??= []).push(element);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
