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

describe('<hold-timer> as the system asks for it', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  let painter: ColourResolver;
  const pass = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const show = async (variant: string): Promise<void> => {
    clock = new FakeClock();
    timer = await fixture(
      html`<hold-timer variant=${variant} exercise="pelvic-tilt-arm-raise" .clock=${clock}></hold-timer>`,
    );
  };
  const styleOf = (selector: string): CSSStyleDeclaration =>
    getComputedStyle(timer.shadowRoot!.querySelector(selector)!);
  /** Seconds to: get ready, hold, arms up, relax, rest. */
  const phases = [0, 6, 5, 6, 5 + 14 * 4];

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
      await show('ring');
      timer.start();
      await pass(6);
      // The digit lies on the core, the ring and the text on the paper; the passed pieces are thinner.
      expect(painter.contrast(styleOf('.digit').color, styleOf('.core').fill)).to.be.at.least(4.5);
      const paper = styleOf('.paper').backgroundColor;
      for (const colour of [styleOf('circle.lit').stroke, styleOf('circle.passed').stroke, styleOf('.main').color]) {
        expect(painter.contrast(colour, paper), colour).to.be.at.least(3);
      }
      expect(parseFloat(styleOf('circle.lit').strokeWidth)).to.be.greaterThan(
        2 * parseFloat(styleOf('circle.passed').strokeWidth),
      );
      partOf(timer, 'floor').click();
      await timer.updateComplete;
      // Else the browser paints a plate of the paper's colour behind the words of a filled field.
      expect(styleOf('dialog').getPropertyValue('forced-color-adjust')).to.equal('none');
      for (const text of ['.digit', '.phase', '.head', '.main']) {
        const contrast = painter.contrast(styleOf(text).color, styleOf('dialog').backgroundColor);
        expect(contrast, text).to.be.at.least(4.5);
      }
    });

    it(`passes axe in forced colours, ${colorScheme}`, async () => {
      await emulateMedia({forcedColors: 'active', colorScheme});
      for (const variant of ['ring', 'bar', 'inline']) {
        await show(variant);
        timer.start();
        for (const seconds of phases) {
          await pass(seconds);
          await expect(timer).to.be.accessible();
        }
      }
    }).timeout(60_000);
  }

  it('moves nothing under reduced motion, and says the same', async () => {
    const said = async (): Promise<string[]> => {
      await show('ring');
      timer.start();
      const texts: string[] = [];
      for (const seconds of phases) {
        await pass(seconds);
        texts.push(textOf(timer));
      }
      return texts;
    };
    /** Seen by the reader before it begins, as a transition needs. */
    const beginHold = async (): Promise<void> => {
      timer.reset();
      timer.start();
      await pass(1);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await pass(4);
    };
    const moving = (): number => timer.shadowRoot!.getAnimations().length;
    const usual = await said();
    await beginHold();
    expect(moving(), 'the core fills').to.equal(1);
    await emulateMedia({reducedMotion: 'reduce'});
    expect(await said()).to.deep.equal(usual);
    await beginHold();
    expect(moving()).to.equal(0);
  });
});
