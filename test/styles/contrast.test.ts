import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cssOf, tags} from '../helpers/documented.js';
import {colourPairsIn, REQUIRED_CONTRAST, forceState, type ColourPair} from '../helpers/colour-pairs.js';
import {contrastOf, luminances} from '../helpers/resolve-colours.js';
import {openAll, states} from '../helpers/states.js';

const css = tags.map(cssOf).join('\n');
const roles = [...new Set([...css.matchAll(/--_([\w-]+):var\(--physio-\1/g)].map(([, role]) => role!))];
/** A colour that only this role has. */
const uniqueColorOf = (role: string): string => `rgb(${1 + roles.indexOf(role)}, 77, 200)`;

/** A colour as a stylesheet declares it, and the text colours of the ancestors, outermost first. */
interface DeclaredColor {
  readonly color: string;
  readonly ancestors: readonly string[];
}

/** Computes declared colours with the custom properties of a page. */
class Probes {
  readonly #host = document.body.appendChild(document.createElement('div'));
  readonly #probes: readonly Element[];

  constructor(declared: readonly DeclaredColor[]) {
    const root = this.#host.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    // Only the host rules apply here, and these declare the roles.
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.#probes = declared.map(({color, ancestors}) => {
      let inner: HTMLElement | ShadowRoot = root;
      for (const textColor of [...ancestors, color]) {
        inner = inner.appendChild(document.createElement('i'));
        inner.style.color = textColor;
      }
      return inner as HTMLElement;
    });
  }

  colorsWith(style: string): string[] {
    this.#host.style.cssText = `${style}; color: CanvasText`;
    return this.#probes.map((probe) => getComputedStyle(probe).color);
  }
}

const uniqueColors = [...roles.map((role) => `--physio-${role}: ${uniqueColorOf(role)}`), 'color-scheme: light'].join(
  ';',
);

/**
 * All pairs of adjacent colours in any state of any element, as stylesheets declare them. To recognize the roles, the test gives
 * each of them a unique colour meanwhile.
 */
async function findPairs(): Promise<{front: number; back: number[]; kind: ColourPair['kind']; name: string}[]> {
  const meetings: ColourPair[] = [];
  for (const {show} of states) {
    const box = await show();
    box.style.cssText = uniqueColors;
    openAll(box);
    for (const state of [':focus-visible', ':hover', ':active'] as const) {
      forceState(box, state);
      meetings.push(...colourPairsIn(box));
    }
    box.remove();
  }
  const roleColors = ['CanvasText', 'Canvas', ...roles.map((role) => `var(--_${role})`)];
  const mixes = [...new Set(css.match(/color-mix\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g))];
  const relative = mixes.filter((mix) => mix.includes('currentColor'));
  const textColors = [...roleColors, ...relative];
  // Two levels occur with the focus ring of a link in muted text.
  const ancestorLists = [
    ...textColors.map((color) => [color]),
    ...relative.flatMap((outer) => relative.map((inner) => [outer, inner])),
  ];
  const declared = [...roleColors, '#000', ...mixes].flatMap((color) =>
    (relative.includes(color) ? ancestorLists : [['CanvasText']]).map((ancestors) => ({color, ancestors})),
  );
  const computed = new Probes(declared).colorsWith(uniqueColors);
  const declarationOf = (color: string, where: string): number => {
    const index = computed.indexOf(color);
    if (index < 0) throw new Error(`No stylesheet declares this colour: ${color}, ${where}`);
    return index;
  };
  const found = new Map(
    meetings.map(({front, back, kind, where}) => {
      const [first, rest] = [declarationOf(front, where), back.map((color) => declarationOf(color, `behind ${where}`))];
      const name = `${kind} ${[first, ...rest].map((index) => declared[index]!.color).join(' on ')}, ${where}`;
      return [[kind, first, ...rest].join(), {front: first, back: rest, kind, name}];
    }),
  );
  declaredColors.push(...declared);
  return [...found.values()];
}
const declaredColors: DeclaredColor[] = [];

