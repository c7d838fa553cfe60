import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {
  cssOf,
  customProperties,
  documentedParts,
  propertiesOf,
  sourceOf,
  type Tag,
  tags,
} from '../helpers/documented.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** Public properties that are read somewhere in the styles of an element. */
const readBy = (tag: Tag): string[] => [...new Set(cssOf(tag).match(/--physio-[\w-]+/g))];

describe('public properties', () => {
  it('are all in README, and no others', async () => {
    const [, section = ''] = /\n## Your colours\n([^]*?)\n## /.exec(await sourceOf('README.md')) ?? [];
    const inReadme = [...section.matchAll(/^\| `(--physio-[\w-]+)`/gm)].map(([, name]) => name);
    const all = (await customProperties()).map(({name}) => name);
    expect(inReadme).to.have.members(all);
  });

  it('are left to the page: nothing of ours sets one', () => {
    for (const tag of tags) expect(cssOf(tag)).not.to.match(/--physio-[\w-]+\s*:/);
  });
});

/** Lengths and the like, and what they come to inside. */
const MEASURES: Readonly<Record<string, readonly [value: string, comesTo: string]>> = {
  '--physio-font': ['"Physio Test"', 'font-family "Physio Test"'],
  '--physio-radius': ['41px', 'border-top-left-radius 41px'],
  '--physio-border': ['7px', 'border-top-width 7px'],
  '--physio-shadow': ['rgb(1, 2, 3) 4px 5px 6px 0px', 'box-shadow rgb(1, 2, 3) 4px 5px 6px 0px'],
  '--physio-ring': ['1.5', 'stroke-width 21px'],
};
const SPACES = ['padding-top', 'padding-left', 'row-gap'];
const COLORS = [
  'color',
  'background-color',
  'border-top-color',
  'border-bottom-color',
  'fill',
  'stroke',
  'outline-color',
];
const READ = [...COLORS, ...SPACES, ...Object.values(MEASURES).map(([, comesTo]) => comesTo.split(' ')[0]!)];

describe('each public property', () => {
  const roles = [...new Set(tags.flatMap(readBy))].filter(
    (name) => !(name in MEASURES) && !/^--physio-(?:accent|warm|space)$/.test(name),
  );
  const markOf = (name: string): string => `rgb(${1 + roles.indexOf(name)}, 77, 200)`;
  const looks = {
    none: '',
    all: [
      '--physio-space: 1000px',
      ...Object.entries(MEASURES).map(([name, [value]]) => `${name}: ${value}`),
      ...roles.map((name) => `${name}: ${markOf(name)}`),
    ].join(';'),
    // What figures are made of, where nothing of theirs is set.
    roles: roles
      .filter((name) => !name.startsWith('--physio-figure'))
      .map((name) => `${name}: ${markOf(name)}`)
      .join(';'),
    accent: '--physio-accent: #7b2d6b',
    warm: '--physio-warm: #2d7b3b',
  };
  type Look = keyof typeof looks;
  /** What styles come to, by look and element: `property value`, in all states together. */
  const found = new Map<string, Set<string>>();
  const valuesOf = (look: Look, tag: string): Set<string> => {
    const key = `${look} ${tag}`;
    return found.get(key) ?? found.set(key, new Set()).get(key)!;
  };

  before(async function () {
    this.timeout(120_000);
    for (const {show} of states) {
      const box = await show();
      openAll(box);
      for (const look of Object.keys(looks) as Look[])
        for (const state of look === 'all' ? (['', ':hover', ':active', ':focus-visible'] as const) : ([''] as const)) {
          forceState(box, state);
          box.style.cssText = looks[look];
          for (const element of within(box)) {
            const host = (element.getRootNode() as ShadowRoot).host as Element | undefined;
            if (!host) continue;
            const values = valuesOf(look, host.localName);
            for (const pseudo of ['', '::before', '::after']) {
              const style = getComputedStyle(element, pseudo);
              for (const property of READ)
                if (property !== 'outline-color' || element.matches('a, button, summary, input'))
                  values.add(`${property} ${style.getPropertyValue(property)}`);
            }
          }
        }
      box.remove();
    }
  });

  const largest = (values: ReadonlySet<string>): number =>
    Math.max(
      ...[...values]
        .filter((value) => /^(?:padding|row-gap)/.test(value))
        .map((value) => parseFloat(value.split(' ')[1]!) || 0),
    );

  /** Whether a property, set on what is around an element, does what it says inside. */
  function works(name: string, tag: Tag): boolean {
    const [none, all] = [valuesOf('none', tag), valuesOf('all', tag)];
    const [, comesTo] = MEASURES[name] ?? [];
    if (comesTo) return !none.has(comesTo) && all.has(comesTo);
    if (name === '--physio-space') return largest(none) < 700 && largest(all) >= 1000 && largest(all) <= 2000;
    if (roles.includes(name))
      return COLORS.map((property) => `${property} ${markOf(name)}`).some(
        (painted) => all.has(painted) || valuesOf('roles', tag).has(painted),
      );
    const painted = [...valuesOf(name.slice(9) as Look, tag)].filter((value) => COLORS.includes(value.split(' ')[0]!));
    return painted.some((value) => !none.has(value));
  }

  for (const tag of tags)
    it(`does what it says in <${tag}>, which documents those that do something there`, async () => {
      const working = readBy(tag).filter((name) => works(name, tag));
      expect((await propertiesOf(tag)).map(({name}) => name)).to.have.members(working);
    });
});

describe('parts', () => {
  const shown = new Map<string, Set<string>>();
  before(async function () {
    this.timeout(60_000);
    for (const {show} of states) {
      const box = await show();
      for (const element of within(box)) {
        const root = element.getRootNode();
        if (!(root instanceof ShadowRoot)) continue;
        const {localName} = root.host;
        const names = shown.get(localName) ?? new Set();
        for (const name of element.part) names.add(name);
        shown.set(localName, names);
      }
      box.remove();
    }
  });

  for (const tag of tags)
    it(`that <${tag}> shows are those that it documents`, async () => {
      const names = await documentedParts(tag);
      expect([...shown.get(tag)!]).to.have.members(names);
    });
});
