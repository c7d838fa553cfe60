// What may befall an element in its life: it is moved about, used by a reader and by the page's scripts, and finds on the
// device what another version, or nobody, has put there.
import fc from 'fast-check';
import {anything, texts, valueOf} from './values.js';

const nth = fc.nat(99);

/** Time that stands still, goes back, leaps, or is none. */
const clocks = {
  still: () => 1000,
  back: (calls) => 1e6 - calls * 1000,
  leaping: (calls) => calls * 1e7,
  none: () => NaN,
};
const oddClock = (name) => {
  let calls = 0;
  return {now: () => clocks[name](calls++), wake: () => () => undefined};
};

/** Which control is pressed, key struck, or event sent is a number, counted round. */
const deeds = {
  remove: (element) => element.remove(),
  append: (element, _, stage) => stage.append(element),
  'into another': (element, _, stage) => stage.appendChild(document.createElement('section')).append(element),
  'into a shadow': (element, _, stage) => {
    const host = stage.appendChild(document.createElement('div'));
    host.lang = 'es';
    host.attachShadow({mode: 'open'}).append(element);
  },
  adopt: (element) => document.adoptNode(element),
  copy: (element, _, stage) => stage.append(element.cloneNode(true)),
  'write again': (element, _, stage) =>
    (stage.appendChild(document.createElement('div')).innerHTML = element.outerHTML),
  words: (element) => element.append('Words', document.createElement('p'), document.createElement('script')),
  'take words away': (element) => element.replaceChildren(),
  press(element, n) {
    const controls = inside(element, 'button, summary, input, a');
    const control = controls[n % (controls.length || 1)];
    // A file is saved, or paper printed, by the browser, which would ask how; a link that is out of the page is followed.
    const asks = control && (/save|print/.test(control.part.value) || control.closest('form'));
    if (!asks && control?.isConnected && control.ownerDocument === document) control.click();
  },
  type(element, n) {
    const fields = inside(element, 'input');
    const field = fields[n % (fields.length || 1)];
    if (!field) return;
    field.value = ['', '-1', '0', '3', '1e9', 'x', '2.5'][n % 7];
    field.dispatchEvent(new Event('change', {bubbles: true}));
  },
  key(element, n) {
    const [target = element] = inside(element, 'button, summary');
    const key = ['ArrowLeft', 'ArrowRight', 'Escape', ' ', 'Enter', 'Tab'][n % 6];
    target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
  },
  point(element, n) {
    const parts = inside(element, '[data-region], [data-id]');
    parts[n % (parts.length || 1)]?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
  },
  event: (_, n) => {
    const [type, target] = [
      ['visibilitychange', document],
      ['pageshow', window],
      ['storage', window],
      ['hashchange', window],
      ['load', window],
      ['beforeprint', window],
      ['afterprint', window],
      ['fullscreenchange', document],
    ][n % 8];
    target.dispatchEvent(new Event(type));
  },
  'other language': (_, n, stage) => (stage.lang = ['en', 'es', 'pt-BR', 'x', ''][n % 5]),
  clock: (element, n) => {
    if ('clock' in element) element.clock = oddClock(Object.keys(clocks)[n % 4]);
  },
  start: (element) => void element.start?.(),
  pause: (element) => element.pause?.(),
  toggle: (element) => element.toggle?.(),
  reset: (element) => element.reset?.(),
  skip: (element) => element.skip?.(),
  back: (element) => element.back?.(),
  testSound: (element) => element.testSound?.(),
  focus: (element) => element.focus(),
  exportLog: (element, n) => element.exportLog?.(['json', 'csv', undefined][n % 3]),
};

const inside = ({shadowRoot}, selector) =>
  shadowRoot
    ? [...shadowRoot.querySelectorAll('*')].flatMap((one) => [
        ...(one.matches(selector) ? [one] : []),
        ...inside(one, selector),
      ])
    : [];

export const anyDeed = fc.record({deed: fc.constantFrom(...Object.keys(deeds)), n: nth, waits: fc.boolean()});
export const doDeed = (element, {deed, n}, stage) => deeds[deed](element, n, stage);

/** As the library keeps it, with something else in its places. */
const keptText = fc.oneof(
  texts(),
  fc
    .record({
      ...{elapsedMs: anything(), totalMs: anything(), own: anything(), version: anything(), day: anything()},
      ...{exercise: anything(), felt: anything(), exercises: anything(), index: anything(), done: anything()},
    })
    .map((record) => {
      const plain = Object.entries(record).map(([name, value]) => [name, valueOf(value)]);
      try {
        return JSON.stringify(Object.fromEntries(plain)) ?? '';
      } catch {
        return '{"own":{"hold":1e999},"elapsedMs":1,"totalMs":2}';
      }
    }),
);
const places = ['log a', 'log ', `plan ${location.pathname} a`, `${location.pathname} a`, `${location.pathname} `];
export const corrupt = fc.array(
  fc.record({key: fc.constantFrom(...places).map((place) => `physio-elements ${place}`), text: keptText}),
  {maxLength: 3},
);
