import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {partOf, textOf} from '../helpers/text.js';

describe('<hold-timer>', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;

  /** Advances the clock, and waits for the update. */
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const press = async (part: string): Promise<void> => {
    partOf(timer, part).click();
    await timer.updateComplete;
  };
  const visibleText = (): string =>
    [textOf(timer, '.phase'), textOf(timer, '.digit'), textOf(timer, '.place')].join(' | ');

  const createTimer = async (template: unknown): Promise<void> => {
    timer = await fixture<HoldTimerElement>(template as ReturnType<typeof html>);
  };
  beforeEach(async () => {
    clock = new FakeClock();
    await createTimer(html`<hold-timer hold="5" reps="2" sets="2" rest="20" .clock=${clock}></hold-timer>`);
  });

  it('shows the dose, and does not start by itself', async () => {
    await advance(600);
    expect(timer.state).to.equal('idle');
    expect(visibleText()).to.equal('Hold it there | 5seconds | 2 sets of 2Ready when you are');
    expect(textOf(timer, '[part=main]')).to.equal('Start');
  });

  it('applies properties that are set just before the start', async () => {
    timer.hold = 20;
    timer.start();
    expect(timer.state).to.equal('running');
    await advance(5);
    expect(visibleText()).to.equal('Hold it there | 20 | Set 1 of 2Repetition 1 of 2');
  });

  it('continues when a framework sets equal steps again, and is reset by other steps', async () => {
    const steps = (): object[] => [
      {kind: 'hold', seconds: 9, say: 'Lift'},
      {kind: 'relax', seconds: 3},
    ];
    timer.steps = steps() as typeof timer.steps;
    timer.start();
    await advance(6);
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

  it('does not run after it is removed, and runs when it is inserted after the start', async () => {
    const removed = document.createElement('hold-timer');
    removed.clock = clock;
    document.body.append(removed);
    removed.start();
    removed.remove();
    await removed.updateComplete;
    await advance(1);
    expect([removed.state, clock.waiting]).to.deep.equal(['idle', 0]);
    removed.start();
    expect([removed.state, clock.waiting]).to.deep.equal(['idle', 0]);

    const inserted = document.createElement('hold-timer');
    inserted.clock = clock;
    inserted.start();
    document.body.append(inserted);
    await inserted.updateComplete;
    await advance(1);
    expect(inserted.state).to.equal('running');
    inserted.remove();
  });

  it('renders again after an update that failed', async () => {
    const errors: string[] = [];
    const collectError = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      errors.push(String(event.reason));
    };
    addEventListener('unhandledrejection', collectError);
    const brokenTimer = document.createElement('hold-timer');
    const content = {
      toString() {
        throw new Error('no text');
      },
    };
    Object.defineProperty(brokenTimer, 'render', {
      configurable: true,
      value: () => html`<div class="root">${content}</div>`,
    });
    document.body.append(brokenTimer);
    await brokenTimer.updateComplete.catch((error: unknown) => errors.push(String(error)));
    expect(errors.join()).to.contain('no text');
    Reflect.deleteProperty(brokenTimer, 'render');
    brokenTimer.label = 'Bridge';
    await brokenTimer.updateComplete;
    expect(brokenTimer.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
    expect(partOf(brokenTimer, 'timer').ariaLabel).to.equal('Bridge');
    removeEventListener('unhandledrejection', collectError);
    brokenTimer.remove();
  });

  it('shows get ready, hold, relax and rest, and then that it is done', async () => {
    await press('main');
    expect(visibleText()).to.equal('Get ready | 5 | Set 1 of 2Repetition 1 of 2');
    await advance(5);
    expect(visibleText()).to.equal('Hold it there | 5 | Set 1 of 2Repetition 1 of 2');
    await advance(4);
    expect(visibleText()).to.equal('Hold it there | 1 | Set 1 of 2Repetition 1 of 2');
    await advance(1);
    expect(visibleText()).to.equal('Relax | 3 | Set 1 of 2Repetition 1 of 2');
    await advance(3);
    expect(visibleText()).to.equal('Hold it there | 5 | Set 1 of 2Repetition 2 of 2');
    await advance(5);
    expect(visibleText()).to.equal('Rest | 20 | Set 1 of 2 done2 of 4');
    await advance(20);
    expect(visibleText()).to.equal('Hold it there | 5 | Set 2 of 2Repetition 1 of 2');
    await advance(60);
    expect(visibleText()).to.equal('Done |  | 2 sets of 2All done');
    expect(textOf(timer, '.next')).to.equal('4 repetitions in 51 seconds');
  });

  it('shows what comes next and the total time left', async () => {
    await press('main');
    expect(textOf(timer, '.next')).to.equal('Next: hold it there, 5 seconds');
    expect(textOf(timer, '.more')).to.match(/1 min left/);
    await advance(5);
    expect(textOf(timer, '.next')).to.equal('Keep breathing. Next: relax');
    await advance(14);
    expect(textOf(timer, '.next')).to.equal('Next: set 2, 2 times');
    await advance(30);
    expect(textOf(timer, '.next')).to.equal('Keep breathing. Next: done');
  });

  it('pauses, and resumes from there', async () => {
    await press('main');
    await advance(7);
    await press('main');
    await advance(600);
    expect(visibleText()).to.equal('Paused | 3 | Set 1 of 2Repetition 1 of 2');
    expect(textOf(timer, '.next'), 'the phase in which it is paused').to.equal('Hold it there. Next: relax');
    expect(textOf(timer, '[part=main]')).to.equal('Carry on');
    await press('main');
    await advance(1);
    expect(visibleText()).to.match(/^Hold it there \| 2/);
  });

  it('has buttons for skip, back and reset', async () => {
    await press('main');
    await press('skip');
    expect(visibleText()).to.match(/^Hold it there \| 5/);
    await advance(3);
    await press('back');
    expect(visibleText()).to.match(/^Hold it there \| 5/);
    await press('back');
    expect(visibleText()).to.match(/^Get ready \| 5/);
    await press('reset');
    expect(timer.state).to.equal('idle');
    expect(visibleText()).to.match(/Ready when you are$/);
  });

  it('has no button with the text "Hold"', async () => {
    for (const seconds of [0, 5, 5, 8, 20, 100]) {
      await advance(seconds);
      for (const button of timer.shadowRoot!.querySelectorAll('button')) {
        expect(button.textContent.trim()).not.to.match(/^hold$/i);
        expect(button.textContent.trim() || button.ariaLabel).not.to.equal('');
      }
      if (timer.state === 'idle') await press('main');
    }
  });

  it('has as many lit arcs in the ring as seconds are left', async () => {
    const litArcs = (): number =>
      timer.shadowRoot!.querySelector('circle.lit')!.getAttribute('stroke-dasharray')!.trim().split(/\s+/).length / 2;
    await press('main');
    await advance(5);
    for (const digit of [5, 4, 3, 2, 1]) {
      expect([textOf(timer, '.digit'), litArcs()]).to.deep.equal([String(digit), digit]);
      await advance(1);
    }
  });

  it('fills a bar of the repetition counter for each repetition', async () => {
    const bars = (): string =>
      [...timer.shadowRoot!.querySelectorAll('.tally i')].map((bar) => bar.classList[0] ?? '-').join(' ');
    expect(bars()).to.equal('first - first -');
    await press('main');
    await advance(13);
    expect(bars()).to.equal('done now first -');
    await advance(100);
    expect(bars()).to.equal('done done done done');
  });

  it('has its state and progress as properties', () => {
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

  it('does not change its DOM if nothing visible changes', async () => {
    await press('main');
    await advance(6);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(timer.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    await advance(0.4);
    timer.requestUpdate();
    await timer.updateComplete;
    await Promise.resolve();
    expect(changes).to.equal(0);
    await advance(0.6);
    await Promise.resolve();
    expect(changes, 'digit, ring and total').to.be.within(1, 6);
    observer.disconnect();
  });

  it('can be started before its first update', async () => {
    const newTimer = document.createElement('hold-timer');
    newTimer.clock = clock;
    document.body.append(newTimer);
    newTimer.start();
    await newTimer.updateComplete;
    await Promise.resolve();
    expect(newTimer.state).to.equal('running');
    newTimer.remove();
    expect(newTimer.state, 'paused when it is removed').to.equal('paused');
    expect(clock.waiting).to.equal(0);
  });

  it('is paused with its progress when it is moved', async () => {
    await press('main');
    await advance(7);
    const section = document.body.appendChild(document.createElement('section'));
    section.append(timer);
    await timer.updateComplete;
    expect(visibleText()).to.match(/^Paused \| 3/);
    section.remove();
  });

  it('is reset by a new dose, but not by a new label', async () => {
    await press('main');
    await advance(7);
    timer.label = 'Mine';
    await timer.updateComplete;
    expect(timer.state).to.equal('running');
    timer.hold = 8;
    await timer.updateComplete;
    expect(timer.state).to.equal('idle');
    expect(visibleText()).to.match(/^Hold it there \| 8/);
  });

  it('shows more than a minute as m:ss', async () => {
    await createTimer(html`<hold-timer hold="1m30s" prepare="0" .clock=${clock}></hold-timer>`);
    await press('main');
    await advance(25);
    expect(textOf(timer, '.digit')).to.equal('1:05');
  });

  it('exercises both sides', async () => {
    await createTimer(html`<hold-timer hold="5" reps="1" sides="both" prepare="0" .clock=${clock}></hold-timer>`);
    await press('main');
    expect(textOf(timer, '.place')).to.match(/^Left side · Set 1 of 1/);
    await advance(5);
    expect(visibleText()).to.match(/^Change sides \| 10/);
    await advance(10);
    expect(textOf(timer, '.place')).to.match(/^Right side/);
  });

  it('has the dose and labels of an exercise, and the numbers of its attributes', async () => {
    await createTimer(html`<hold-timer exercise="band-pelvic-tilt" prepare="0" hold="4" .clock=${clock}></hold-timer>`);
    expect(textOf(timer, '.place')).to.match(/^1 set of 5/);
    await press('main');
    const titles: string[] = [];
    for (const seconds of [4, 3, 4, 3, 3, 0]) {
      titles.push(textOf(timer, '.phase'));
      await advance(seconds);
    }
    expect(titles).to.deep.equal([
      'Hold the tilt',
      'Arms up, slowly',
      'Hold, arms up',
      'Arms down, slowly',
      'Relax',
      'Hold the tilt',
    ]);
  });
});
