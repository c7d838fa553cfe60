import {expect} from '@open-wc/testing';
import {controlsIn, isVisible, describeElement} from '../helpers/flat-tree.js';
import {setPageTheme, resetPageTheme} from '../helpers/page-theme.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

const LEAST = 44;

/** A link among words of a sentence or a citation, which is as tall as its line (WCAG 2.5.5 and 2.5.8). */
function isInText(control: Element): boolean {
  if (!control.matches('a') || getComputedStyle(control).display !== 'inline') return false;
  const block = control.closest('p, li, h2, h3, h4, h5, h6')!;
  return block.textContent.trim().length > control.textContent.trim().length;
}

/** What can be pressed in its place: the label of a field, where it has one around it. */
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
    it(`is ${LEAST} px wide and high at least: ${name}`, async () => {
      await setPageTheme({});
      const box = await show();
      openAll(box);
      forceState(box, '');
      for (const width of [320, 720]) {
        box.style.width = `${width}px`;
        const small = targetsIn(box).flatMap((target) => {
          const {width, height} = target.getBoundingClientRect();
          return Math.min(width, height) < LEAST - 0.1
            ? [`${width.toFixed(1)} by ${height.toFixed(1)}: ${describeElement(target)}`]
            : [];
        });
        expect(small, `${width} px wide`).to.deep.equal([]);
      }
    });
});
