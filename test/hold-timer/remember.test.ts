import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {Platform} from '../helpers/platform.js';
import {partOf, textOf} from '../helpers/text.js';

describe('a timer that remembers', () => {
  const platform = new Platform();
  const record = new ConsoleRecord();
  let clock: FakeClock;
  let timer = document.createElement('hold-timer');

  /** The page is loaded anew: another element, from the same markup. */
  const load = async (attributes = 'remember id="morning"'): Promise<void> => {
    timer.remove();
    clock = new FakeClock();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<hold-timer hold="5" reps="4" ${attributes}></hold-timer>`;
    timer = box.querySelector('hold-timer')!;
    timer.clock = clock;
    await timer.updateComplete;
    await timer.updateComplete;
  };
  const pass = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await timer.updateComplete;
  };
  const place = (): unknown[] => [timer.state, timer.phase, timer.rep, timer.remaining];

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

  it('is where it was after a reload, paused, and carries on from there', async () => {
    await load();
    timer.start();
    await pass(15);
    expect(place()).to.deep.equal(['running', 'hold', 2, 3]);
    await load();
    expect(place()).to.deep.equal(['paused', 'hold', 2, 3]);
    expect(textOf(timer, '[part=main]')).to.equal('Carry on');
    await pass(60);
    expect(timer.remaining, 'never by itself').to.equal(3);
    timer.start();
    await pass(1);
    expect(place()).to.deep.equal(['running', 'hold', 2, 2]);
  });

  it('forgets when it is finished, and keeps nothing before the start', async () => {
    await load();
    expect(localStorage.length).to.equal(0);
    timer.start();
    await pass(10);
    expect(localStorage.length).to.equal(1);
    await pass(600);
    expect([timer.state, localStorage.length]).to.deep.equal(['finished', 0]);
    await load();
    expect(timer.state).to.equal('idle');
  });

  it('begins anew after it was started again from the beginning', async () => {
    await load();
    timer.start();
    await pass(10);
    timer.reset();
    await load();
    expect([timer.state, timer.elapsed]).to.deep.equal(['idle', 0]);
  });

  it('keeps nothing unless it is asked to', async () => {
    await load('id="morning"');
    timer.start();
    await pass(10);
    expect(localStorage.length).to.equal(0);
  });

  it('tells timers of one page apart by their ids, else by their exercises', async () => {
    for (const [attributes, other] of [
      ['remember id="morning"', 'remember id="evening"'],
      ['remember exercise="pelvic-tilt"', 'remember exercise="wall-pelvic-tilt"'],
    ] as const) {
      localStorage.clear();
      await load(attributes);
      timer.start();
      await pass(10);
      await load(other);
      expect(timer.state, other).to.equal('idle');
      await load(attributes);
      expect(timer.state, attributes).to.equal('paused');
    }
  });

  it("remembers the reader's own numbers with the place", async () => {
    await load();
    partOf(timer, 'settings').click();
    await timer.updateComplete;
    const input = partOf(timer, 'panel').querySelector<HTMLInputElement>('input[name=hold]')!;
    input.value = '8';
    input.dispatchEvent(new Event('change', {bubbles: true}));
    timer.start();
    await pass(7);
    await load();
    expect(place()).to.deep.equal(['paused', 'hold', 1, 6]);
  });

  it('begins anew where the page has another dose now', async () => {
    await load();
    timer.start();
    await pass(10);
    await load('remember id="morning" sets="3"');
    expect(timer.state).to.equal('idle');
  });

  const write = async (value: string): Promise<void> => {
    await load();
    timer.start();
    await pass(10);
    timer.remove();
    localStorage.setItem(localStorage.key(0)!, value);
    await load();
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
    it(`ignores what it did not write: ${value.slice(0, 60) || 'nothing'}`, async () => {
      await write(value);
      expect([timer.state, timer.elapsed, timer.program?.dose.reps]).to.deep.equal(['idle', 0, 4]);
      timer.start();
      await pass(6);
      expect(timer.phase).to.equal('hold');
    });
  }

  for (const name of ['refused', 'full'] as const) {
    it(`works without the memory where storage is ${name}`, async () => {
      const refuse = (): never => {
        throw new DOMException('no', name === 'full' ? 'QuotaExceededError' : 'SecurityError');
      };
      const full = {getItem: () => null, removeItem: () => undefined, setItem: refuse};
      platform.putGetter(window, 'localStorage', name === 'full' ? () => full : refuse);
      await load();
      timer.start();
      await pass(600);
      expect(timer.state).to.equal('finished');
      platform.restore();
    });
  }
});
