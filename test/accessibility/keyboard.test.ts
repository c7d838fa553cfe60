import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {canSendKeys} from '../helpers/capabilities.js';
import {controlsIn, focusedElement, describeElement} from '../helpers/flat-tree.js';
import {elementWithRing} from '../helpers/focus-ring.js';
import {openAllButReferences, states} from '../helpers/states.js';

/** More presses than any state has controls. */
const MOST = 150;

/** What the focus comes by on its way. @throws if it does not arrive */
async function wayBetween(from: HTMLElement, to: HTMLElement, back = false): Promise<Element[]> {
  const way: Element[] = [];
  from.focus();
  if (back) await sendKeys({down: 'Shift'});
  for (let presses = 0; presses < MOST; presses++) {
    await sendKeys({press: 'Tab'});
    const at = focusedElement();
    if (at === to) {
      if (back) await sendKeys({up: 'Shift'});
      return way;
    }
    // A field for a time has parts, each with a stop of its own.
    if (at && at !== way.at(-1)) way.push(at);
    if (at && hasRing(at)) ringed.add(at);
  }
  throw new Error(`The focus stays: ${way.slice(0, 20).map(describeElement).join(', ')}`);
}

/** What has shown that it has the focus; what the page brings is the page's to show. */
const ringed = new Set<Element>();
function hasRing(at: Element): boolean {
  const {outlineStyle, outlineWidth} = getComputedStyle(elementWithRing(at));
  return !(at.getRootNode() instanceof ShadowRoot) || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
}

/** Where the keys go: of a group of radio buttons to one, which is left to the arrow keys. */
function stopsIn(box: Element): HTMLElement[] {
  const controls = controlsIn(box).filter((control) => control.tabIndex >= 0 && !control.matches(':disabled'));
  const radios = controls.filter((control) => control instanceof HTMLInputElement && control.type === 'radio');
  const chosen = radios.find((radio) => (radio as HTMLInputElement).checked) ?? radios[0];
  return controls.filter((control) => !radios.includes(control) || control === chosen);
}

/** Whether one thing is read after another: it is below, or beside it in the way of reading. */
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
    it(`every control is reached in the order of reading, and left again: ${name}`, async () => {
      const box = await show();
      box.style.width = '320px';
      openAllButReferences(box);
      box.before(before);
      box.after(after);
      const stops = stopsIn(box);
      const way = await wayBetween(before, after);
      expect(names(way)).to.deep.equal(names(stops));
      const back = await wayBetween(after, before, true);
      expect(names(back.reverse())).to.deep.equal(names(stops));
      expect(names(stops.filter((stop) => !ringed.has(stop)))).to.deep.equal([]);
      const jumps = way.flatMap((stop, i) => {
        const last = way[i - 1];
        return last && !comesAfter(last, stop)
          ? [`${describeElement(stop)} stands before ${describeElement(last)}`]
          : [];
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
      const main = focusedElement();
      after.focus();
      expect(focusedElement() === main, 'the page cannot have the focus').to.equal(true);
      // Past the last, and before the first, it would go to the browser's own controls.
      const first = stops.findIndex((stop) => stop === main);
      const way: (Element | null)[] = [];
      await sendKeys({down: 'Shift'});
      for (let i = 0; i < first; i++) await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      while (way.push(focusedElement()) < stops.length) await sendKeys({press: 'Tab'});
      expect(names(way.map((stop) => stop ?? document.body))).to.deep.equal(names(stops));
      await sendKeys({press: 'Escape'});
      await new Promise(requestAnimationFrame);
      await timer.updateComplete;
      expect(timer.shadowRoot!.querySelector('dialog') === null).to.equal(true);
      expect(describeElement(focusedElement()!)).to.contain('button.floor');
    });
  }
});
