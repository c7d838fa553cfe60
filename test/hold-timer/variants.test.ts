import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';

describe('the variants of a timer', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const press = async (part: string): Promise<void> => {
    partOf(timer, part).click();
    await timer.updateComplete;
  };

  describe('bar', () => {
    beforeEach(async () => {
      clock = new FakeClock();
      timer = await fixture(
        html`<hold-timer variant="bar" hold="5" reps="2" sets="2" rest="40" .clock=${clock}></hold-timer>`,
      );
    });
    const thickBars = (): number => timer.shadowRoot!.querySelectorAll('.strip i:not(.done)').length;

    it('has as many thick bars as seconds are left', async () => {
      expect(thickBars(), 'before the start').to.equal(0);
      await press('main');
      for (const digit of [5, 4, 3, 2, 1]) {
        expect([textOf(timer, '.digit'), thickBars()]).to.deep.equal([String(digit), digit]);
        await advance(1);
      }
      expect(textOf(timer, '.phase')).to.equal('Hold it there');
      await advance(5 + 3 + 5);
      expect([textOf(timer, '.digit'), thickBars()], 'a long rest, in 20 bars').to.deep.equal(['40', 20]);
      await advance(20);
      expect(thickBars()).to.equal(10);
      await advance(200);
      expect([textOf(timer, '.phase'), thickBars()]).to.deep.equal(['Done', 2 * 2 + 1]);
    });

    it('shows set and repetition, and has a skip button during a rest', async () => {
      await press('main');
      await advance(6);
      expect(textOf(timer, '.place')).to.equal('Set 1 of 2Repetition 1 of 2');
      expect(partOf(timer, 'skip').offsetWidth, 'only in a rest').to.equal(0);
      await advance(15);
      expect(textOf(timer, '.phase')).to.equal('Rest');
      expect(partOf(timer, 'skip').offsetWidth).to.be.at.least(44);
      await press('skip');
      expect(textOf(timer, '.phase')).to.equal('Hold it there');
    });

    it('has the button beside the text, or below everything if there is no room', async () => {
      const rectOf = (selector: string): DOMRect => timer.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      timer.style.width = '400px';
      await press('main');
      expect(rectOf('.ring').right).to.be.lessThan(rectOf('.phase').left);
      expect(rectOf('.phase').bottom).to.be.at.most(rectOf('.place').top + 1);
      expect(rectOf('.place').right).to.be.lessThan(rectOf('.main').left);
      expect(rectOf('.main').bottom).to.be.lessThan(rectOf('.strip').bottom);
      timer.style.width = '288px';
      expect(rectOf('.main').top).to.be.greaterThan(rectOf('.strip').bottom);
      expect(rectOf('.main').width).to.be.greaterThan(200);
    });

    it('has the same height in all phases, at any width', async () => {
      timer.start();
      for (const width of ['288px', '400px']) {
        timer.style.width = width;
        timer.reset();
        timer.start();
        const heights = new Set<number>();
        for (const seconds of [0, 6, 5, 8, 0, 10]) {
          await advance(seconds);
          heights.add(Math.round(timer.getBoundingClientRect().height));
        }
        expect(heights.size, width).to.equal(1);
      }
    });
  });

  describe('inline', () => {
    let paragraph: HTMLElement;
    beforeEach(async () => {
      clock = new FakeClock();
      paragraph = await fixture(html`
        <p style="inline-size: 22em; line-height: 1.5; font-size: 18px">
          Breathe out and let the gap close. Hold it there
          <hold-timer variant="inline" hold="5" reps="2" .clock=${clock}></hold-timer>
          and let go. That is all there is to it, five slow seconds at a time.
        </p>
      `);
      timer = paragraph.querySelector('hold-timer')!;
    });

    it('starts, pauses and resumes when it is pressed, and shows its phase', async () => {
      const visibleText = (): string => textOf(timer, '[role=timer]');
      expect(visibleText()).to.equal('Start 2 × 5 s');
      await press('main');
      expect(visibleText()).to.equal('Get ready 5');
      await advance(6);
      expect(visibleText()).to.equal('Hold it there 4');
      await press('main');
      await advance(60);
      expect(visibleText()).to.equal('Paused 4');
      await press('main');
      await advance(4);
      expect(visibleText()).to.equal('Relax 3');
      await advance(60);
      expect(visibleText()).to.equal('Done, 2 of 2');
    });

    it('has a constant size within its line, so that the text around it does not move', async () => {
      const lines = Math.round(paragraph.offsetHeight / 27);
      expect(paragraph.offsetHeight, 'no line is taller than the others').to.be.closeTo(lines * 27, 1.5);
      const sizes = new Set<string>();
      const measure = (): void => {
        const {width, height} = timer.getBoundingClientRect();
        sizes.add(`${width} ${height} ${paragraph.offsetHeight}`);
      };
      measure();
      timer.start();
      for (const seconds of [0, 6, 5, 3, 60]) {
        await advance(seconds);
        measure();
      }
      expect([...sizes]).to.have.length(1);
    });

    it('is on the baseline of the text', () => {
      const range = document.createRange();
      range.selectNodeContents(timer.nextSibling!);
      const textRect = [...range.getClientRects()].find(({width}) => width > 20)!;
      const timerRect = timer.shadowRoot!.querySelector('[role=timer]')!.getBoundingClientRect();
      // Both texts have the same font, so that their boxes differ only in line height.
      expect(timerRect.top + timerRect.height / 2).to.be.closeTo(textRect.top + textRect.height / 2, 1);
    });

    it('has a button of 44 × 44 px, and its accessible name is its action', async () => {
      const button = partOf(timer, 'main');
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(button.ariaLabel).to.equal('Start');
      await press('main');
      await advance(6);
      expect(button.ariaLabel).to.equal('Pause: Hold it there');
    });
  });

  it('are the ring, with one warning, if the attribute is invalid', async () => {
    const record = new ConsoleRecord();
    record.start();
    timer = await fixture(html`<hold-timer variant="cube"></hold-timer>`);
    record.stop();
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('variant="cube"').and.to.contain('Using ring.');
    expect(hasPart(timer, 'ring')).to.equal(true);
  });

  describe('with untimed repetitions', () => {
    beforeEach(async () => {
      clock = new FakeClock();
      timer = await fixture(html`<hold-timer hold="0" reps="2" .clock=${clock}></hold-timer>`);
    });

    it('waits at each repetition until the user presses the button', async () => {
      expect(textOf(timer, '.next')).to.equal('At your own pace');
      await press('main');
      await advance(5);
      for (const rep of [1, 2]) {
        await advance(1000);
        expect([textOf(timer, '.phase'), textOf(timer, '.digit')]).to.deep.equal(['At your own pace', '']);
        expect(textOf(timer, '.place')).to.equal(`Set 1 of 1Repetition ${rep} of 2`);
        expect(textOf(timer, '[part=main]')).to.equal('Done');
        await press('main');
        if (rep === 1) expect(textOf(timer, '.phase')).to.equal('Relax');
        await advance(3);
      }
      expect(timer.state).to.equal('finished');
      expect(textOf(timer, '.next')).to.equal('2 repetitions');
    });

    it('ends a repetition by a press in the inline variant as well', async () => {
      timer.variant = 'inline';
      await timer.updateComplete;
      expect(textOf(timer, '[role=timer]')).to.equal('Start 2 ×');
      await press('main');
      await advance(500);
      expect(partOf(timer, 'main').ariaLabel).to.equal('Done: At your own pace');
      await press('main');
      expect(timer.phase).to.equal('relax');
    });
  });
});
