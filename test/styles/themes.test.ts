import {expect, html} from '@open-wc/testing';
import {customProperties, sourceOf} from '../helpers/documented.js';
import {fixture} from '../helpers/fixture.js';
import {colourPairsIn, REQUIRED_CONTRAST, forceState} from '../helpers/colour-pairs.js';
import {contrastOf, luminances} from '../helpers/resolve-colours.js';
import {openAll, states} from '../helpers/states.js';

const themes = ['clinic', 'calm', 'contrast', 'paper', 'night'] as const;
const css = new Map<string, string>([['no theme', '']]);

before(async () => {
  for (const theme of themes) css.set(theme, await sourceOf(`src/styles/themes/${theme}.css`));
});

describe('a ready theme', () => {
  for (const theme of themes)
    it(`sets only documented custom properties, for a page or a part of it: ${theme}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css.get(theme)!);
      const [rule, ...others] = [...sheet.cssRules] as CSSStyleRule[];
      expect(others).to.deep.equal([]);
      expect(rule!.selectorText).to.equal(`:where(:root:not(:has(.physio-${theme})), .physio-${theme})`);
      const known = new Set((await customProperties()).map(({name}) => name));
      const unknown = [...rule!.style].filter((name) => !known.has(name));
      expect(unknown).to.deep.equal(theme === 'night' ? ['color-scheme'] : []);
      for (const name of rule!.style)
        if (!/font|shadow|color-scheme/.test(name))
          for (const scheme of ['light', 'dark'])
            expect(isValidValue(name, rule!.style.getPropertyValue(name), scheme), `${name}, ${scheme}`).to.equal(true);
    });
});

describe('the scope of a theme', () => {
  const accentOf = (element: Element): string => getComputedStyle(element).getPropertyValue('--physio-accent').trim();
  const sheets: HTMLStyleElement[] = [];
  const load = (text: string): void => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = text;
    sheets.push(sheet);
  };
  afterEach(() => {
    for (const sheet of sheets.splice(0)) sheet.remove();
  });

  it('is the whole page, or the parts that have its class', async () => {
    const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
    load(css.get('calm')!);
    const calm = accentOf(box);
    expect(calm).not.to.equal('');
    box.firstElementChild!.className = 'physio-calm';
    expect([accentOf(box.firstElementChild!), accentOf(box)]).to.deep.equal([calm, '']);
  });

  it('has lower specificity than rules of the page, in any order', () => {
    load(':root { --physio-accent: red }');
    load(css.get('calm')!);
    expect(accentOf(document.documentElement)).to.equal('red');
  });
});

/** Whether a value is valid for its property: a length, a number or a colour. */
function isValidValue(name: string, value: string, scheme: string): boolean {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `color-scheme: ${scheme}; color: #010203`;
  const isLength = /-(?:radius|space|border)$/.test(name);
  if (isLength) probe.style.inlineSize = value;
  else if (name.endsWith('-ring')) probe.style.flexGrow = value;
  else probe.style.color = value;
  const parsed = isLength ? probe.style.inlineSize : name.endsWith('-ring') ? probe.style.flexGrow : probe.style.color;
  probe.remove();
  return parsed !== '' && parsed !== 'rgb(1, 2, 3)';
}

describe('every text, control and focus ring', () => {
  const style = document.createElement('style');
  /** Pairs of colours with too little contrast, by theme and colour scheme. */
  const failures = new Map<string, string[]>();
  const combinations = ['no theme', ...themes].flatMap((theme) =>
    (theme === 'night' ? ['dark'] : ['light', 'dark']).map((scheme) => ({
      theme,
      scheme,
      name: `${theme}, ${scheme}`,
      needed: REQUIRED_CONTRAST[theme === 'contrast' ? 'AAA' : 'AA'],
    })),
  );

  before(async function () {
    this.timeout(120_000);
    document.head.append(style);
    for (const {name: state, show} of states) {
      const box = await show();
      openAll(box);
      // With focus rings around everything that can have the focus.
      forceState(box, ':focus-visible');
      for (const {theme, scheme, name, needed} of combinations) {
        document.documentElement.style.colorScheme = theme === 'night' ? '' : scheme;
        style.textContent = css.get(theme)!;
        const meetings = colourPairsIn(box);
        expect(meetings.length, `${name}, ${state}`).to.be.above(0);
        const painted = luminances(meetings.flatMap(({front, back}) => [back, [...back, front]]));
        meetings.forEach(({kind, where, front, back}, i) => {
          const contrast = contrastOf(painted[2 * i]!, painted[2 * i + 1]!);
          if (contrast >= needed[kind]) return;
          const failure = `${contrast.toFixed(2)} ${kind} ${state}: ${where}, ${front} on ${back.join(' on ')}`;
          failures.set(name, [...(failures.get(name) ?? []), failure]);
        });
        pairCounts.set(name, (pairCounts.get(name) ?? 0) + meetings.length);
      }
      box.remove();
    }
  });
  after(() => {
    style.remove();
    document.documentElement.style.colorScheme = '';
  });

  const pairCounts = new Map<string, number>();
  for (const {name, theme} of combinations)
    it(`meets ${theme === 'contrast' ? 'AAA' : 'AA'}: ${name}`, () => {
      expect(pairCounts.get(name)).to.be.above(200);
      expect(failures.get(name) ?? []).to.deep.equal([]);
    });
});
