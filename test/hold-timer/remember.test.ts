import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {Platform} from '../helpers/platform.js';
import {partOf, textOf} from '../helpers/text.js';

describe('a timer with remember', () => {
  const platform = new Platform();
  const record = new ConsoleRecord();
  let clock: FakeClock;
  let timer = document.createElement('hold-timer');

  /** Simulates a reload: another element is created from the same markup. */
  const reload = async (attributes = 'remember id="morning"'): Promise<void> => {
    timer.remove();
    clock = new FakeClock();
    const container = await fixture<HTMLElement>(html`<div></div>`);
    container.innerHTML = `<hold-timer hold="5" reps="4" ${attributes}></hold-timer>`;
    timer = container.querySelector('hold-timer')!;
    timer.clock = clock;
    await timer.updateComplete;
    await timer.updateComplete;
  };
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const progress = (): unknown[] => [timer.state, timer.phase, timer.rep, timer.remaining];

  beforeEach(() => {
    localStorage.clear();
    record.start();
  });
  afterEach(() => {
    record.stop();
    platform.restore();
    timer.remove();
    localStorage.clear();
    expect([record.warnings, record.errors]).to.deep.equal([[], []]);
  });

  it('has the same progress after a reload, paused, and resumes from there', async () => {
    await reload();
    timer.start();
    await advance(15);
    expect(progress()).to.deep.equal(['running', 'hold', 2, 3]);
    await reload();
    expect(progress()).to.deep.equal(['paused', 'hold', 2, 3]);
    expect(textOf(timer, '[part=main]')).to.equal('Carry on');
    await advance(60);
    expect(timer.remaining, 'it does not resume by itself').to.equal(3);
    timer.start();
    await advance(1);
    expect(progress()).to.deep.equal(['running', 'hold', 2, 2]);
  });

  it('stores nothing before the start, and deletes its progress after the finish', async () => {
    await reload();
    expect(localStorage.length).to.equal(0);
    timer.start();
    await advance(10);
    expect(localStorage.length).to.equal(1);
    await advance(600);
    expect([timer.state, localStorage.length]).to.deep.equal(['finished', 0]);
    await reload();
    expect(timer.state).to.equal('idle');
  });

  it('begins from the start after a reset', async () => {
    await reload();
    timer.start();
    await advance(10);
    timer.reset();
    await reload();
    expect([timer.state, timer.elapsed]).to.deep.equal(['idle', 0]);
  });

  it('stores nothing without the attribute', async () => {
    await reload('id="morning"');
    timer.start();
    await advance(10);
    expect(localStorage.length).to.equal(0);
  });

  it('distinguishes the timers of a page by id or, without one, by exercise', async () => {
    for (const [attributes, other] of [
      ['remember id="morning"', 'remember id="evening"'],
      ['remember exercise="pelvic-tilt"', 'remember exercise="wall-pelvic-tilt"'],
    ] as const) {
      localStorage.clear();
      await reload(attributes);
      timer.start();
      await advance(10);
      await reload(other);
      expect(timer.state, other).to.equal('idle');
      await reload(attributes);
      expect(timer.state, attributes).to.equal('paused');
    }
  });

  it('restores the numbers that the user has adjusted', async () => {
    await reload();
    partOf(timer, 'settings').click();
    await timer.updateComplete;
    const input = partOf(timer, 'panel').querySelector<HTMLInputElement>('input[name=hold]')!;
    input.value = '8';
    input.dispatchEvent(new Event('change', {bubbles: true}));
    timer.start();
    await advance(7);
    await reload();
    expect(progress()).to.deep.equal(['paused', 'hold', 1, 6]);
  });

  it('begins from the start if the page has another dose now', async () => {
    await reload();
    timer.start();
    await advance(10);
    await reload('remember id="morning" sets="3"');
    expect(timer.state).to.equal('idle');
  });

  const reloadWithStored = async (value: string): Promise<void> => {
    await reload();
    timer.start();
    await advance(10);
    timer.remove();
    localStorage.setItem(localStorage.key(0)!, value);
    await reload();
  };
  for (const value of [
    '',
    'null',
    '7',
    '{',
    '[]',
    '{"elapsedMs":9000}',
    '{"elapsedMs":"9000","totalMs":34000,"own":null}',
    '{"elapsedMs":-1,"totalMs":34000,"own":{}}',
    '{"elapsedMs":1e99,"totalMs":34000,"own":{}}',
    '{"elapsedMs":9000,"totalMs":34000,"own":{"reps":1e9}}',
    '{"elapsedMs":9000,"totalMs":34000,"own":{"reps":"<b>"}}',
    '{"elapsedMs":9000,"totalMs":34000,"own":{"hold":-3}}',
    '{"elapsedMs":[9000],"totalMs":34000,"own":{"hold":[5]}}',
    'x'.repeat(10_000),
  ]) {
    it(`ignores an invalid stored value: ${value.slice(0, 60) || 'an empty string'}`, async () => {
      await reloadWithStored(value);
      expect([timer.state, timer.elapsed, timer.program?.dose.reps]).to.deep.equal(['idle', 0, 4]);
      timer.start();
      await advance(6);
      expect(timer.phase).to.equal('hold');
    });
  }

  for (const problem of ['blocked', 'full'] as const) {
    it(`works without storing if storage is ${problem}`, async () => {
      const fail = (): never => {
        throw new DOMException('no', problem === 'full' ? 'QuotaExceededError' : 'SecurityError');
      };
      const fullStorage = {getItem: () => null, removeItem: () => undefined, setItem: fail};
      platform.putGetter(window, 'localStorage', problem === 'full' ? () => fullStorage : fail);
      await reload();
      timer.start();
      await advance(600);
      expect(timer.state).to.equal('finished');
      platform.restore();
    });
  }
});
