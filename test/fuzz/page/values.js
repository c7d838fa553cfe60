// Generates values of every kind: valid, almost valid, and malicious.
import fc from 'fast-check';

/** The name of an element that must only ever appear as text. */
export const MARKER = 'x-markup';
const MARKUP = `</script></style></textarea>"'><${MARKER} onclick="hacked=1"></${MARKER}><img src=x onerror="hacked=1">`;

const near = [
  ...[
    '5',
    '7.5',
    '7,5',
    '1m30s',
    'PT5S',
    'PT1M30S',
    '5 s',
    '5s',
    '-1',
    '0',
    '-0',
    '00',
    '1e3',
    '1e999',
    '0x10',
    '٥',
    '½',
  ],
  ...['PT', 'P1D', '1:30', '', ' ', '\t\n', 'true', 'false', 'null', 'undefined', 'NaN', '1', '2', '6', '7', '2.5'],
  ...['100', '101', '1000', '1001', '3600', '3601', '86400', '9007199254740993'],
  ...['pelvic-tilt', 'wall-pelvic-tilt', 'pelvic-tilt wall-pelvic-tilt', ' pelvic-tilt\npelvic-tilt ', 'PELVIC-TILT'],
  ...[
    'posture',
    'posture footwear',
    'bridge',
    'own',
    'GB',
    'gb',
    ' us ',
    'ZZ',
    'en',
    'es',
    'pt-BR',
    'PT',
    'fr',
    'zh-Hant-TW',
  ],
  ...['x-klingon', 'not a tag', '-', 'ring', 'on', 'off', 'none', 'rtl', 'light', 'dark', 'id', '#id'],
];

const addresses = [
  ...['a.json', '/a.json', '../a', '?a', '#a', '', 'https://example.org/a', '//example.org/a', 'HTTP://EXAMPLE.org'],
  ...['mailto:a@b.c', 'tel:112', 'http://[', 'http://a:b@c:99999', 'https:', 'ftp://example.org', 'file:///etc/passwd'],
  ...[
    'javascript:hacked=1',
    ' javascript:hacked=1',
    'java\tscript:hacked=1',
    'JaVaScRiPt:hacked=1',
    '\u0001javascript:hacked=1',
  ],
  ...['data:text/html,<script>hacked=1</script>', 'vbscript:hacked=1', 'blob:https://example.org/1', 'about:blank'],
];

const hostile = [
  MARKUP,
  ...['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'innerHTML', 'length', 'valueOf'],
  ...[
    '"',
    "'",
    '"]',
    "']",
    '\\',
    '\\"]',
    ']',
    '*',
    ',*',
    '{{hacked=1}}',
    '${hacked=1}',
    '<!--',
    '-->',
    ']]>',
    '&lt;b>',
  ],
  ...[
    '\u202eright\u202c',
    '\u2067\u2069',
    '\u0000',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udc00a',
    '\u{1f9d8}',
    'e\u0301'.repeat(50),
  ],
  ...['a'.repeat(100_000), ' '.repeat(10_000), `${'a '.repeat(2000)}`, '<b>'.repeat(1000), '?lit$123$', '<?>', '<!>'],
];

const anyText = fc.string({unit: 'binary', maxLength: 20});

/** @param choices the valid values */
export const texts = (choices = []) =>
  fc.oneof(
    ...(choices.length > 0 ? [{weight: 4, arbitrary: fc.constantFrom(...choices)}] : []),
    {weight: 3, arbitrary: fc.constantFrom(...near)},
    {weight: 3, arbitrary: fc.constantFrom(...hostile)},
    {weight: 2, arbitrary: fc.constantFrom(...addresses)},
    {weight: 1, arbitrary: anyText},
    {weight: 1, arbitrary: anyText.map((text) => MARKUP + text)},
  );

const throws = () => {
  throw new RangeError('not to be read');
};
const cyclic = () => {
  const circle = [];
  circle.push(circle, {circle});
  return circle;
};
const deep = () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
const revoked = () => {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
};

/** Values that are not strings, by a name that appears in reports. They are functions, so that each value is new. */
const odd = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  zero: () => 0,
  'minus zero': () => -0,
  one: () => 1,
  two: () => 2,
  'a half': () => 0.5,
  'minus one': () => -1,
  thousands: () => 99_999,
  NaN: () => NaN,
  infinity: () => Infinity,
  'minus infinity': () => -Infinity,
  'the greatest': () => Number.MAX_VALUE,
  'a BigInt': () => 10n,
  'a symbol': () => Symbol('x'),
  'a function': () => () => 5,
  'a class': () => class {},
  'an object': () => ({}),
  'an object of no kind': () => Object.create(null),
  'a list': () => [],
  'a list of ids': () => ['pelvic-tilt', 'posture'],
  'a list with holes': () => new Array(3),
  'a text object': () => new String(MARKUP),
  'a number object': () => new Number(5),
  'a date': () => new Date(0),
  'no date': () => new Date(NaN),
  'a map': () => new Map([['name', 'a']]),
  'a pattern': () => /a/,
  'a promise': () => Promise.resolve('a'),
  'an element': () => document.createElement('p'),
  'the page': () => document,
  'the window': () => window,
  'a circle': cyclic,
  depth: deep,
  'a template': () => ({_$litType$: 1, strings: Object.assign([MARKUP], {raw: [MARKUP]}), values: []}),
  'an event listener': () => ({handleEvent: () => (window.hacked = 1)}),
  'keys of all': () => JSON.parse('{"__proto__": {"hacked": 1}, "constructor": {"prototype": {"hacked": 1}}}'),
  'a text that cannot be had': () => ({toString: throws, valueOf: throws}),
  'a getter that throws': () => Object.defineProperty({}, 'items', {get: throws, enumerable: true}),
  'a list that throws': () => Object.defineProperty([1], 0, {get: throws, enumerable: true}),
  'a proxy that throws': () => new Proxy({}, {get: throws, ownKeys: throws, has: throws}),
  'a proxy that is revoked': revoked,
  'a list without an end': () => new Proxy([], {get: (_, key) => (key === 'length' ? Infinity : 'a')}),
  'a frozen list': () => Object.freeze([Object.freeze({kind: 'hold', seconds: 5})]),
};

/** The value that a name stands for; other values are returned unchanged. Names make reports readable. */
export const valueOf = (of) => (of && typeof of === 'object' && 'odd' in of ? odd[of.odd]() : of);
/** Whether a value converts to a string and to a number. */
export const isReadable = (value) => {
  try {
    return typeof `${value}` === 'string' && typeof +value === 'number';
  } catch {
    return false;
  }
};
/** Whether a value can be read without an error, and is finite. */
export const isOpen = (value) => {
  try {
    return Array.isArray(value) ? value.every((_, i) => i < 1e5) && Number.isFinite(value.length) : value?.kind !== 0;
  } catch {
    return false;
  }
};
export const odds = fc.constantFrom(...Object.keys(odd)).map((name) => ({odd: name}));
export const anything = (choices) =>
  fc.oneof(
    {weight: 3, arbitrary: texts(choices)},
    {weight: 2, arbitrary: odds},
    {
      weight: 1,
      arbitrary: fc.oneof(fc.integer(), fc.double(), fc.integer({min: 0, max: 10})),
    },
  );
