import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {canPressSpace, canSendKeys} from '../helpers/capabilities.js';
import {fixture} from '../helpers/fixture.js';
import {partOf, textOf} from '../helpers/text.js';

describe('accessibility of <hold-timer>', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  beforeEach(async () => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer exercise="pelvic-tilt-arm-raise" .clock=${clock}></hold-timer>`);
  });

  it('is a group with the name of its exercise, and its timer is not announced each second', () => {
    const group = partOf(timer, 'timer');
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal([
      'group',
      'Pelvic tilt with arm raise',
    ]);
    const ring = partOf(timer, 'ring');
    expect([ring.getAttribute('role'), ring.hasAttribute('aria-live')]).to.deep.equal(['timer', false]);
  });

  it('announces phases and sets, but not the seconds', async () => {
    const announcements: string[] = [];
    const status = timer.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => announcements.push(status.textContent));
    observer.observe(status, {subtree: true, childList: true, characterData: true});
    timer.start();
    await timer.updateComplete;
    for (let second = 0; second < 22; second++) {
      await advance(1);
      await Promise.resolve();
    }
    expect(announcements).to.deep.equal([
      'Get ready',
      'Set 1 of 3. Hold the tilt',
      'Arms up, slowly',
      'Arms down, slowly',
      'Relax',
      'Hold the tilt',
    ]);
    observer.disconnect();
  });

  it('has buttons of at least 44 × 44 px', async () => {
    timer.start();
    await timer.updateComplete;
    for (const button of timer.shadowRoot!.querySelectorAll('button:not([hidden])')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.part.value).to.be.at.least(44);
    }
  });

  it('has the same height in all phases', async () => {
    timer.style.display = 'block';
    timer.style.width = '320px';
    timer.start();
    const heights = new Set<number>();
    for (const seconds of [0, 6, 5, 3, 3, 70]) {
      await advance(seconds);
      heights.add(Math.round(timer.getBoundingClientRect().height));
    }
    expect(heights.size).to.equal(1);
  });

  it('does not scroll sideways at 320 px with text twice as large', async () => {
    timer.style.display = 'block';
    timer.style.width = '288px';
    timer.style.fontSize = '32px';
    timer.start();
    await advance(6);
    const surface = partOf(timer, 'timer');
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
  });

  it('focuses the main button when back and skip disappear', async () => {
    timer.start();
    await advance(1);
    partOf(timer, 'skip').focus();
    await advance(600);
    expect(timer.shadowRoot!.activeElement).to.equal(partOf(timer, 'main'));
  });

  it('handles arrow keys while it has the focus, and ignores other keys', async () => {
    timer.start();
    await timer.updateComplete;
    const pressKey = (name: string, init: KeyboardEventInit = {}): boolean =>
      partOf(timer, 'main').dispatchEvent(
        new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...init}),
      );
    expect(pressKey('ArrowRight'), 'the default is prevented').to.equal(false);
    expect(timer.phase).to.equal('hold');
    pressKey('ArrowLeft');
    expect(timer.phase).to.equal('prepare');
    expect([pressKey('s'), pressKey('Tab'), pressKey('ArrowUp'), pressKey('ArrowRight', {altKey: true})]).to.deep.equal(
      [true, true, true, true],
    );
    expect(timer.phase).to.equal('prepare');
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    expect(timer.phase, 'keys elsewhere on the page').to.equal('prepare');
  });

  it('swaps the arrow keys in right-to-left text', async () => {
    timer.dir = 'rtl';
    timer.start();
    await timer.updateComplete;
    partOf(timer, 'main').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true}));
    expect(timer.phase).to.equal('hold');
  });

  it('starts, pauses and resumes with Space and Enter', async function () {
    if (!canSendKeys) this.skip();
    timer.focus();
    await sendKeys({press: 'Enter'});
    expect(timer.state).to.equal('running');
    await advance(6);
    await sendKeys({press: canPressSpace ? 'Space' : 'Enter'});
    expect(timer.state).to.equal('paused');
    await sendKeys({press: 'Enter'});
    expect(timer.state).to.equal('running');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(timer.phase, 'Tab moves to skip').to.equal('move');
    expect(textOf(timer, '.phase')).to.equal('Arms up, slowly');
  });
});
