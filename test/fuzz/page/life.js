// Generates what may happen to an element: it is moved, used by a visitor and by scripts, and finds invalid data or data of
// another version in the storage.
import fc from 'fast-check';
import {anything, texts, valueOf} from './values.js';

const nth = fc.nat(99);

/** Clocks whose time stands still, goes back, leaps, or is NaN. */
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

/** The number of an action selects the control, key or event, modulo their count. */
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
    // Skip buttons that save a file or print, as the browser would show a dialog, and links outside the document, which the
    // browser would follow.
    const opensDialog = control && (/save|print/.test(control.part.value) || control.closest('form'));
    if (!opensDialog && control?.isConnected && control.ownerDocument === document) control.click();
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
    ? [...shadowRoot.querySelectorAll('*')].flatMap((descendant) => [
        ...(descendant.matches(selector) ? [descendant] : []),
        ...inside(descendant, selector),
      ])
    : [];

export const anyDeed = fc.record({deed: fc.constantFrom(...Object.keys(deeds)), n: nth, waits: fc.boolean()});
export const doDeed = (element, {deed, n}, stage) => deeds[deed](element, n, stage);

/** Stored data in the format of the library, with other values in its fields. */
const storedText = fc.oneof(
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
const storageKeys = ['log a', 'log ', `plan ${location.pathname} a`, `${location.pathname} a`, `${location.pathname} `];
export const corrupt = fc.array(
  fc.record({key: fc.constantFrom(...storageKeys).map((key) => `physio-elements ${key}`), text: storedText}),
  {maxLength: 3},
);
