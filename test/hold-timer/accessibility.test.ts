import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {canPressSpace, canSendKeys} from '../helpers/capabilities.js';
import {fixture} from '../helpers/fixture.js';
import {partOf, textOf} from '../helpers/text.js';

describe('<hold-timer> for everyone', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  const pass = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  beforeEach(async () => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer exercise="pelvic-tilt-arm-raise" .clock=${clock}></hold-timer>`);
  });

  it('is a group with the name of its exercise, around a timer that is not read out each second', () => {
    const group = partOf(timer, 'timer');
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal([
      'group',
      'Pelvic tilt with arm raise',
    ]);
    const ring = partOf(timer, 'ring');
    expect([ring.getAttribute('role'), ring.hasAttribute('aria-live')]).to.deep.equal(['timer', false]);
  });

  it('reads out phases and sets, and never the seconds', async () => {
    const said: string[] = [];
    const status = timer.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, {subtree: true, childList: true, characterData: true});
    timer.start();
    await timer.updateComplete;
    for (let second = 0; second < 22; second++) {
      await pass(1);
      await Promise.resolve();
    }
    expect(said).to.deep.equal([
      'Get ready',
      'Set 1 of 3. Hold the tilt',
      'Arms up, slowly',
      'Arms down, slowly',
      'Relax',
      'Hold the tilt',
    ]);
    observer.disconnect();
  });

  it('has targets of at least 44 px', async () => {
    timer.start();
    await timer.updateComplete;
    for (const button of timer.shadowRoot!.querySelectorAll('button:not([hidden])')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.part.value).to.be.at.least(44);
    }
  });

  it('moves no layout from phase to phase', async () => {
    timer.style.display = 'block';
    timer.style.width = '320px';
    timer.start();
    const heights = new Set<number>();
    for (const seconds of [0, 6, 5, 3, 3, 70]) {
      await pass(seconds);
      heights.add(Math.round(timer.getBoundingClientRect().height));
    }
    expect(heights.size).to.equal(1);
  });

  it('does not scroll sideways at 320 px with text twice as large', async () => {
    timer.style.display = 'block';
    timer.style.width = '288px';
    timer.style.fontSize = '32px';
    timer.start();
    await pass(6);
    const paper = partOf(timer, 'timer');
    expect(paper.scrollWidth).to.be.at.most(paper.clientWidth);
  });

  it('gives the focus to the main button when back and skip are gone', async () => {
    timer.start();
    await pass(1);
    partOf(timer, 'skip').focus();
    await pass(600);
    expect(timer.shadowRoot!.activeElement).to.equal(partOf(timer, 'main'));
  });

  it('takes arrow keys while it has the focus, and leaves the others alone', async () => {
    timer.start();
    await timer.updateComplete;
    const key = (name: string, init: KeyboardEventInit = {}): boolean =>
      partOf(timer, 'main').dispatchEvent(
        new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...init}),
      );
    expect(key('ArrowRight'), 'it is ours').to.equal(false);
    expect(timer.phase).to.equal('hold');
    key('ArrowLeft');
    expect(timer.phase).to.equal('prepare');
    expect([key('s'), key('Tab'), key('ArrowUp'), key('ArrowRight', {altKey: true})]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(timer.phase).to.equal('prepare');
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    expect(timer.phase, 'keys elsewhere on the page').to.equal('prepare');
  });

  it('turns the arrow keys round from right to left', async () => {
    timer.dir = 'rtl';
    timer.start();
    await timer.updateComplete;
    partOf(timer, 'main').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true}));
    expect(timer.phase).to.equal('hold');
  });

  it('starts, pauses and carries on with Space and Enter', async function () {
    if (!canSendKeys) this.skip();
    timer.focus();
    await sendKeys({press: 'Enter'});
    expect(timer.state).to.equal('running');
    await pass(6);
    await sendKeys({press: canPressSpace ? 'Space' : 'Enter'});
    expect(timer.state).to.equal('paused');
    await sendKeys({press: 'Enter'});
    expect(timer.state).to.equal('running');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(timer.phase, 'Tab goes on to skip').to.equal('move');
    expect(textOf(timer, '.phase')).to.equal('Arms up, slowly');
  });
});