describe('contrast with any accent colour', () => {
  let found: Awaited<ReturnType<typeof findPairs>>;
  let probes: Probes;
  let needed: number[];

  before(async function () {
    this.timeout(120_000);
    found = await findPairs();
    // Only the declared colours that occur in a pair.
    needed = [...new Set(found.flatMap(({front, back}) => [front, ...back]))];
    probes = new Probes(needed.map((index) => declaredColors[index]!));
  });

  it('is measured for all adjacent colours', () => {
    const names = found.map(({name}) => name.replace(/,.*/s, ''));
    expect(names).to.include('text var(--_on-accent) on var(--_accent-fill)');
    expect(names).to.include('text var(--_ink-muted) on var(--_surface)');
    expect(names).to.include('graphic var(--_edge) on var(--_surface)');
    expect(names).to.include('graphic var(--_warm-mid) on var(--_surface)');
    const rings = found.filter(({name}) => name.endsWith('(focus)'));
    expect(rings.length).to.be.above(5);
    expect(found.length).to.be.above(60);
  });

  /** The primary and secondary colours of Display P3, and the primary ones of wider colour spaces. */
  const WIDEST = [
    ...['1 0 0', '0 1 0', '0 0 1', '1 1 0', '0 1 1', '1 0 1'].map((of) => `color(display-p3 ${of})`),
    ...['1 0 0', '0 1 0', '0 0 1'].flatMap((of) => [`color(rec2020 ${of})`, `color(a98-rgb ${of})`]),
  ];
  const accents = fc.sample(
    fc.oneof(
      {weight: 8, arbitrary: fc.integer({min: 0, max: 0xffffff}).map((n) => `#${n.toString(16).padStart(6, '0')}`)},
      {weight: 1, arbitrary: fc.integer({min: 0, max: 255}).map((n) => `rgb(${n} ${n} ${n})`)},
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.integer({min: 0, max: 359}), fc.integer({min: 60, max: 100}), fc.integer({min: 5, max: 95}))
          .map(([h, s, l]) => `hsl(${h} ${s}% ${l}%)`),
      },
      // Most of them are outside sRGB: the browser paints the nearest colour that the screen can show.
      {
        weight: 2,
        arbitrary: fc
          .tuple(...(['r', 'g', 'b'] as const).map(() => fc.integer({min: 0, max: 100})))
          .map((shares) => `color(display-p3 ${shares.map((share) => `${share}%`).join(' ')})`),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.integer({min: 5, max: 95}), fc.integer({min: 10, max: 40}), fc.integer({min: 0, max: 359}))
          .map(([l, c, h]) => `oklch(${l}% ${c / 100} ${h})`),
      },
    ),
    {numRuns: 1000, seed: 20260301},
  );
  for (const scheme of ['light', 'dark'])
    it(`is at least AA, ${scheme}`, () => {
      const lowest = new Map<string, {contrast: number; accent: string}>();
      for (const accent of [...accents, ...WIDEST, '#fff', '#000', 'gold']) {
        const colors = probes.colorsWith(`color-scheme: ${scheme}; --physio-accent: ${accent}`);
        const colorOf = (index: number): string => colors[needed.indexOf(index)]!;
        const backs = found.map(({back}) => back.map(colorOf));
        const painted = luminances([...backs, ...found.map(({front}, i) => [...backs[i]!, colorOf(front)])]);
        found.forEach(({kind, name}, i) => {
          const contrast = contrastOf(painted[i]!, painted[found.length + i]!);
          if (contrast < REQUIRED_CONTRAST.AA[kind] && contrast < (lowest.get(name)?.contrast ?? 21))
            lowest.set(name, {contrast, accent});
        });
      }
      const failures = [...lowest].map(([name, {contrast, accent}]) => `${contrast.toFixed(2)} ${accent}: ${name}`);
      expect(failures).to.deep.equal([]);
    }).timeout(60_000);
});
