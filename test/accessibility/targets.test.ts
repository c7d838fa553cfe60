import {expect} from '@open-wc/testing';
import {controlsIn, isVisible, describeElement} from '../helpers/flat-tree.js';
import {setPageTheme, resetPageTheme} from '../helpers/page-theme.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

/** The minimum width and height, in pixels. */
const MIN_SIZE = 44;

/** Whether a control is a link within a sentence or a citation, which may be as tall as its line (WCAG 2.5.5 and 2.5.8). */
function isInText(control: Element): boolean {
  if (!control.matches('a') || getComputedStyle(control).display !== 'inline') return false;
  const block = control.closest('p, li, h2, h3, h4, h5, h6')!;
  return block.textContent.trim().length > control.textContent.trim().length;
}

/** The target of a control: the label around it, if there is one. */
const targetOf = (control: Element): Element => control.closest('label') ?? control;

const targetsIn = (box: Element): Element[] =>
  controlsIn(box)
    .filter((control) => !control.matches('[tabindex="-1"]:not(button)') && !isInText(control))
    .map(targetOf)
    .filter(isVisible);

describe('a target', () => {
  after(resetPageTheme);
  afterEach(() => localStorage.clear());

  for (const {name, show} of states)
    it(`is at least ${MIN_SIZE} px wide and high: ${name}`, async () => {
      await setPageTheme({});
      const box = await show();
      openAll(box);
      forceState(box, '');
      for (const width of [320, 720]) {
        box.style.width = `${width}px`;
        const small = targetsIn(box).flatMap((target) => {
          const {width, height} = target.getBoundingClientRect();
          return Math.min(width, height) < MIN_SIZE - 0.1
            ? [`${width.toFixed(1)} by ${height.toFixed(1)}: ${describeElement(target)}`]
            : [];
        });
        expect(small, `${width} px wide`).to.deep.equal([]);
      }
    });
});
