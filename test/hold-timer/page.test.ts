import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import type {TimerEvent} from '../../src/hold-timer/events.js';
import {fixture} from '../helpers/fixture.js';
import {Platform} from '../helpers/platform.js';
import {textOf} from '../helpers/text.js';

/** On the page's own clock, whose times a test moves; its timeouts do not come while the page is out of sight. */
describe('a timer on a page that goes out of sight', () => {
  const platform = new Platform();
  let timer: HoldTimerElement;
  let monotonicMs: number;
  let wallMs: number;

  beforeEach(async () => {
    monotonicMs = performance.now();
    wallMs = Date.now();
    platform.put(performance, 'now', () => monotonicMs);
    platform.put(Date, 'now', () => wallMs);
    timer = await fixture(html`<hold-timer hold="5" reps="3"></hold-timer>`);
    timer.start();
    await timer.updateComplete;
  });
  afterEach(() => {
    timer.reset();
    platform.restore();
  });

  const turn = async (hidden: boolean, type = 'visibilitychange'): Promise<void> => {
    platform.put(document, 'hidden', hidden);
    const target = type === 'pageshow' ? window : document;
    target.dispatchEvent(new Event(type, {bubbles: true}));
    await timer.updateComplete;
  };

  it('shows the truth at once on return, and tells of the phases that passed in one event', async () => {
    const phases: TimerEvent[] = [];
    timer.addEventListener('timer-phase', (event) => phases.push(event));
    await turn(true);
    monotonicMs += 15_000;
    wallMs += 15_000;
    expect(textOf(timer, '.digit'), 'frozen').to.equal('5');
    await turn(false);
    expect([textOf(timer, '.phase'), textOf(timer, '.digit')]).to.deep.equal(['Hold it there', '3']);
    expect(phases.map(({phase, passed}) => [phase, passed])).to.deep.equal([['hold', 3]]);
  });

  it('counts the time that the device slept', async () => {
    await turn(true);
    wallMs += 7000;
    await turn(false);
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 3]);
  });

  it('shows the truth when the page is brought back whole', async () => {
    await turn(true);
    monotonicMs += 60_000;
    wallMs += 60_000;
    platform.put(document, 'hidden', false);
    await turn(false, 'pageshow');
    expect(timer.state).to.equal('finished');
  });

  it('is not moved by a clock that is set while it is in sight', async () => {
    wallMs += 3_600_000;
    monotonicMs += 1000;
    await turn(false);
    expect([timer.phase, timer.remaining]).to.deep.equal(['prepare', 4]);
  });
});
