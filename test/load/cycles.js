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
// Without captions: Chromium keeps any film for good whose captions are shown, also of plain HTML.
const film = {type: 'video', src: '/film.mp4', alt: 'The exercise, filmed.'};
/** What it says of values that make no sense is meant; what is thrown is not. */
const forgive = () => {
  window.logged = window.logged.filter((text) => !text.includes(': invalid '));
};
/** Its own words as data; until they are here, it may miss them. */
const give = (data) => async (element) => {
  element.data = data;
  await element.updateComplete;
  forgive();
};
/** Its own words as JSON; until they are here, it misses them. */
const write = (json) => async (element) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append(script);
  await until(() => !part(element, 'fallback'));
  forgive();
};
/** Nothing to show, which is said on the console, and that is meant. */
const shrug = async (element, say = () => undefined) => {
  element.append('The page’s own words.');
  await say(element);
  await element.updateComplete;
  await until(() => part(element, 'fallback'));
  forgive();
};
const print = async (element) => {
  for (const type of ['beforeprint', 'afterprint']) {
    window.dispatchEvent(new Event(type));
    await element.updateComplete;
  }
};
/** One thing after the other. */
const then =
  (...deeds) =>
  async (element) => {
    for (const deed of deeds) {
      await deed(element);
      await element.updateComplete;
    }
  };
const begin = then(press('start'), timerOf);
const unfold = (element) => {
  for (const fold of element.shadowRoot.querySelectorAll('details')) fold.open = true;
};
const point = (element) => {
  const over = new PointerEvent('pointerover', {bubbles: true});
  element.shadowRoot.querySelector('[data-region=hip]').dispatchEvent(over);
};
const change = (timer) => {
  for (const one of part(timer, 'panel').querySelectorAll('input, button')) one.click();
};
const felt = (plan) => plan.shadowRoot.querySelector('.felt input').click();

/**
 * By tag: the states, each as its attributes and what is done with it, as in the walk through every state
 * (test/guarantees/every-state/). The timers sound, and keep the screen on.
 */
export const states = {
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
    ['prepare="5"', timed(1)],
    ['reps="2" sets="2" prepare="0" variant="bar"', timed(15)],
    ['reps="1" sides="both" prepare="0" variant="inline"', timed(6)],
    ['', async (timer) => (await floor(timer), await timed(7, () => timer.pause())(timer))],
    ['reps="1"', async (timer) => (await floor(timer), await timed(60)(timer))],
    ['', async (timer) => (await floor(timer), await press('leave')(timer))],
    ['', then(press('settings'), change)],
    ['locked lang="es" dir="rtl" theme="dark"', timed(7)],
    ['', (timer) => (timer.steps = [{kind: 'move', seconds: 5, say: 'Slowly'}])],
    ['', timed(7, (timer) => timer.reset())],
    ['exercise="nope"', shrug],
  ],
  'exercise-card': [
    ['exercise="pelvic-tilt"', () => undefined],
    ['exercise="wall-pelvic-tilt" variant="compact"', press('more')],
    ['exercise="band-pelvic-tilt" variant="plain"', () => undefined],
    ['exercise="pelvic-tilt"', press('play')],
    ['exercise="pelvic-tilt-arm-raise"', async (card) => (part(card, 'start').click(), await timerOf(card))],
    ['exercise="pelvic-tilt" timer="open"', () => undefined],
    ['exercise="pelvic-tilt"', give(own)],
    ['exercise="pelvic-tilt" lang="es"', () => undefined],
    ['exercise="pelvic-tilt" lang="pt-BR" dir="rtl" theme="dark" figure="static" sources="none"', unfold],
    ['exercise="wall-pelvic-tilt" variant="compact"', then(press('more'), press('more'))],
    ['exercise="wall-pelvic-tilt" variant="compact" remember', begin],
    ['exercise="pelvic-tilt"', then(press('play'), press('play'))],
    ['exercise="pelvic-tilt"', async (card) => (await begin(card), (await timerOf(card)).skip())],
    ['exercise="band-pelvic-tilt" figure="none" timer="none"', print],
    ['', write(JSON.stringify(own))],
    ['', give({...own, media: [film]})],
    ['', give({...own, figure: {exercise: 'wall-pelvic-tilt'}})],
    ['exercise="nope"', shrug],
    ['', (card) => shrug(card, give({...own, steps: 'none'}))],
    ['exercise="pelvic-tilt"', (card) => card.setAttribute('exercise', 'wall-pelvic-tilt')],
  ],
  'exercise-plan': [
    ['', () => undefined],
    ['lang="es" theme="dark"', then(unfold, print)],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', then(begin, press('next'), timerOf)],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', then(begin, press('next'), press('back'))],
    ['remember', then(begin, finish, press('stop'), felt, press('delete'))],
    ['remember', then(begin, finish, press('stop'), press('delete'), press('delete'))],
    ['remember', then(begin, finish, press('stop'), press('close'), unfold, print)],
    ['exercises="nope"', (plan) => shrug(plan)],
    ['remember', press('start')],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', async (plan) => (await press('start')(plan), await finish(plan))],
    [
      'remember exercises="pelvic-tilt"',
      async (plan) => (await press('start')(plan), await finish(plan), await until(() => part(plan, 'finish'))),
    ],
  ],
  'cause-list': [
    ['variant="list" sources="none"', () => undefined],
    ['exclusive lang="pt-BR"', then(unfold, point)],
    ['causes="hip-mobility posture" heading-level="3"', print],
    ['', write('{"causes": [{"name": "A bag", "what": "You carry it."}]}')],
    ['causes="nope"', async (list) => (await list.updateComplete, forgive())],
    ['', (list) => shrug(list, give([{name: 7}]))],
    ['', () => undefined],
    ['variant="cards" figure="none"', () => undefined],
    ['open', press('region')],
    ['', (list) => (list.data = [{name: 'A bag', what: 'You carry it.', regions: ['trunk']}])],
  ],
  'advice-list': [
    ['topic="prevention" lang="es" open', unfold],
    ['topic="recommendations" figure="static" sources="none"', print],
    ['', (list) => shrug(list, give({items: 'none'}))],
    ['topic="treatment"', () => undefined],
    ['topic="recommendations" variant="cards"', () => undefined],
    ['', (list) => (list.data = {items: [{name: 'Bridge', text: 'Lift.', figure: 'bridge'}]})],
  ],
  'care-notice': [
    ['', () => undefined],
    ['sources="none" lang="pt-BR" heading-level="4"', unfold],
    ['variant="brief" region="BR" theme="dark"', print],
    ['region="XX"', async (notice) => (await notice.updateComplete, forgive())],
    ['region="GB"', () => undefined],
    ['variant="brief"', () => undefined],
  ],
};
/** Every element that has gone, and is still in memory. */
const gone = [];
export const remembered = () => gone.flatMap((one) => one.deref()?.outerHTML ?? []);

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
    gone.push(new WeakRef(element));
    if (leaks) (window.kept ??= []).push(element);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
