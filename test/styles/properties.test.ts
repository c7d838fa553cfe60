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

function* elementsWithin(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsWithin(element.shadowRoot);
  }
}

/** The public properties that the styles of an element read. */
const propertiesReadBy = (tag: Tag): string[] => [...new Set(cssOf(tag).match(/--physio-[\w-]+/g))];

describe('public properties', () => {
  it('are those in the documentation', async () => {
    const [, section = ''] = /\n## All variables\n([^]*)/.exec(await sourceOf('docs/theming.md')) ?? [];
    const documented = [...section.matchAll(/^\| `(--physio-[\w-]+)`/gm)].map(([, name]) => name);
    const all = (await customProperties()).map(({name}) => name);
    expect(documented).to.have.members(all);
  });

  it('are set only by the page, never by the styles of an element', () => {
    for (const tag of tags) expect(cssOf(tag)).not.to.match(/--physio-[\w-]+\s*:/);
  });
});

/** Properties that are not colours: a value, and the computed style that it leads to inside an element. */
const MEASURES: Readonly<Record<string, readonly [value: string, computed: string]>> = {
  '--physio-font': ['"Physio Test"', 'font-family "Physio Test"'],
  '--physio-radius': ['41px', 'border-top-left-radius 41px'],
  '--physio-border': ['7px', 'border-top-width 7px'],
  '--physio-shadow': ['rgb(1, 2, 3) 4px 5px 6px 0px', 'box-shadow rgb(1, 2, 3) 4px 5px 6px 0px'],
  '--physio-ring': ['1.5', 'stroke-width 21px'],
};
const SPACING = ['padding-top', 'padding-left', 'row-gap'];
const COLORS = [
  'color',
  'background-color',
  'border-top-color',
  'border-bottom-color',
  'fill',
  'stroke',
  'outline-color',
];
const COMPUTED_PROPERTIES = [
  ...COLORS,
  ...SPACING,
  ...Object.values(MEASURES).map(([, computed]) => computed.split(' ')[0]!),
];

describe('each public property', () => {
  const roles = [...new Set(tags.flatMap(propertiesReadBy))].filter(
    (name) => !(name in MEASURES) && !/^--physio-(?:accent|warm|space)$/.test(name),
  );
  const uniqueColorOf = (name: string): string => `rgb(${1 + roles.indexOf(name)}, 77, 200)`;
  const styleSets = {
    none: '',
    all: [
      '--physio-space: 1000px',
      ...Object.entries(MEASURES).map(([name, [value]]) => `${name}: ${value}`),
      ...roles.map((name) => `${name}: ${uniqueColorOf(name)}`),
    ].join(';'),
    // The defaults of figures, whose own properties are not set.
    roles: roles
      .filter((name) => !name.startsWith('--physio-figure'))
      .map((name) => `${name}: ${uniqueColorOf(name)}`)
      .join(';'),
    accent: '--physio-accent: #7b2d6b',
    warm: '--physio-warm: #2d7b3b',
  };
  type StyleSet = keyof typeof styleSets;
  /** Computed styles (`property value`) of all states, by style set and element. */
  const found = new Map<string, Set<string>>();
  const valuesOf = (styleSet: StyleSet, tag: string): Set<string> => {
    const key = `${styleSet} ${tag}`;
    return found.get(key) ?? found.set(key, new Set()).get(key)!;
  };

  before(async function () {
    this.timeout(120_000);
    for (const {show} of states) {
      const box = await show();
      openAll(box);
      for (const styleSet of Object.keys(styleSets) as StyleSet[])
        for (const state of styleSet === 'all'
          ? (['', ':hover', ':active', ':focus-visible'] as const)
          : ([''] as const)) {
          forceState(box, state);
          box.style.cssText = styleSets[styleSet];
          for (const element of elementsWithin(box)) {
            const host = (element.getRootNode() as ShadowRoot).host as Element | undefined;
            if (!host) continue;
            const values = valuesOf(styleSet, host.localName);
            for (const pseudo of ['', '::before', '::after']) {
              const style = getComputedStyle(element, pseudo);
              for (const property of COMPUTED_PROPERTIES)
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

  /** Whether a property that is set on an ancestor of an element has an effect inside the element. */
  function hasEffect(name: string, tag: Tag): boolean {
    const [none, all] = [valuesOf('none', tag), valuesOf('all', tag)];
    const [, computed] = MEASURES[name] ?? [];
    if (computed) return !none.has(computed) && all.has(computed);
    if (name === '--physio-space') return largest(none) < 700 && largest(all) >= 1000 && largest(all) <= 2000;
    if (roles.includes(name))
      return COLORS.map((property) => `${property} ${uniqueColorOf(name)}`).some(
        (painted) => all.has(painted) || valuesOf('roles', tag).has(painted),
      );
    const painted = [...valuesOf(name.slice(9) as StyleSet, tag)].filter((value) =>
      COLORS.includes(value.split(' ')[0]!),
    );
    return painted.some((value) => !none.has(value));
  }

  for (const tag of tags)
    it(`has an effect in <${tag}> if, and only if, the element documents it`, async () => {
      const effective = propertiesReadBy(tag).filter((name) => hasEffect(name, tag));
      expect((await propertiesOf(tag)).map(({name}) => name)).to.have.members(effective);
    });
});

describe('parts', () => {
  const shown = new Map<string, Set<string>>();
  before(async function () {
    this.timeout(60_000);
    for (const {show} of states) {
      const box = await show();
      for (const element of elementsWithin(box)) {
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
    it(`of <${tag}> are the documented ones`, async () => {
      const names = await documentedParts(tag);
      expect([...shown.get(tag)!]).to.have.members(names);
    });
});
