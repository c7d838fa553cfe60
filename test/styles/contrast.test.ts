import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cssOf, tags} from '../helpers/documented.js';
import {colourPairsIn, REQUIRED_CONTRAST, forceState, type ColourPair} from '../helpers/colour-pairs.js';
import {contrastOf, luminances} from '../helpers/resolve-colours.js';
import {openAll, states} from '../helpers/states.js';

const css = tags.map(cssOf).join('\n');
const roles = [...new Set([...css.matchAll(/--_([\w-]+):var\(--physio-\1/g)].map(([, role]) => role!))];
/** A colour that no other role has. */
const markOf = (role: string): string => `rgb(${1 + roles.indexOf(role)}, 77, 200)`;

/** A colour as a style writes it, and the colours of the texts around it, from without to within. */
interface Written {
  readonly color: string;
  readonly around: readonly string[];
}

/** Reads what written colours are computed to, under what a page sets. */
class Probes {
  readonly #host = document.body.appendChild(document.createElement('div'));
  readonly #probes: readonly Element[];

  constructor(written: readonly Written[]) {
    const root = this.#host.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    // The rules of hosts alone, in which the roles are.
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.#probes = written.map(({color, around}) => {
      let inner: HTMLElement | ShadowRoot = root;
      for (const one of [...around, color]) {
        inner = inner.appendChild(document.createElement('i'));
        inner.style.color = one;
      }
      return inner as HTMLElement;
    });
  }

  under(style: string): string[] {
    this.#host.style.cssText = `${style}; color: CanvasText`;
    return this.#probes.map((probe) => getComputedStyle(probe).color);
  }
}

const marked = [...roles.map((role) => `--physio-${role}: ${markOf(role)}`), 'color-scheme: light'].join(';');

/**
 * All colours that meet in any state of any element, as the styles write them: every role has a colour of its own for as
 * long as that is looked at.
 */
async function pairs(): Promise<{front: number; back: number[]; kind: ColourPair['kind']; name: string}[]> {
  const meetings: ColourPair[] = [];
  for (const {show} of states) {
    const box = await show();
    box.style.cssText = marked;
    openAll(box);
    for (const state of [':focus-visible', ':hover', ':active'] as const) {
      forceState(box, state);
      meetings.push(...colourPairsIn(box));
    }
    box.remove();
  }
  const texts = ['CanvasText', 'Canvas', ...roles.map((role) => `var(--_${role})`)];
  const mixes = [...new Set(css.match(/color-mix\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g))];
  const relative = mixes.filter((mix) => mix.includes('currentColor'));
  const around = [...texts, ...relative];
  // As the ring around a link is, in a muted text.
  const arounds = [...around.map((one) => [one]), ...relative.flatMap((one) => relative.map((other) => [one, other]))];
  const known = [...texts, '#000', ...mixes].flatMap((color) =>
    (relative.includes(color) ? arounds : [['CanvasText']]).map((around) => ({color, around})),
  );
  const computed = new Probes(known).under(marked);
  const writtenAs = (color: string, where: string): number => {
    const at = computed.indexOf(color);
    if (at < 0) throw new Error(`A colour that no style has: ${color}, ${where}`);
    return at;
  };
  const found = new Map(
    meetings.map(({front, back, kind, where}) => {
      const [first, rest] = [writtenAs(front, where), back.map((color) => writtenAs(color, `behind ${where}`))];
      const name = `${kind} ${[first, ...rest].map((at) => known[at]!.color).join(' on ')}, ${where}`;
      return [[kind, first, ...rest].join(), {front: first, back: rest, kind, name}];
    }),
  );
  used.push(...known);
  return [...found.values()];
}
const used: Written[] = [];

describe('the contrast of any accent', () => {
  let found: Awaited<ReturnType<typeof pairs>>;
  let probes: Probes;
  let needed: number[];

  before(async function () {
    this.timeout(120_000);
    found = await pairs();
    // Of the colours that were written, those that were seen.
    needed = [...new Set(found.flatMap(({front, back}) => [front, ...back]))];
    probes = new Probes(needed.map((at) => used[at]!));
  });

  it('is looked at where colours meet', () => {
    const names = found.map(({name}) => name.replace(/,.*/s, ''));
    expect(names).to.include('text var(--_on-accent) on var(--_accent-fill)');
    expect(names).to.include('text var(--_ink-muted) on var(--_surface)');
    expect(names).to.include('graphic var(--_edge) on var(--_surface)');
    expect(names).to.include('graphic var(--_warm-mid) on var(--_surface)');
    const rings = found.filter(({name}) => name.endsWith('(focus)'));
    expect(rings.length).to.be.above(5);
    expect(found.length).to.be.above(60);
  });

  /** The corners of Display P3, and what reaches beyond that. */
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
      // Most of them beyond what sRGB has: the browser paints the nearest that the screen can show.
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
        const colors = probes.under(`color-scheme: ${scheme}; --physio-accent: ${accent}`);
        const of = (at: number): string => colors[needed.indexOf(at)]!;
        const backs = found.map(({back}) => back.map(of));
        const painted = luminances([...backs, ...found.map(({front}, i) => [...backs[i]!, of(front)])]);
        found.forEach(({kind, name}, i) => {
          const contrast = contrastOf(painted[i]!, painted[found.length + i]!);
          if (contrast < REQUIRED_CONTRAST.AA[kind] && contrast < (lowest.get(name)?.contrast ?? 21))
            lowest.set(name, {contrast, accent});
        });
      }
      const faults = [...lowest].map(([name, {contrast, accent}]) => `${contrast.toFixed(2)} ${accent}: ${name}`);
      expect(faults).to.deep.equal([]);
    }).timeout(60_000);
});
