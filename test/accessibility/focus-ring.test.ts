import {expect} from '@open-wc/testing';
import {controlsIn, describeElement} from '../helpers/flat-tree.js';
import {clippingElementsIn, clippedRingWidth, elementWithRing} from '../helpers/focus-ring.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

// test/styles checks the contrast of the ring, for any accent and in every theme.
describe('the focus ring', () => {
  for (const {name, show} of states)
    it(`is visible and not clipped: ${name}`, async () => {
      const box = await show();
      openAll(box);
      const clippers = clippingElementsIn(box);
      for (const width of [320, 720]) {
        box.style.width = `${width}px`;
        // Without a layout before the style sheets change, Chromium keeps the old styles.
        box.getBoundingClientRect();
        forceState(box, ':focus-visible');
        const failures = controlsIn(box).flatMap((control) => {
          // The page styles the focus of slotted content.
          if (control.tabIndex < 0 || !(control.getRootNode() instanceof ShadowRoot)) return [];
          const ringed = elementWithRing(control);
          const {outlineStyle, outlineWidth} = getComputedStyle(ringed);
          const clipped = clippedRingWidth(ringed, clippers);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || clipped > 0.5
            ? [`${outlineStyle}, ${outlineWidth}, ${clipped} px clipped: ${describeElement(control)}`]
            : [];
        });
        expect(failures, `${width} px wide`).to.deep.equal([]);
      }
    });
});
