import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, textOf} from '../helpers/text.js';

/** A timer as a page's own HTML makes it. */
const parse = async (markup: string): Promise<HoldTimerElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const timer = box.querySelector('hold-timer')!;
  await timer.updateComplete;
  return timer;
};

describe('what people write into <hold-timer>', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('is 5 repetitions of 5 seconds when it says nothing', async () => {
    const {program} = await parse('<hold-timer></hold-timer>');
    const {dose} = program!;
    expect([dose.prepare, dose.reps, dose.sets, dose.rest, dose.sides]).to.deep.equal([5, 5, 1, 30, 'one']);
    expect(dose.steps.map(({kind, seconds}) => `${kind} ${seconds}`)).to.deep.equal(['hold 5', 'relax 3']);
    expect(record.warnings).to.deep.equal([]);
  });

  it('takes durations in seconds, as 1m30s and as ISO 8601', async () => {
    const {program} = await parse(
      '<hold-timer hold="7.5" relax="PT4S" rest="1m30s" prepare="0" reps="8" sets="2"></hold-timer>',
    );
    const {dose} = program!;
    expect([
      dose.steps[0]?.seconds,
      dose.steps[1]?.seconds,
      dose.rest,
      dose.prepare,
      dose.reps,
      dose.sets,
    ]).to.deep.equal([7.5, 4, 90, 0, 8, 2]);
    expect(record.warnings).to.deep.equal([]);
  });

  const bad: [attribute: string, value: string, used: string][] = [
    ['hold', '-3', '5'],
    ['hold', 'NaN', '5'],
    ['hold', '9'.repeat(10_000), '5'],
    ['reps', '1e9', '5'],
    ['reps', '2.5', '5'],
    ['reps', '', '5'],
    ['sets', '0', '1'],
    ['rest', 'soon', '30'],
    ['relax', 'PT', '3'],
    ['prepare', '2 hours', '5'],
    ['sides', 'middle', 'one'],
  ];
  for (const [attribute, value, used] of bad) {
    it(`warns once of ${attribute}="${value.slice(0, 12)}" and uses ${used}`, async () => {
      const timer = await parse(`<hold-timer ${attribute}="${value}"></hold-timer>`);
      timer.label = 'Another update';
      await timer.updateComplete;
      timer.setAttribute('prepare', attribute === 'prepare' ? value : '6');
      await timer.updateComplete;
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0])
        .to.contain('<hold-timer>')
        .and.to.contain(`${attribute}="${value.slice(0, 80)}`);
      expect(record.warnings[0]).to.contain(`Using ${used}.`);
      expect(record.warnings[0]!.length).to.be.lessThan(200);
      expect(timer.program?.dose.steps[0]?.seconds).to.equal(5);
      timer.start();
      expect(timer.state).to.equal('running');
    });
  }

  it('warns of more than a day, and uses the nearest program that fits', async () => {
    const timer = await parse('<hold-timer hold="1h" reps="30" sets="4"></hold-timer>');
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('sets="4"').and.to.contain('Using 1 × 23.');
    expect([timer.program?.dose.sets, timer.program?.dose.reps]).to.deep.equal([1, 23]);
  });

  it('warns of an unknown exercise, names the known ones, and shows the fallback', async () => {
    const timer = await parse('<hold-timer exercise="nope"><p>Hold for 5 seconds, 5 times.</p></hold-timer>');
    expect(record.warnings).to.have.length(1);
    for (const part of [
      '<hold-timer>',
      'exercise="nope"',
      'pelvic-tilt, pelvic-tilt-arm-raise, wall-pelvic-tilt, band-pelvic-tilt',
    ]) {
      expect(record.warnings[0]).to.contain(part);
    }
    expect(timer.querySelector('p')!.offsetHeight, 'its children are visible').to.be.greaterThan(0);
    expect(hasPart(timer, 'timer')).to.equal(false);
    timer.start();
    timer.toggle();
    timer.skip();
    timer.back();
    timer.reset();
    expect([timer.state, timer.program]).to.deep.equal(['idle', undefined]);
  });

  it('says a plain sentence where there is no fallback but what an editor left', async () => {
    const timer = await parse('<hold-timer exercise="nope"><p> </p><br></hold-timer>');
    expect(textOf(timer)).to.equal('This timer cannot be shown.');
  });

  it('goes back to the defaults, without a word, when attributes are taken away', async () => {
    const timer = await parse(
      '<hold-timer exercise="wall-pelvic-tilt" hold="9" sides="both" sound="off"></hold-timer>',
    );
    for (const name of timer.getAttributeNames()) timer.removeAttribute(name);
    await timer.updateComplete;
    const {dose} = timer.program!;
    expect([dose.steps[0]?.seconds, dose.sets, dose.sides]).to.deep.equal([5, 1, 'one']);
    expect(record.warnings).to.deep.equal([]);
  });

  for (const [what, steps] of Object.entries({
    nothing: [],
    'no time': [{kind: 'move', seconds: 0}],
    'an unknown kind': [{kind: 'swim', seconds: 5}],
    'less than no time': [{kind: 'hold', seconds: -1}],
    'no step': [null],
    'a list to say': [{kind: 'hold', seconds: 5, say: ['Hold it']}],
    'a function to say': [{kind: 'hold', seconds: 5, say: () => 'Hold it'}],
    'a symbol to say': [{kind: 'hold', seconds: 5, say: Symbol('Hold it')}],
    'a number for an id': [{kind: 'hold', seconds: 5, id: 7n}],
    'what cannot be written': Object.create(null) as object,
    'a number': 7,
    'a text': 'x',
  }))
    it(`uses its default steps, and says so once, where a script gives ${what}`, async () => {
      const timer = await parse('<hold-timer prepare="0"></hold-timer>');
      Object.assign(timer, {steps});
      await timer.updateComplete;
      expect(timer.program?.dose.steps.map(({kind}) => kind)).to.deep.equal(['hold', 'relax']);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain('<hold-timer>: invalid steps=');
    });

  it('times a relax that is all there is', async () => {
    const timer = await parse('<hold-timer prepare="0" reps="1" sets="1"></hold-timer>');
    timer.steps = [{kind: 'relax', seconds: 20}];
    await timer.updateComplete;
    expect(timer.program?.totalMs).to.equal(20_000);
  });

  it('recovers when the exercise is put right', async () => {
    const timer = await parse('<hold-timer exercise="nope">Fallback</hold-timer>');
    timer.exercise = 'pelvic-tilt';
    await timer.updateComplete;
    expect(textOf(timer, '.phase')).to.equal('Hold the tilt');
  });

  it('hides its fallback children when it works', async () => {
    const timer = await parse('<hold-timer><p>Hold for 5 seconds.</p></hold-timer>');
    expect(timer.querySelector('p')!.offsetHeight).to.equal(0);
  });
});
