import {expect} from '@open-wc/testing';
import {controlsIn, nameOf} from '../helpers/flat-tree.js';
import {clippersIn, cutOff, ringBearer} from '../helpers/focus-ring.js';
import {pretend} from '../helpers/colour-pairs.js';
import {openAll, states} from '../helpers/states.js';

// That the ring stands off what it lies on, for any accent and in every theme, is shown in test/styles.
describe('the ring around what has the focus', () => {
  for (const {name, show} of states)
    it(`is there and whole: ${name}`, async () => {
      const box = await show();
      openAll(box);
      const clippers = clippersIn(box);
      for (const width of [320, 720]) {
        box.style.width = `${width}px`;
        // Chromium keeps the old look of what is laid out anew only after its styles have changed.
        box.getBoundingClientRect();
        pretend(box, ':focus-visible');
        const faults = controlsIn(box).flatMap((control) => {
          // What the page brings is the page's to show.
          if (control.tabIndex < 0 || !(control.getRootNode() instanceof ShadowRoot)) return [];
          const bearer = ringBearer(control);
          const {outlineStyle, outlineWidth} = getComputedStyle(bearer);
          const cut = cutOff(bearer, clippers);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || cut > 0.5
            ? [`${outlineStyle}, ${outlineWidth}, cut by ${cut}: ${nameOf(control)}`]
            : [];
        });
        expect(faults, `${width} px wide`).to.deep.equal([]);
      }
    });
});
