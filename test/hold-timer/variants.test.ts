import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';

describe('a timer of another shape', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  const pass = async (seconds: number): Promise<void> => {
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
    const left = (): number => timer.shadowRoot!.querySelectorAll('.strip i:not(.done)').length;

    it('has as many thick pieces as seconds are left', async () => {
      expect(left(), 'before the start').to.equal(0);
      await press('main');
      for (const digit of [5, 4, 3, 2, 1]) {
        expect([textOf(timer, '.digit'), left()]).to.deep.equal([String(digit), digit]);
        await pass(1);
      }
      expect(textOf(timer, '.phase')).to.equal('Hold it there');
      await pass(5 + 3 + 5);
      expect([textOf(timer, '.digit'), left()], 'a long rest, in 20 pieces').to.deep.equal(['40', 20]);
      await pass(20);
      expect(left()).to.equal(10);
      await pass(200);
      expect([textOf(timer, '.phase'), left()]).to.deep.equal(['Done', 2 * 2 + 1]);
    });

    it('says set and repetition, and lets a rest be skipped', async () => {
      await press('main');
      await pass(6);
      expect(textOf(timer, '.place')).to.equal('Set 1 of 2Repetition 1 of 2');
      expect(partOf(timer, 'skip').offsetWidth, 'only in a rest').to.equal(0);
      await pass(15);
      expect(textOf(timer, '.phase')).to.equal('Rest');
      expect(partOf(timer, 'skip').offsetWidth).to.be.at.least(44);
      await press('skip');
      expect(textOf(timer, '.phase')).to.equal('Hold it there');
    });

    it('has the button beside the words where there is room, else below everything', async () => {
      const box = (selector: string): DOMRect => timer.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      timer.style.width = '400px';
      await press('main');
      expect(box('.ring').right).to.be.lessThan(box('.phase').left);
      expect(box('.phase').bottom).to.be.at.most(box('.place').top + 1);
      expect(box('.place').right).to.be.lessThan(box('.main').left);
      expect(box('.main').bottom).to.be.lessThan(box('.strip').bottom);
      timer.style.width = '288px';
      expect(box('.main').top).to.be.greaterThan(box('.strip').bottom);
      expect(box('.main').width).to.be.greaterThan(200);
    });

    it('moves no layout from phase to phase, at any width', async () => {
      timer.start();
      for (const width of ['288px', '400px']) {
        timer.style.width = width;
        timer.reset();
        timer.start();
        const heights = new Set<number>();
        for (const seconds of [0, 6, 5, 8, 0, 10]) {
          await pass(seconds);
          heights.add(Math.round(timer.getBoundingClientRect().height));
        }
        expect(heights.size, width).to.equal(1);
      }
    });
  });

  describe('inline', () => {
    let text: HTMLElement;
    beforeEach(async () => {
      clock = new FakeClock();
      text = await fixture(html`
        <p style="inline-size: 22em; line-height: 1.5; font-size: 18px">
          Breathe out and let the gap close. Hold it there
          <hold-timer variant="inline" hold="5" reps="2" .clock=${clock}></hold-timer>
          and let go. That is all there is to it, five slow seconds at a time.
        </p>
      `);
      timer = text.querySelector('hold-timer')!;
    });

    it('starts, pauses and carries on at a press, and says how it is', async () => {
      const said = (): string => textOf(timer, '[role=timer]');
      expect(said()).to.equal('Start 2 × 5 s');
      await press('main');
      expect(said()).to.equal('Get ready 5');
      await pass(6);
      expect(said()).to.equal('Hold it there 4');
      await press('main');
      await pass(60);
      expect(said()).to.equal('Paused 4');
      await press('main');
      await pass(4);
      expect(said()).to.equal('Relax 3');
      await pass(60);
      expect(said()).to.equal('Done, 2 of 2');
    });

    it('stays in its line and keeps its width, so the text around it does not move', async () => {
      const lines = Math.round(text.offsetHeight / 27);
      expect(text.offsetHeight, 'no line is taller than the others').to.be.closeTo(lines * 27, 1.5);
      const sizes = new Set<string>();
      const measure = (): void => {
        const {width, height} = timer.getBoundingClientRect();
        sizes.add(`${width} ${height} ${text.offsetHeight}`);
      };
      measure();
      timer.start();
      for (const seconds of [0, 6, 5, 3, 60]) {
        await pass(seconds);
        measure();
      }
      expect([...sizes]).to.have.length(1);
    });

    it('stands on the baseline of the text', () => {
      const range = document.createRange();
      range.selectNodeContents(timer.nextSibling!);
      const around = [...range.getClientRects()].find(({width}) => width > 20)!;
      const pill = timer.shadowRoot!.querySelector('[role=timer]')!.getBoundingClientRect();
      // Of the same family and size, so that the boxes of both texts differ by the line height alone.
      expect(pill.top + pill.height / 2).to.be.closeTo(around.top + around.height / 2, 1);
    });

    it('has a target of 44 px, and a name that says what a press does', async () => {
      const button = partOf(timer, 'main');
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(button.ariaLabel).to.equal('Start');
      await press('main');
      await pass(6);
      expect(button.ariaLabel).to.equal('Pause: Hold it there');
    });
  });

  it('is a ring, with one warning, where the variant makes no sense', async () => {
    const record = new ConsoleRecord();
    record.start();
    timer = await fixture(html`<hold-timer variant="cube"></hold-timer>`);
    record.stop();
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('variant="cube"').and.to.contain('Using ring.');
    expect(hasPart(timer, 'ring')).to.equal(true);
  });

  describe('without a clock', () => {
    beforeEach(async () => {
      clock = new FakeClock();
      timer = await fixture(html`<hold-timer hold="0" reps="2" .clock=${clock}></hold-timer>`);
    });

    it('waits at each repetition for the reader to be done', async () => {
      expect(textOf(timer, '.next')).to.equal('At your own pace');
      await press('main');
      await pass(5);
      for (const rep of [1, 2]) {
        await pass(1000);
        expect([textOf(timer, '.phase'), textOf(timer, '.digit')]).to.deep.equal(['At your own pace', '']);
        expect(textOf(timer, '.place')).to.equal(`Set 1 of 1Repetition ${rep} of 2`);
        expect(textOf(timer, '[part=main]')).to.equal('Done');
        await press('main');
        if (rep === 1) expect(textOf(timer, '.phase')).to.equal('Relax');
        await pass(3);
      }
      expect(timer.state).to.equal('finished');
      expect(textOf(timer, '.next')).to.equal('2 repetitions');
    });

    it('is done by a press in a line of text as well', async () => {
      timer.variant = 'inline';
      await timer.updateComplete;
      expect(textOf(timer, '[role=timer]')).to.equal('Start 2 ×');
      await press('main');
      await pass(500);
      expect(partOf(timer, 'main').ariaLabel).to.equal('Done: At your own pace');
      await press('main');
      expect(timer.phase).to.equal('relax');
    });
  });
});
