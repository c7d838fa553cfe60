import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {partOf, textOf} from '../helpers/text.js';

describe('<hold-timer>', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;

  /** Time passes, and what follows from it is on the screen. */
  const pass = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const press = async (part: string): Promise<void> => {
    partOf(timer, part).click();
    await timer.updateComplete;
  };
  const shown = (): string => [textOf(timer, '.phase'), textOf(timer, '.digit'), textOf(timer, '.place')].join(' | ');

  const show = async (template: unknown): Promise<void> => {
    timer = await fixture<HoldTimerElement>(template as ReturnType<typeof html>);
  };
  beforeEach(async () => {
    clock = new FakeClock();
    await show(html`<hold-timer hold="5" reps="2" sets="2" rest="20" .clock=${clock}></hold-timer>`);
  });

  it('waits for the reader, showing the dose', async () => {
    await pass(600);
    expect(timer.state).to.equal('idle');
    expect(shown()).to.equal('Hold it there | 5seconds | 2 sets of 2Ready when you are');
    expect(textOf(timer, '[part=main]')).to.equal('Start');
  });

  it('starts with what has just been set', async () => {
    timer.hold = 20;
    timer.start();
    expect(timer.state).to.equal('running');
    await pass(5);
    expect(shown()).to.equal('Hold it there | 20 | Set 1 of 2Repetition 1 of 2');
  });

  it('goes on when a framework sets equal steps anew, and begins anew with others', async () => {
    const steps = (): object[] => [
      {kind: 'hold', seconds: 9, say: 'Lift'},
      {kind: 'relax', seconds: 3},
    ];
    timer.steps = steps() as typeof timer.steps;
    timer.start();
    await pass(6);
    timer.steps = steps() as typeof timer.steps;
    await timer.updateComplete;
    expect([timer.state, textOf(timer, '.phase')]).to.deep.equal(['running', 'Lift']);
    const changed = steps() as {say: string}[];
    timer.steps = changed as unknown as typeof timer.steps;
    timer.start();
    changed[0]!.say = 'Press';
    timer.steps = [...changed] as unknown as typeof timer.steps;
    await timer.updateComplete;
    expect([timer.state, timer.program!.dose.steps[0]!.say]).to.deep.equal(['idle', 'Press']);
  });

  it('does not run once it has been taken out of the page, and runs when it is put there', async () => {
    const other = document.createElement('hold-timer');
    other.clock = clock;
    document.body.append(other);
    other.start();
    other.remove();
    await other.updateComplete;
    await pass(1);
    expect([other.state, clock.waiting]).to.deep.equal(['idle', 0]);
    other.start();
    expect([other.state, clock.waiting]).to.deep.equal(['idle', 0]);

    const later = document.createElement('hold-timer');
    later.clock = clock;
    later.start();
    document.body.append(later);
    await later.updateComplete;
    await pass(1);
    expect(later.state).to.equal('running');
    later.remove();
  });

  it('shows again what it has to show after an update that failed', async () => {
    const errors: string[] = [];
    const quiet = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      errors.push(String(event.reason));
    };
    addEventListener('unhandledrejection', quiet);
    const other = document.createElement('hold-timer');
    const content = {
      toString() {
        throw new Error('no text');
      },
    };
    Object.defineProperty(other, 'render', {configurable: true, value: () => html`<div class="root">${content}</div>`});
    document.body.append(other);
    await other.updateComplete.catch((error: unknown) => errors.push(String(error)));
    expect(errors.join()).to.contain('no text');
    Reflect.deleteProperty(other, 'render');
    other.label = 'Bridge';
    await other.updateComplete;
    expect(other.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
    expect(partOf(other, 'timer').ariaLabel).to.equal('Bridge');
    removeEventListener('unhandledrejection', quiet);
    other.remove();
  });

  it('goes through get ready, hold, relax and rest to done', async () => {
    await press('main');
    expect(shown()).to.equal('Get ready | 5 | Set 1 of 2Repetition 1 of 2');
    await pass(5);
    expect(shown()).to.equal('Hold it there | 5 | Set 1 of 2Repetition 1 of 2');
    await pass(4);
    expect(shown()).to.equal('Hold it there | 1 | Set 1 of 2Repetition 1 of 2');
    await pass(1);
    expect(shown()).to.equal('Relax | 3 | Set 1 of 2Repetition 1 of 2');
    await pass(3);
    expect(shown()).to.equal('Hold it there | 5 | Set 1 of 2Repetition 2 of 2');
    await pass(5);
    expect(shown()).to.equal('Rest | 20 | Set 1 of 2 done2 of 4');
    await pass(20);
    expect(shown()).to.equal('Hold it there | 5 | Set 2 of 2Repetition 1 of 2');
    await pass(60);
    expect(shown()).to.equal('Done |  | 2 sets of 2All done');
    expect(textOf(timer, '.next')).to.equal('4 repetitions in 51 seconds');
  });

  it('says what comes next and how much is left in all', async () => {
    await press('main');
    expect(textOf(timer, '.next')).to.equal('Next: hold it there, 5 seconds');
    expect(textOf(timer, '.more')).to.match(/1 min left/);
    await pass(5);
    expect(textOf(timer, '.next')).to.equal('Keep breathing. Next: relax');
    await pass(14);
    expect(textOf(timer, '.next')).to.equal('Next: set 2, 2 times');
    await pass(30);
    expect(textOf(timer, '.next')).to.equal('Keep breathing. Next: done');
  });

  it('pauses where it is and carries on from there', async () => {
    await press('main');
    await pass(7);
    await press('main');
    await pass(600);
    expect(shown()).to.equal('Paused | 3 | Set 1 of 2Repetition 1 of 2');
    expect(textOf(timer, '.next'), 'what it is paused in').to.equal('Hold it there. Next: relax');
    expect(textOf(timer, '[part=main]')).to.equal('Carry on');
    await press('main');
    await pass(1);
    expect(shown()).to.match(/^Hold it there \| 2/);
  });

  it('skips, goes back and starts again by button', async () => {
    await press('main');
    await press('skip');
    expect(shown()).to.match(/^Hold it there \| 5/);
    await pass(3);
    await press('back');
    expect(shown()).to.match(/^Hold it there \| 5/);
    await press('back');
    expect(shown()).to.match(/^Get ready \| 5/);
    await press('reset');
    expect(timer.state).to.equal('idle');
    expect(shown()).to.match(/Ready when you are$/);
  });

  it('never says just "Hold" on a button', async () => {
    for (const seconds of [0, 5, 5, 8, 20, 100]) {
      await pass(seconds);
      for (const button of timer.shadowRoot!.querySelectorAll('button')) {
        expect(button.textContent.trim()).not.to.match(/^hold$/i);
        expect(button.textContent.trim() || button.ariaLabel).not.to.equal('');
      }
      if (timer.state === 'idle') await press('main');
    }
  });

  it('has as many lit pieces in the ring as the digit says', async () => {
    const lit = (): number =>
      timer.shadowRoot!.querySelector('circle.lit')!.getAttribute('stroke-dasharray')!.trim().split(/\s+/).length / 2;
    await press('main');
    await pass(5);
    for (const digit of [5, 4, 3, 2, 1]) {
      expect([textOf(timer, '.digit'), lit()]).to.deep.equal([String(digit), digit]);
      await pass(1);
    }
  });

  it('fills one bar of the tally a repetition', async () => {
    const bars = (): string =>
      [...timer.shadowRoot!.querySelectorAll('.tally i')].map((bar) => bar.classList[0] ?? '-').join(' ');
    expect(bars()).to.equal('first - first -');
    await press('main');
    await pass(13);
    expect(bars()).to.equal('done now first -');
    await pass(100);
    expect(bars()).to.equal('done done done done');
  });

  it('tells how it is by its properties', () => {
    expect([
      timer.phase,
      timer.rep,
      timer.set,
      timer.remaining,
      timer.elapsed,
      timer.progress,
      timer.side,
    ]).to.deep.equal([undefined, 0, 0, 0, 0, 0, 'one']);
    timer.start();
    clock.advance(6500);
    expect([timer.state, timer.phase, timer.rep, timer.set, timer.remaining, timer.elapsed]).to.deep.equal([
      'running',
      'hold',
      1,
      1,
      4,
      6.5,
    ]);
    expect(timer.progress).to.be.closeTo(6.5 / 51, 1e-9);
    expect(timer.program?.totalReps).to.equal(4);
  });

  it('writes nothing to the page for a tick that changes nothing', async () => {
    await press('main');
    await pass(6);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(timer.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    await pass(0.4);
    timer.requestUpdate();
    await timer.updateComplete;
    await Promise.resolve();
    expect(changes).to.equal(0);
    await pass(0.6);
    await Promise.resolve();
    expect(changes, 'digit, ring and total').to.be.within(1, 6);
    observer.disconnect();
  });

  it('can be started before its first update', async () => {
    const fresh = document.createElement('hold-timer');
    fresh.clock = clock;
    document.body.append(fresh);
    fresh.start();
    await fresh.updateComplete;
    await Promise.resolve();
    expect(fresh.state).to.equal('running');
    fresh.remove();
    expect(fresh.state, 'paused when it leaves the page').to.equal('paused');
    expect(clock.waiting).to.equal(0);
  });

  it('keeps its place, paused, when it is moved', async () => {
    await press('main');
    await pass(7);
    const section = document.body.appendChild(document.createElement('section'));
    section.append(timer);
    await timer.updateComplete;
    expect(shown()).to.match(/^Paused \| 3/);
    section.remove();
  });

  it('begins anew with a new dose, but not with a new label', async () => {
    await press('main');
    await pass(7);
    timer.label = 'Mine';
    await timer.updateComplete;
    expect(timer.state).to.equal('running');
    timer.hold = 8;
    await timer.updateComplete;
    expect(timer.state).to.equal('idle');
    expect(shown()).to.match(/^Hold it there \| 8/);
  });

  it('has a minute in m:ss', async () => {
    await show(html`<hold-timer hold="1m30s" prepare="0" .clock=${clock}></hold-timer>`);
    await press('main');
    await pass(25);
    expect(textOf(timer, '.digit')).to.equal('1:05');
  });

  it('does both sides', async () => {
    await show(html`<hold-timer hold="5" reps="1" sides="both" prepare="0" .clock=${clock}></hold-timer>`);
    await press('main');
    expect(textOf(timer, '.place')).to.match(/^Left side · Set 1 of 1/);
    await pass(5);
    expect(shown()).to.match(/^Change sides \| 10/);
    await pass(10);
    expect(textOf(timer, '.place')).to.match(/^Right side/);
  });

  it('takes dose and words from an exercise, and numbers from its attributes', async () => {
    await show(html`<hold-timer exercise="band-pelvic-tilt" prepare="0" hold="4" .clock=${clock}></hold-timer>`);
    expect(textOf(timer, '.place')).to.match(/^1 set of 5/);
    await press('main');
    const seen: string[] = [];
    for (const seconds of [4, 3, 4, 3, 3, 0]) {
      seen.push(textOf(timer, '.phase'));
      await pass(seconds);
    }
    expect(seen).to.deep.equal([
      'Hold the tilt',
      'Arms up, slowly',
      'Hold, arms up',
      'Arms down, slowly',
      'Relax',
      'Hold the tilt',
    ]);
  });
});
