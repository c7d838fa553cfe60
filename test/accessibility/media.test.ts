import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {canEmulateMedia} from '../helpers/capabilities.js';
import {elementsIn, describeElement} from '../helpers/flat-tree.js';
import {colourPairsIn, REQUIRED_CONTRAST, forceState} from '../helpers/colour-pairs.js';
import {contrastOf, luminances} from '../helpers/resolve-colours.js';
import {openAll, states} from '../helpers/states.js';

before(function () {
  if (!canEmulateMedia) this.skip();
});
afterEach(async () => {
  localStorage.clear();
  if (canEmulateMedia) await emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference', colorScheme: 'light'});
});

describe('in forced colours', () => {
  for (const {name, show} of states)
    it(`text, controls and the focus are visible: ${name}`, async () => {
      await emulateMedia({forcedColors: 'active'});
      const box = await show();
      openAll(box);
      forceState(box, ':focus-visible');
      for (const colorScheme of ['light', 'dark'] as const) {
        await emulateMedia({forcedColors: 'active', colorScheme});
        const pairs = colourPairsIn(box);
        expect(pairs.length).to.be.above(0);
        const painted = luminances(pairs.flatMap(({front, back}) => [back, [...back, front]]));
        const failures = pairs.flatMap(({kind, where, front, back}, i) => {
          const contrast = contrastOf(painted[2 * i]!, painted[2 * i + 1]!);
          return contrast < REQUIRED_CONTRAST.AA[kind]
            ? [`${contrast.toFixed(2)} ${kind}: ${where}, ${front} on ${back.join(' on ')}`]
            : [];
        });
        expect(failures, colorScheme).to.deep.equal([]);
      }
    });
});

/** Elements that move, or would move when they are used. */
const movingIn = (box: HTMLElement): string[] =>
  elementsIn(box).flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element, pseudo);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
        ? [describeElement(element)]
        : [];
    }),
  );
const runningIn = (box: HTMLElement): Animation[] => elementsIn(box).flatMap((element) => element.getAnimations());

describe('with reduced motion', () => {
  it('the test finds what moves without it', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    const list = await states.find(({name}) => name === 'causes')!.show();
    expect(movingIn(list).length).to.be.above(1);
    const card = await states.find(({name}) => name === 'movement')!.show();
    expect(runningIn(card).length).to.be.above(1);
  });

  for (const {name, show} of states)
    it(`nothing moves, also when it is used: ${name}`, async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      const box = await show();
      openAll(box);
      expect(movingIn(box)).to.deep.equal([]);
      expect(runningIn(box).length).to.equal(0);
    });
});
