import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {canSetViewport} from '../helpers/capabilities.js';
import {elementsIn} from '../helpers/flat-tree.js';
import {setPageTheme, resetPageTheme} from '../helpers/page-theme.js';
import {reflowIssuesIn} from '../helpers/reflow-issues.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

/** The text spacing of WCAG 1.4.12, as a tool of the user would set it, in shadow roots too. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`);

function setTextSpacing(box: HTMLElement, isOn: boolean): void {
  const roots = elementsIn(box).flatMap(({shadowRoot}) => shadowRoot ?? []);
  for (const root of [document, ...roots])
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets.filter((sheet) => sheet !== spacing),
      ...(isOn ? [spacing] : []),
    ];
}

/** The width of the page and its font size, in pixels, and whether it has text spacing. */
const settings = {
  'a page at 400 %': [320, 16, false],
  'a page at 400 % with text spacing': [320, 16, true],
  'text at 200 %': [640, 32, false],
  'text at 200 % on a phone': [320, 32, false],
} as const;

describe('nothing is lost and nothing needs horizontal scrolling', () => {
  after(resetPageTheme);
  afterEach(() => {
    setTextSpacing(document.body, false);
    localStorage.clear();
  });

  for (const {name, show} of states.filter((state) => !state.name.includes('floor mode')))
    it(name, async () => {
      await setPageTheme({});
      const box = await show();
      openAll(box);
      forceState(box, '');
      for (const lang of ['en', 'pt-BR', 'es'] as const) {
        await setPageTheme({lang});
        for (const [setting, [width, size, isSpaced]] of Object.entries(settings)) {
          // The box is laid out again: WebKit keeps the height of a row when the text of a button wraps later.
          box.style.display = 'none';
          box.getBoundingClientRect();
          // The padding stands for the margin of a page.
          box.style.cssText = `width: ${width}px; padding: 8px; box-sizing: border-box; font-size: ${size}px`;
          setTextSpacing(box, isSpaced);
          expect(reflowIssuesIn(box), `${lang}, ${setting}`).to.deep.equal([]);
        }
      }
    });
});

describe('floor mode at any size', () => {
  before(async function () {
    if (!canSetViewport) this.skip();
    await setPageTheme({lang: 'pt-BR'});
  });
  after(async () => {
    resetPageTheme();
    if (canSetViewport) await setViewport({width: 800, height: 600});
  });
  afterEach(() => setTextSpacing(document.body, false));

  for (const [width, height] of [
    [320, 640],
    // A window of 1280 by 1024 at 400 %.
    [320, 256],
    [640, 320],
  ] as const)
    for (const {name, show} of states.filter((state) => state.name.includes('floor mode')))
      it(`loses nothing at ${width} by ${height}: ${name}`, async () => {
        await setViewport({width, height});
        const box = await show();
        forceState(box, '');
        for (const [setting, [, size, isSpaced]] of Object.entries(settings)) {
          box.style.cssText = `font-size: ${size}px`;
          setTextSpacing(box, isSpaced);
          expect(reflowIssuesIn(box), setting).to.deep.equal([]);
        }
      });
});
