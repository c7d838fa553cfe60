// Runs in the page: brings elements into states that visitors bring them into, and removes them again, many times over.

/** A clock that the test moves. */
export class Clock {
  #now = 1000;
  #wakes = new Map();
  /** How many callbacks have been called. */
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
/** Starts a timer with a clock of its own, and lets some seconds pass. */
const timed =
  (seconds, afterwards = () => undefined) =>
  async (timer) => {
    timer.clock = new Clock();
    await timer.updateComplete;
    timer.start();
    timer.clock.advance(seconds * 1000);
    await afterwards(timer);
    await timer.updateComplete;
  };
const until = async (condition) => {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 500) throw new Error(`This did not become true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const timerOf = async (element) => {
  const root = () => element.shadowRoot.querySelector('exercise-card')?.shadowRoot ?? element.shadowRoot;
  await until(() => root()?.querySelector('hold-timer')?.state === 'running');
  return root().querySelector('hold-timer');
};
const enterFloorMode = async (timer) => {
  timer.requestFullscreen = () => Promise.reject(new TypeError('not here'));
  part(timer, 'floor').click();
  await until(() => timer.shadowRoot.querySelector('dialog[open]'));
};
const finish = async (plan) => {
  const timer = await timerOf(plan);
  while (timer.state !== 'finished' && timer.isConnected) timer.skip();
  await plan.updateComplete;
};
const customExercise = {name: 'Side plank', steps: [{kind: 'hold', seconds: 5, text: 'Hold it.'}], media: []};
// The video has no captions: Chromium never releases a video whose captions have been shown, even in plain HTML.
const video = {type: 'video', src: '/film.mp4', alt: 'The exercise, filmed.'};
/** Drops the warnings about invalid values, which are expected here. Errors are not. */
const dropWarnings = () => {
  window.logged = window.logged.filter((text) => !text.includes(': invalid '));
};
/** Sets custom content as data. Until then, the element may have warned that it has none. */
const setData = (data) => async (element) => {
  element.data = data;
  await element.updateComplete;
  dropWarnings();
};
/** Adds custom content as JSON in a script. Until then, the element warns that it has none. */
const addJson = (json) => async (element) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append(script);
  await until(() => !part(element, 'fallback'));
  dropWarnings();
};
/** Waits until an element without valid content shows its fallback. The warning is expected. */
const showFallback = async (element, prepare = () => undefined) => {
  element.append('The page’s own words.');
  await prepare(element);
  await element.updateComplete;
  await until(() => part(element, 'fallback'));
  dropWarnings();
};
const print = async (element) => {
  for (const type of ['beforeprint', 'afterprint']) {
    window.dispatchEvent(new Event(type));
    await element.updateComplete;
  }
};
/** Runs actions one after the other. */
const inOrder =
  (...actions) =>
  async (element) => {
    for (const action of actions) {
      await action(element);
      await element.updateComplete;
    }
  };
const begin = inOrder(press('start'), timerOf);
const openDetails = (element) => {
  for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
};
const pointAtHip = (element) => {
  const event = new PointerEvent('pointerover', {bubbles: true});
  element.shadowRoot.querySelector('[data-region=hip]').dispatchEvent(event);
};
const clickSettings = (timer) => {
  for (const control of part(timer, 'panel').querySelectorAll('input, button')) control.click();
};
const rate = (plan) => plan.shadowRoot.querySelector('.felt input').click();

/**
 * By tag: the states that test/guarantees/every-state/ tests, each as its attributes and an action that brings the element
 * into it. The timers play sound and keep the screen on.
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
    ['', async (timer) => (await enterFloorMode(timer), await timed(7)(timer))],
    ['', press('settings')],
    // This one runs on the clock of the page.
    ['', async (timer) => timer.start()],
    ['prepare="5"', timed(1)],
    ['reps="2" sets="2" prepare="0" variant="bar"', timed(15)],
    ['reps="1" sides="both" prepare="0" variant="inline"', timed(6)],
    ['', async (timer) => (await enterFloorMode(timer), await timed(7, () => timer.pause())(timer))],
    ['reps="1"', async (timer) => (await enterFloorMode(timer), await timed(60)(timer))],
    ['', async (timer) => (await enterFloorMode(timer), await press('leave')(timer))],
    ['', inOrder(press('settings'), clickSettings)],
    ['locked lang="es" dir="rtl" theme="dark"', timed(7)],
    ['', (timer) => (timer.steps = [{kind: 'move', seconds: 5, say: 'Slowly'}])],
    ['', timed(7, (timer) => timer.reset())],
    ['exercise="nope"', showFallback],
  ],
  'exercise-card': [
    ['exercise="pelvic-tilt"', () => undefined],
    ['exercise="wall-pelvic-tilt" variant="compact"', press('more')],
    ['exercise="band-pelvic-tilt" variant="plain"', () => undefined],
    ['exercise="pelvic-tilt"', press('play')],
    ['exercise="pelvic-tilt-arm-raise"', async (card) => (part(card, 'start').click(), await timerOf(card))],
    ['exercise="pelvic-tilt" timer="open"', () => undefined],
    ['exercise="pelvic-tilt"', setData(customExercise)],
    ['exercise="pelvic-tilt" lang="es"', () => undefined],
    ['exercise="pelvic-tilt" lang="pt-BR" dir="rtl" theme="dark" figure="static" sources="none"', openDetails],
    ['exercise="wall-pelvic-tilt" variant="compact"', inOrder(press('more'), press('more'))],
    ['exercise="wall-pelvic-tilt" variant="compact" remember', begin],
    ['exercise="pelvic-tilt"', inOrder(press('play'), press('play'))],
    ['exercise="pelvic-tilt"', async (card) => (await begin(card), (await timerOf(card)).skip())],
    ['exercise="band-pelvic-tilt" figure="none" timer="none"', print],
    ['', addJson(JSON.stringify(customExercise))],
    ['', setData({...customExercise, media: [video]})],
    ['', setData({...customExercise, figure: {exercise: 'wall-pelvic-tilt'}})],
    ['exercise="nope"', showFallback],
    ['', (card) => showFallback(card, setData({...customExercise, steps: 'none'}))],
    ['exercise="pelvic-tilt"', (card) => card.setAttribute('exercise', 'wall-pelvic-tilt')],
  ],
  'exercise-plan': [
    ['', () => undefined],
    ['lang="es" theme="dark"', inOrder(openDetails, print)],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', inOrder(begin, press('next'), timerOf)],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', inOrder(begin, press('next'), press('back'))],
    ['remember', inOrder(begin, finish, press('stop'), rate, press('delete'))],
    ['remember', inOrder(begin, finish, press('stop'), press('delete'), press('delete'))],
    ['remember', inOrder(begin, finish, press('stop'), press('close'), openDetails, print)],
    ['exercises="nope"', (plan) => showFallback(plan)],
    ['remember', press('start')],
    ['exercises="pelvic-tilt wall-pelvic-tilt"', async (plan) => (await press('start')(plan), await finish(plan))],
    [
      'remember exercises="pelvic-tilt"',
      async (plan) => (await press('start')(plan), await finish(plan), await until(() => part(plan, 'finish'))),
    ],
  ],
  'cause-list': [
    ['variant="list" sources="none"', () => undefined],
    ['exclusive lang="pt-BR"', inOrder(openDetails, pointAtHip)],
    ['causes="hip-mobility posture" heading-level="3"', print],
    ['', addJson('{"causes": [{"name": "A bag", "what": "You carry it."}]}')],
    ['causes="nope"', async (list) => (await list.updateComplete, dropWarnings())],
    ['', (list) => showFallback(list, setData([{name: 7}]))],
    ['', () => undefined],
    ['variant="cards" figure="none"', () => undefined],
    ['open', press('region')],
    ['', (list) => (list.data = [{name: 'A bag', what: 'You carry it.', regions: ['trunk']}])],
  ],
  'advice-list': [
    ['topic="prevention" lang="es" open', openDetails],
    ['topic="recommendations" figure="static" sources="none"', print],
    ['', (list) => showFallback(list, setData({items: 'none'}))],
    ['topic="treatment"', () => undefined],
    ['topic="recommendations" variant="cards"', () => undefined],
    ['', (list) => (list.data = {items: [{name: 'Bridge', text: 'Lift.', figure: 'bridge'}]})],
  ],
  'care-notice': [
    ['', () => undefined],
    ['sources="none" lang="pt-BR" heading-level="4"', openDetails],
    ['variant="brief" region="BR" theme="dark"', print],
    ['region="XX"', async (notice) => (await notice.updateComplete, dropWarnings())],
    ['region="GB"', () => undefined],
    ['variant="brief"', () => undefined],
  ],
};
/** Weak references to all elements that were removed. */
const removed = [];
/** @returns the markup of the removed elements that are still in memory */
export const remembered = () => removed.flatMap((reference) => reference.deref()?.outerHTML ?? []);

/**
 * Adds, uses and removes an element many times, in all its states in turn.
 * @param {boolean} leaks whether it holds a reference to each removed element, like a page with a memory leak
 */
export async function cycle(tag, times, leaks = false) {
  for (let i = 0; i < times; i++) {
    localStorage.clear();
    const [attributes, action] = states[tag][i % states[tag].length];
    document.body.innerHTML = `<${tag} ${attributes}></${tag}>`;
    const element = document.body.firstChild;
    await element.updateComplete;
    await action(element);
    await element.updateComplete;
    element.remove();
    removed.push(new WeakRef(element));
    if (leaks) (window.kept ??= []).push(element);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
