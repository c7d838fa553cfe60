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
  const pass = async (seconds: number): Promise<void> => {
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
  const focused = (): string | undefined => timer.shadowRoot!.activeElement?.part.value;

  beforeEach(async () => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer hold="5" reps="2" sets="2" label="Bridge" .clock=${clock}></hold-timer>`);
  });
  afterEach(() => {
    timer.remove();
    platform.restore();
  });

  describe('where full screen is missing or refused', () => {
    beforeEach(async () => {
      platform.put(timer, 'requestFullscreen', () => Promise.reject(new TypeError('not allowed')));
      await enter();
    });

    it('fills the page, above everything, with the focus on the main button', () => {
      const {left, top, width, height} = dialog()!.getBoundingClientRect();
      expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
      expect(dialog()!.matches(':modal')).to.equal(true);
      expect(focused()).to.equal('main');
    });

    it('goes on with the session that was under way, and leaves it under way', async () => {
      timer.start();
      await pass(7);
      expect([textOf(timer, '.phase'), textOf(timer, '.digit')]).to.deep.equal(['Hold it there', '3']);
      partOf(timer, 'leave').click();
      await timer.updateComplete;
      expect([isOpen(), timer.state, textOf(timer, '.digit')]).to.deep.equal([false, 'running', '3']);
      expect(focused(), 'back where it was').to.equal('floor');
    });

    it('is left by Escape, which gives the focus back', async function () {
      if (!canSendKeys) this.skip();
      await sendKeys({press: 'Escape'});
      await new Promise(requestAnimationFrame);
      await timer.updateComplete;
      expect(isOpen()).to.equal(false);
      expect(focused()).to.equal('floor');
    });

    it('says the name, what is on, what comes next and how much is left, and hides the rest', async () => {
      timer.start();
      await pass(6);
      expect(textOf(timer, '.head')).to.match(/^Bridge 1 min left/);
      expect(textOf(timer, '.next')).to.equal('Keep breathing. Next: relax');
      expect(textOf(timer, '.place')).to.equal('Set 1 of 2Repetition 1 of 2');
      const buttons = [...dialog()!.querySelectorAll('button')].filter(({offsetWidth}) => offsetWidth > 0);
      expect(buttons.map(({part}) => part.value)).to.deep.equal(['leave', 'main']);
      expect(partOf(timer, 'main').offsetHeight).to.be.at.least(76);
    });

    it('has digits to read from two metres, larger where there is room', async () => {
      timer.start();
      await pass(6);
      const size = parseFloat(getComputedStyle(partOf(timer, 'digit')).fontSize);
      // 14.5em at 360 × 740 is 64 % of the width; here the shorter side rules.
      expect(size).to.be.at.least(0.4 * Math.min(innerWidth, innerHeight));
      const word = parseFloat(getComputedStyle(timer.shadowRoot!.querySelector('.phase')!).fontSize);
      expect(word).to.be.at.least(1.75 * 16);
    });

    it('tells the phases apart by the field: the hold is filled, rest is warm, get ready and pause are paper', async () => {
      const field = (): string => getComputedStyle(dialog()!).backgroundColor;
      const fields: Record<string, string> = {idle: field()};
      timer.start();
      for (const [phase, seconds] of [
        ['prepare', 1],
        ['hold', 5],
        ['relax', 5],
        ['rest', 9],
      ] as const) {
        await pass(seconds);
        expect(timer.phase).to.equal(phase);
        fields[phase] = field();
      }
      timer.pause();
      await timer.updateComplete;
      fields.paused = field();
      expect([fields.prepare, fields.paused]).to.deep.equal([fields.idle, fields.idle]);
      expect(new Set([fields.prepare, fields.hold, fields.relax, fields.rest]).size).to.equal(4);
    });

    it('passes axe in every phase', async () => {
      timer.start();
      for (const seconds of [1, 5, 5, 9]) {
        await pass(seconds);
        await expect(timer).to.be.accessible();
      }
    }).timeout(60_000);

    it('ends when the timer leaves the page, and does not come back with it', async () => {
      const parent = timer.parentElement!;
      timer.remove();
      parent.append(timer);
      await timer.updateComplete;
      expect(isOpen()).to.equal(false);
      expect(partOf(timer, 'timer').offsetHeight).to.be.greaterThan(0);
    });
  });

  describe('where full screen exists', () => {
    let full: boolean;
    let left: number;
    beforeEach(async () => {
      full = false;
      left = 0;
      platform.put(timer, 'requestFullscreen', () => {
        full = true;
        return Promise.resolve();
      });
      const matches = timer.matches.bind(timer);
      platform.put(timer, 'matches', (selector: string) => (selector === ':fullscreen' ? full : matches(selector)));
      platform.put(document, 'exitFullscreen', () => {
        left++;
        return Promise.resolve();
      });
      await enter();
    });

    it('takes the screen, and gives it back', async () => {
      expect(full).to.equal(true);
      expect(dialog()!.open).to.equal(true);
      partOf(timer, 'leave').click();
      await timer.updateComplete;
      expect(left).to.equal(1);
      expect(isOpen()).to.equal(false);
    });

    it('is left when the browser leaves full screen, as Escape does', async () => {
      full = false;
      timer.dispatchEvent(new Event('fullscreenchange', {bubbles: true, composed: true}));
      await timer.updateComplete;
      expect(isOpen()).to.equal(false);
      expect(left, 'nothing more to leave').to.equal(0);
      expect(focused()).to.equal('floor');
    });
  });

  it('is not entered by a timer that has left the page before the browser answers', async () => {
    let answer!: () => void;
    platform.put(timer, 'requestFullscreen', () => new Promise<void>((resolve) => (answer = resolve)));
    const parent = timer.parentElement!;
    partOf(timer, 'floor').click();
    timer.remove();
    answer();
    await Promise.resolve();
    parent.append(timer);
    await timer.updateComplete;
    expect(isOpen()).to.equal(false);
  });

  it('fills the page at once where there is no full screen', async () => {
    platform.put(timer, 'requestFullscreen', undefined);
    partOf(timer, 'floor').click();
    await timer.updateComplete;
    expect(dialog()!.open).to.equal(true);
  });
});
