import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {canSendKeys} from '../helpers/capabilities.js';
import {controlsIn, focusedElement, describeElement} from '../helpers/flat-tree.js';
import {elementWithRing} from '../helpers/focus-ring.js';
import {openAllButReferences, states} from '../helpers/states.js';

/** More than any state has controls. */
const MAX_PRESSES = 150;

/** Moves the focus with the Tab key. @returns the elements that get the focus in between. @throws if it does not arrive */
async function focusPathBetween(from: HTMLElement, to: HTMLElement, back = false): Promise<Element[]> {
  const path: Element[] = [];
  from.focus();
  if (back) await sendKeys({down: 'Shift'});
  for (let presses = 0; presses < MAX_PRESSES; presses++) {
    await sendKeys({press: 'Tab'});
    const current = focusedElement();
    if (current === to) {
      if (back) await sendKeys({up: 'Shift'});
      return path;
    }
    // A time input has several parts, each with a tab stop.
    if (current && current !== path.at(-1)) path.push(current);
    if (current && hasRing(current)) ringed.add(current);
  }
  throw new Error(`The focus does not arrive: ${path.slice(0, 20).map(describeElement).join(', ')}`);
}

/** Elements that have shown a focus ring. Slotted content counts, because the page styles it. */
const ringed = new Set<Element>();
function hasRing(element: Element): boolean {
  const {outlineStyle, outlineWidth} = getComputedStyle(elementWithRing(element));
  return !(element.getRootNode() instanceof ShadowRoot) || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
}

/** The tab stops: a group of radio buttons has one, and the arrow keys move within it. */
function stopsIn(box: Element): HTMLElement[] {
  const controls = controlsIn(box).filter((control) => control.tabIndex >= 0 && !control.matches(':disabled'));
  const radios = controls.filter((control) => control instanceof HTMLInputElement && control.type === 'radio');
  const radioStop = radios.find((radio) => (radio as HTMLInputElement).checked) ?? radios[0];
  return controls.filter((control) => !radios.includes(control) || control === radioStop);
}

/** Whether the second element comes after the first in reading order: below it, or beside it. */
function comesAfter(one: Element, other: Element): boolean {
  const [before, after] = [elementWithRing(one), elementWithRing(other)].map((element) =>
    element.getBoundingClientRect(),
  );
  return after!.top >= before!.bottom - 4 || (after!.left >= before!.right - 4 && after!.bottom > before!.top);
}

const names = (elements: readonly Element[]): string[] => elements.map(describeElement);

describe('by keyboard', () => {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  before.textContent = after.textContent = 'of the page';

  beforeEach(function () {
    if (!canSendKeys) this.skip();
  });
  afterEach(() => {
    before.remove();
    after.remove();
    localStorage.clear();
  });

  for (const {name, show} of states.filter((state) => !state.name.includes('floor mode'))) {
    it(`every control is reached in reading order, and can be left again: ${name}`, async () => {
      const box = await show();
      box.style.width = '320px';
      openAllButReferences(box);
      box.before(before);
      box.after(after);
      const stops = stopsIn(box);
      const path = await focusPathBetween(before, after);
      expect(names(path)).to.deep.equal(names(stops));
      const back = await focusPathBetween(after, before, true);
      expect(names(back.reverse())).to.deep.equal(names(stops));
      expect(names(stops.filter((stop) => !ringed.has(stop)))).to.deep.equal([]);
      const jumps = path.flatMap((stop, i) => {
        const last = path[i - 1];
        return last && !comesAfter(last, stop) ? [`${describeElement(stop)} is before ${describeElement(last)}`] : [];
      });
      expect(jumps).to.deep.equal([]);
    }).timeout(60_000);
  }

  for (const {name, show} of states.filter((state) => state.name.includes('floor mode'))) {
    it(`every control is reached and nothing else, and Escape gives the focus back: ${name}`, async () => {
      const box = await show();
      box.after(after);
      const timer = box.querySelector('hold-timer')!;
      const stops = stopsIn(timer.shadowRoot!.querySelector('dialog')!);
      const initial = focusedElement();
      after.focus();
      expect(focusedElement() === initial, 'the page cannot have the focus').to.equal(true);
      // After the last control and before the first, the focus would move to the controls of the browser.
      const first = stops.findIndex((stop) => stop === initial);
      const path: (Element | null)[] = [];
      await sendKeys({down: 'Shift'});
      for (let i = 0; i < first; i++) await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      while (path.push(focusedElement()) < stops.length) await sendKeys({press: 'Tab'});
      expect(names(path.map((stop) => stop ?? document.body))).to.deep.equal(names(stops));
      await sendKeys({press: 'Escape'});
      await new Promise(requestAnimationFrame);
      await timer.updateComplete;
      expect(timer.shadowRoot!.querySelector('dialog') === null).to.equal(true);
      expect(describeElement(focusedElement()!)).to.contain('button.floor');
    });
  }
});
