import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import type {TimerEvent} from '../../src/hold-timer/events.js';
import {fixture} from '../helpers/fixture.js';
import {Platform} from '../helpers/platform.js';
import {textOf} from '../helpers/text.js';

/** With the real clock of the page, but fake times. The tests advance the times without any timeout. */
describe('a timer on a page that becomes hidden', () => {
  const platform = new Platform();
  let timer: HoldTimerElement;
  let monotonicMs: number;
  let systemMs: number;

  beforeEach(async () => {
    monotonicMs = performance.now();
    systemMs = Date.now();
    platform.put(performance, 'now', () => monotonicMs);
    platform.put(Date, 'now', () => systemMs);
    timer = await fixture(html`<hold-timer hold="5" reps="3"></hold-timer>`);
    timer.start();
    await timer.updateComplete;
  });
  afterEach(() => {
    timer.reset();
    platform.restore();
  });

  const setHidden = async (hidden: boolean, type = 'visibilitychange'): Promise<void> => {
    platform.put(document, 'hidden', hidden);
    const target = type === 'pageshow' ? window : document;
    target.dispatchEvent(new Event(type, {bubbles: true}));
    await timer.updateComplete;
  };

  it('is up to date at once when the page becomes visible, with one event for the phases that passed', async () => {
    const phases: TimerEvent[] = [];
    timer.addEventListener('timer-phase', (event) => phases.push(event));
    await setHidden(true);
    monotonicMs += 15_000;
    systemMs += 15_000;
    expect(textOf(timer, '.digit'), 'frozen').to.equal('5');
    await setHidden(false);
    expect([textOf(timer, '.phase'), textOf(timer, '.digit')]).to.deep.equal(['Hold it there', '3']);
    expect(phases.map(({phase, passed}) => [phase, passed])).to.deep.equal([['hold', 3]]);
  });

  it('includes the time during which the device slept', async () => {
    await setHidden(true);
    systemMs += 7000;
    await setHidden(false);
    expect([timer.phase, timer.remaining]).to.deep.equal(['hold', 3]);
  });

  it('is up to date when the page returns from the back/forward cache', async () => {
    await setHidden(true);
    monotonicMs += 60_000;
    systemMs += 60_000;
    platform.put(document, 'hidden', false);
    await setHidden(false, 'pageshow');
    expect(timer.state).to.equal('finished');
  });

  it('ignores a change of the system clock while the page is visible', async () => {
    systemMs += 3_600_000;
    monotonicMs += 1000;
    await setHidden(false);
    expect([timer.phase, timer.remaining]).to.deep.equal(['prepare', 4]);
  });
});
