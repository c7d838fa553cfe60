import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {canEmulateMedia} from '../helpers/capabilities.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {ColourResolver} from '../helpers/resolve-colours.js';
import {Platform} from '../helpers/platform.js';
import {partOf, textOf} from '../helpers/text.js';

describe('<hold-timer> with forced colours and reduced motion', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  let painter: ColourResolver;
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const createTimer = async (variant: string): Promise<void> => {
    clock = new FakeClock();
    timer = await fixture(
      html`<hold-timer variant=${variant} exercise="pelvic-tilt-arm-raise" .clock=${clock}></hold-timer>`,
    );
  };
  const styleOf = (selector: string): CSSStyleDeclaration =>
    getComputedStyle(timer.shadowRoot!.querySelector(selector)!);
  /** Seconds to advance to each of: get ready, hold, arms up, relax, rest. */
  const secondsToPhases = [0, 6, 5, 6, 5 + 14 * 4];

  before(function () {
    if (!canEmulateMedia) this.skip();
    painter = new ColourResolver();
    painter.show('i { forced-color-adjust: none }', '');
  });
  const platform = new Platform();
  beforeEach(() => platform.put(Element.prototype, 'requestFullscreen', undefined));
  afterEach(async () => {
    platform.restore();
    await emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference', colorScheme: 'light'});
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`shows digits, ring and buttons in forced colours, ${colorScheme}`, async () => {
      await emulateMedia({forcedColors: 'active', colorScheme});
      await createTimer('ring');
      timer.start();
      await advance(6);
      // The digits are on the core; ring and buttons are on the surface. Arcs that have passed are thinner.
      expect(painter.contrast(styleOf('.digit').color, styleOf('.core').fill)).to.be.at.least(4.5);
      const surface = styleOf('.paper').backgroundColor;
      for (const colour of [styleOf('circle.lit').stroke, styleOf('circle.passed').stroke, styleOf('.main').color]) {
        expect(painter.contrast(colour, surface), colour).to.be.at.least(3);
      }
      expect(parseFloat(styleOf('circle.lit').strokeWidth)).to.be.greaterThan(
        2 * parseFloat(styleOf('circle.passed').strokeWidth),
      );
      partOf(timer, 'floor').click();
      await timer.updateComplete;
      // Otherwise, the browser paints a backplate behind text, in the colour of the page instead of the filled dialog.
      expect(styleOf('dialog').getPropertyValue('forced-color-adjust')).to.equal('none');
      for (const text of ['.digit', '.phase', '.head', '.main']) {
        const contrast = painter.contrast(styleOf(text).color, styleOf('dialog').backgroundColor);
        expect(contrast, text).to.be.at.least(4.5);
      }
    });

    it(`passes axe in forced colours, ${colorScheme}`, async () => {
      await emulateMedia({forcedColors: 'active', colorScheme});
      for (const variant of ['ring', 'bar', 'inline']) {
        await createTimer(variant);
        timer.start();
        for (const seconds of secondsToPhases) {
          await advance(seconds);
          await expect(timer).to.be.accessible();
        }
      }
    }).timeout(60_000);
  }

  it('has no transitions with reduced motion, and the same text', async () => {
    const textsOfPhases = async (): Promise<string[]> => {
      await createTimer('ring');
      timer.start();
      const texts: string[] = [];
      for (const seconds of secondsToPhases) {
        await advance(seconds);
        texts.push(textOf(timer));
      }
      return texts;
    };
    /** Waits for frames before the hold begins, because a transition needs a painted start state. */
    const beginHold = async (): Promise<void> => {
      timer.reset();
      timer.start();
      await advance(1);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await advance(4);
    };
    const countAnimations = (): number => timer.shadowRoot!.getAnimations().length;
    const expected = await textsOfPhases();
    await beginHold();
    expect(countAnimations(), 'the core fills').to.equal(1);
    await emulateMedia({reducedMotion: 'reduce'});
    expect(await textsOfPhases()).to.deep.equal(expected);
    await beginHold();
    expect(countAnimations()).to.equal(0);
  });
});
