import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {canSetViewport} from '../helpers/capabilities.js';
import {elementsIn} from '../helpers/flat-tree.js';
import {setPageTheme, resetPageTheme} from '../helpers/page-theme.js';
import {reflowIssuesIn} from '../helpers/reflow-issues.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

/** What WCAG 1.4.12 asks for, as a reader's own tool would set it, in shadow roots too. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`);

function spaced(box: HTMLElement, on: boolean): void {
  const roots = elementsIn(box).flatMap(({shadowRoot}) => shadowRoot ?? []);
  for (const root of [document, ...roots])
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets.filter((sheet) => sheet !== spacing),
      ...(on ? [spacing] : []),
    ];
}

/** Width in pixels, size of the page's text, and whether it is spaced. */
const readers = {
  'a page at 400 %': [320, 16, false],
  'a page at 400 % with text spacing': [320, 16, true],
  'text at 200 %': [640, 32, false],
  'text at 200 % on a phone': [320, 32, false],
} as const;

describe('nothing is lost and nothing needs sideways scrolling', () => {
  after(resetPageTheme);
  afterEach(() => {
    spaced(document.body, false);
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
        for (const [reader, [width, size, isSpaced]] of Object.entries(readers)) {
          // Laid out from the start: WebKit keeps the height of a row when the text of a button wraps later.
          box.style.display = 'none';
          box.getBoundingClientRect();
          // With the margin that a page has.
          box.style.cssText = `width: ${width}px; padding: 8px; box-sizing: border-box; font-size: ${size}px`;
          spaced(box, isSpaced);
          expect(reflowIssuesIn(box), `${lang}, ${reader}`).to.deep.equal([]);
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
  afterEach(() => spaced(document.body, false));

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
        for (const [reader, [, size, isSpaced]] of Object.entries(readers)) {
          box.style.cssText = `font-size: ${size}px`;
          spaced(box, isSpaced);
          expect(reflowIssuesIn(box), reader).to.deep.equal([]);
        }
      });
});
