import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {canSendKeys} from '../helpers/capabilities.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {Platform} from '../helpers/platform.js';
import {partOf, textOf} from '../helpers/text.js';

describe('floor mode', () => {
  const platform = new Platform();
  let clock: FakeClock;
  let timer: HoldTimerElement;
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const dialog = (): HTMLDialogElement | null => timer.shadowRoot!.querySelector('dialog');
  const isOpen = (): boolean => dialog() !== null;
  const enter = async (): Promise<void> => {
    partOf(timer, 'floor').focus();
    partOf(timer, 'floor').click();
    await Promise.resolve();
    await Promise.resolve();
    await timer.updateComplete;
  };
  const focusedPart = (): string | undefined => timer.shadowRoot!.activeElement?.part.value;

  beforeEach(async () => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer hold="5" reps="2" sets="2" label="Bridge" .clock=${clock}></hold-timer>`);
  });
  afterEach(() => {
    timer.remove();
    platform.restore();
  });

  describe('if full screen is missing or refused', () => {
    beforeEach(async () => {
      platform.put(timer, 'requestFullscreen', () => Promise.reject(new TypeError('not allowed')));
      await enter();
    });

    it('fills the page as a modal dialog, with the focus on the main button', () => {
      const {left, top, width, height} = dialog()!.getBoundingClientRect();
      expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
      expect(dialog()!.matches(':modal')).to.equal(true);
      expect(focusedPart()).to.equal('main');
    });

    it('continues a running session on entering and on leaving', async () => {
      timer.start();
      await advance(7);
      expect([textOf(timer, '.phase'), textOf(timer, '.digit')]).to.deep.equal(['Hold it there', '3']);
      partOf(timer, 'leave').click();
      await timer.updateComplete;
      expect([isOpen(), timer.state, textOf(timer, '.digit')]).to.deep.equal([false, 'running', '3']);
      expect(focusedPart(), 'focus returns to the button').to.equal('floor');
    });

    it('is left with Escape, and the focus returns', async function () {
      if (!canSendKeys) this.skip();
      await sendKeys({press: 'Escape'});
      await new Promise(requestAnimationFrame);
      await timer.updateComplete;
      expect(isOpen()).to.equal(false);
      expect(focusedPart()).to.equal('floor');
    });

    it('shows name, progress, next phase and time left, and hides the other buttons', async () => {
      timer.start();
      await advance(6);
      expect(textOf(timer, '.head')).to.match(/^Bridge 1 min left/);
      expect(textOf(timer, '.next')).to.equal('Keep breathing. Next: relax');
      expect(textOf(timer, '.place')).to.equal('Set 1 of 2Repetition 1 of 2');
      const buttons = [...dialog()!.querySelectorAll('button')].filter(({offsetWidth}) => offsetWidth > 0);
      expect(buttons.map(({part}) => part.value)).to.deep.equal(['leave', 'main']);
      expect(partOf(timer, 'main').offsetHeight).to.be.at.least(76);
    });

    it('has text that is large enough to read from two metres', async () => {
      timer.start();
      await advance(6);
      const size = parseFloat(getComputedStyle(partOf(timer, 'digit')).fontSize);
      // The size of the digits follows the shorter side of the ring.
      expect(size).to.be.at.least(0.4 * Math.min(innerWidth, innerHeight));
      const titleSize = parseFloat(getComputedStyle(timer.shadowRoot!.querySelector('.phase')!).fontSize);
      expect(titleSize).to.be.at.least(1.75 * 16);
    });

    it('has different backgrounds for get ready, hold, relax and rest, and the default one while paused', async () => {
      const background = (): string => getComputedStyle(dialog()!).backgroundColor;
      const backgrounds: Record<string, string> = {idle: background()};
      timer.start();
      for (const [phase, seconds] of [
        ['prepare', 1],
        ['hold', 5],
        ['relax', 5],
        ['rest', 9],
      ] as const) {
        await advance(seconds);
        expect(timer.phase).to.equal(phase);
        backgrounds[phase] = background();
      }
      timer.pause();
      await timer.updateComplete;
      backgrounds.paused = background();
      expect([backgrounds.prepare, backgrounds.paused]).to.deep.equal([backgrounds.idle, backgrounds.idle]);
      expect(new Set([backgrounds.prepare, backgrounds.hold, backgrounds.relax, backgrounds.rest]).size).to.equal(4);
    });

    it('passes axe in every phase', async () => {
      timer.start();
      for (const seconds of [1, 5, 5, 9]) {
        await advance(seconds);
        await expect(timer).to.be.accessible();
      }
    }).timeout(60_000);

    it('ends when the timer is removed, and stays off when it is inserted again', async () => {
      const parent = timer.parentElement!;
      timer.remove();
      parent.append(timer);
      await timer.updateComplete;
      expect(isOpen()).to.equal(false);
      expect(partOf(timer, 'timer').offsetHeight).to.be.greaterThan(0);
    });
  });

  describe('if full screen is available', () => {
    let isFullscreen: boolean;
    let exitCalls: number;
    beforeEach(async () => {
      isFullscreen = false;
      exitCalls = 0;
      platform.put(timer, 'requestFullscreen', () => {
        isFullscreen = true;
        return Promise.resolve();
      });
      const matches = timer.matches.bind(timer);
      platform.put(timer, 'matches', (selector: string) =>
        selector === ':fullscreen' ? isFullscreen : matches(selector),
      );
      platform.put(document, 'exitFullscreen', () => {
        exitCalls++;
        return Promise.resolve();
      });
      await enter();
    });

    it('enters and leaves full screen', async () => {
      expect(isFullscreen).to.equal(true);
      expect(dialog()!.open).to.equal(true);
      partOf(timer, 'leave').click();
      await timer.updateComplete;
      expect(exitCalls).to.equal(1);
      expect(isOpen()).to.equal(false);
    });

    it('ends when the browser leaves full screen, as on Escape', async () => {
      isFullscreen = false;
      timer.dispatchEvent(new Event('fullscreenchange', {bubbles: true, composed: true}));
      await timer.updateComplete;
      expect(isOpen()).to.equal(false);
      expect(exitCalls, 'already left').to.equal(0);
      expect(focusedPart()).to.equal('floor');
    });
  });

  it('is not entered by a timer that is removed before the browser enters full screen', async () => {
    let resolveRequest!: () => void;
    platform.put(timer, 'requestFullscreen', () => new Promise<void>((resolve) => (resolveRequest = resolve)));
    const parent = timer.parentElement!;
    partOf(timer, 'floor').click();
    timer.remove();
    resolveRequest();
    await Promise.resolve();
    parent.append(timer);
    await timer.updateComplete;
    expect(isOpen()).to.equal(false);
  });

  it('fills the page at once if the browser has no full screen', async () => {
    platform.put(timer, 'requestFullscreen', undefined);
    partOf(timer, 'floor').click();
    await timer.updateComplete;
    expect(dialog()!.open).to.equal(true);
  });
});
