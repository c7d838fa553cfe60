import {expect} from '@open-wc/testing';
import {controlsIn, describeElement} from '../helpers/flat-tree.js';
import {clippingElementsIn, clippedRingWidth, elementWithRing} from '../helpers/focus-ring.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

// That the ring stands off what it lies on, for any accent and in every theme, is shown in test/styles.
describe('the ring around what has the focus', () => {
  for (const {name, show} of states)
    it(`is there and whole: ${name}`, async () => {
      const box = await show();
      openAll(box);
      const clippers = clippingElementsIn(box);
      for (const width of [320, 720]) {
        box.style.width = `${width}px`;
        // Chromium keeps the old look of what is laid out anew only after its styles have changed.
        box.getBoundingClientRect();
        forceState(box, ':focus-visible');
        const faults = controlsIn(box).flatMap((control) => {
          // What the page brings is the page's to show.
          if (control.tabIndex < 0 || !(control.getRootNode() instanceof ShadowRoot)) return [];
          const bearer = elementWithRing(control);
          const {outlineStyle, outlineWidth} = getComputedStyle(bearer);
          const cut = clippedRingWidth(bearer, clippers);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || cut > 0.5
            ? [`${outlineStyle}, ${outlineWidth}, cut by ${cut}: ${describeElement(control)}`]
            : [];
        });
        expect(faults, `${width} px wide`).to.deep.equal([]);
      }
    });
});
