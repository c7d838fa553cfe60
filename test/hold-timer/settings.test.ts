import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';

describe('the settings of a timer', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const control = (selector: string): HTMLInputElement =>
    partOf(timer, 'panel').querySelector<HTMLInputElement>(selector)!;
  const type = async (name: string, value: string): Promise<void> => {
    const input = control(`input[name=${name}]`);
    input.value = value;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await timer.updateComplete;
  };
  const press = async (selector: string): Promise<void> => {
    control(selector).click();
    await timer.updateComplete;
  };
  const dose = (): number[] => {
    const {steps, reps, sets, rest} = timer.program!.dose;
    return [steps[0]!.seconds, reps, sets, steps[1]!.seconds, rest];
  };
  const toggleSettings = async (): Promise<void> => {
    partOf(timer, 'settings').click();
    await timer.updateComplete;
  };
  beforeEach(async () => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer hold="7.5" reps="4" sets="2" .clock=${clock}></hold-timer>`);
    await toggleSettings();
  });

  it('step from 7.5 seconds to the nearest whole numbers', async () => {
    const [less, more] = control('input[name=hold]').parentElement!.querySelectorAll('button');
    expect([less!.value, more!.value]).to.deep.equal(['7', '8']);
    more!.click();
    await timer.updateComplete;
    expect(dose()[0]).to.equal(8);
    expect([less!.value, more!.value]).to.deep.equal(['7', '9']);
  });

  it('are shown and hidden by a button with aria-expanded', async () => {
    const button = partOf(timer, 'settings');
    expect(button.ariaExpanded).to.equal('true');
    await toggleSettings();
    expect([button.ariaExpanded, hasPart(timer, 'panel')]).to.deep.equal(['false', false]);
  });

  it('show the current numbers, each with a label', () => {
    const labels = [...partOf(timer, 'panel').querySelectorAll('label')].map(({textContent}) => textContent.trim());
    expect(labels).to.deep.equal([
      'Seconds to hold',
      'Repetitions',
      'Sets',
      'Seconds to relax',
      'Seconds of rest',
      'Sound',
      'Volume',
      'Voice',
      'Keep the screen on',
    ]);
    const numbers = [...partOf(timer, 'panel').querySelectorAll<HTMLInputElement>('[type=number]')];
    expect(numbers.map(({value}) => value)).to.deep.equal(['7.5', '4', '2', '3', '30']);
    for (const {labels: names} of numbers) expect(names).to.have.length(1);
  });

  it('accept numbers from inputs and from the buttons beside them', async () => {
    await type('hold', '9');
    await press('[name=reps][value="5"]');
    await press('[name=sets][value="1"]');
    await type('relax', '0');
    await press('[name=rest][value="31"]');
    await press('[name=rest][value="32"]');
    expect([timer.program!.dose.steps[0]!.seconds, ...dose().slice(1, 3), timer.program!.dose.rest]).to.deep.equal([
      9, 5, 1, 32,
    ]);
    expect(timer.program!.segments.some(({phase}) => phase === 'relax')).to.equal(false);
    expect(textOf(timer, '.place')).to.match(/^1 set of 5/);
    expect([timer.hold, timer.reps], 'the properties stay the same').to.deep.equal([7.5, 4]);
  });

  it('replace an invalid number by the nearest valid one, or by the current one', async () => {
    for (const [name, typed, expected] of [
      ['reps', '1e9', '1000'],
      ['sets', '0', '1'],
      ['sets', '-3', '1'],
      ['hold', '3601', '3600'],
      ['rest', '2.4', '2'],
    ] as const) {
      await type('reps', '4');
      await type('hold', '5');
      await type(name, typed);
      expect(control(`input[name=${name}]`).value, `${name} ${typed}`).to.equal(expected);
    }
    await type('reps', '6');
    await type('reps', '');
    expect([control('input[name=reps]').value, timer.program!.dose.reps]).to.deep.equal(['6', 6]);
  });

  it('can be restored to the defaults', async () => {
    await type('hold', '20');
    await type('sets', '9');
    await press('[name=putBack]');
    expect(dose()).to.deep.equal([7.5, 4, 2, 3, 30]);
    expect(control('input[name=hold]').value).to.equal('7.5');
  });

  it('pause a running session at the start of its repetition when the dose changes', async () => {
    timer.start();
    await advance(5 + 7.5 + 3 + 2);
    const events: string[] = [];
    for (const name of ['timer-pause', 'timer-reset'] as const) timer.addEventListener(name, () => events.push(name));
    await type('hold', '5');
    expect([timer.state, timer.set, timer.rep, timer.phase, timer.remaining]).to.deep.equal([
      'paused',
      1,
      2,
      'hold',
      5,
    ]);
    expect(events).to.deep.equal(['timer-pause']);
    timer.start();
    await advance(5);
    expect(timer.phase).to.equal('relax');
  });

  it('reset the timer if its repetition no longer exists', async () => {
    timer.start();
    await advance(5 + 3 * 10.5 + 1);
    expect(timer.rep).to.equal(4);
    await type('reps', '2');
    expect([timer.state, timer.elapsed]).to.deep.equal(['idle', 0]);
  });

  it('are overridden by a new dose of the page', async () => {
    await type('reps', '9');
    timer.setAttribute('reps', '6');
    await timer.updateComplete;
    expect(timer.program!.dose.reps).to.equal(6);
  });

  it('turn sound, voice and the screen lock on and off', async () => {
    for (const name of ['sound', 'voice', 'keepAwake']) await press(`[name=${name}]`);
    expect([timer.sound, timer.voice, timer.keepAwake]).to.deep.equal(['off', true, 'off']);
    expect(partOf(timer, 'sound').ariaPressed).to.equal('false');
    for (const name of ['sound', 'voice', 'keepAwake']) await press(`[name=${name}]`);
    expect([control('[name=sound]').checked, timer.voice, control('[name=keepAwake]').checked]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('set the volume, and play a test tone', async () => {
    let testTones = 0;
    timer.testSound = () => testTones++;
    await type('volume', '0.8');
    expect(timer.volume).to.equal(0.8);
    await press('[name=testSound]');
    expect(testTones).to.equal(1);
  });

  it('use the arrow keys for their inputs', async () => {
    timer.start();
    await advance(6);
    for (const name of ['volume', 'hold']) {
      const isDefault = control(`input[name=${name}]`).dispatchEvent(
        new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true, cancelable: true}),
      );
      expect(isDefault, `${name}: the default is not prevented`).to.equal(true);
    }
    expect(timer.phase, 'not skipped').to.equal('hold');
  });

  it('omit the dose if the timer is locked', async () => {
    timer.setAttribute('locked', '');
    await timer.updateComplete;
    expect(partOf(timer, 'panel').querySelectorAll('[type=number]')).to.have.length(0);
    expect(control('[name=putBack]').offsetWidth).to.equal(0);
    await press('[name=voice]');
    expect(timer.voice, 'the voice can still be changed').to.equal(true);
  });

  it('pass axe, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      timer.setAttribute('theme', theme);
      // In WebKit, the text changes its colour a frame before the background, and axe compares the two.
      await nextFrame();
      await expect(timer).to.be.accessible();
    }
  });

  it('have controls of 44 × 44 px, and no horizontal scrolling at 320 px, also with text twice as large', async () => {
    timer.style.width = '288px';
    timer.style.fontSize = '32px';
    await timer.updateComplete;
    const {scrollWidth, clientWidth} = partOf(timer, 'timer');
    expect(scrollWidth).to.be.at.most(clientWidth);
    timer.style.fontSize = '';
    for (const target of partOf(timer, 'panel').querySelectorAll('button, label.row, input[type=number]')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML.slice(0, 60)).to.be.at.least(44);
    }
    const surface = partOf(timer, 'timer');
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
  });
});
