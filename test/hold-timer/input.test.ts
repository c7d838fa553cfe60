import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, textOf} from '../helpers/text.js';

/** Creates a timer from HTML, as the parser does. */
const createTimer = async (markup: string): Promise<HoldTimerElement> => {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.innerHTML = markup;
  const timer = container.querySelector('hold-timer')!;
  await timer.updateComplete;
  return timer;
};

describe('attributes of <hold-timer>', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('default to 5 repetitions of 5 seconds', async () => {
    const {program} = await createTimer('<hold-timer></hold-timer>');
    const {dose} = program!;
    expect([dose.prepare, dose.reps, dose.sets, dose.rest, dose.sides]).to.deep.equal([5, 5, 1, 30, 'one']);
    expect(dose.steps.map(({kind, seconds}) => `${kind} ${seconds}`)).to.deep.equal(['hold 5', 'relax 3']);
    expect(record.warnings).to.deep.equal([]);
  });

  it('accept durations in seconds, as 1m30s and as ISO 8601', async () => {
    const {program} = await createTimer(
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

  const invalidValues: [attribute: string, value: string, fallback: string][] = [
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
  for (const [attribute, value, fallback] of invalidValues) {
    it(`cause one warning for ${attribute}="${value.slice(0, 12)}", and ${fallback} is used`, async () => {
      const timer = await createTimer(`<hold-timer ${attribute}="${value}"></hold-timer>`);
      timer.label = 'Another update';
      await timer.updateComplete;
      timer.setAttribute('prepare', attribute === 'prepare' ? value : '6');
      await timer.updateComplete;
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0])
        .to.contain('<hold-timer>')
        .and.to.contain(`${attribute}="${value.slice(0, 80)}`);
      expect(record.warnings[0]).to.contain(`Using ${fallback}.`);
      expect(record.warnings[0]!.length).to.be.lessThan(200);
      expect(timer.program?.dose.steps[0]?.seconds).to.equal(5);
      timer.start();
      expect(timer.state).to.equal('running');
    });
  }

  it('cause a warning for more than a day, and sets and repetitions are reduced', async () => {
    const timer = await createTimer('<hold-timer hold="1h" reps="30" sets="4"></hold-timer>');
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('sets="4"').and.to.contain('Using sets="1" and reps="23".');
    expect([timer.program?.dose.sets, timer.program?.dose.reps]).to.deep.equal([1, 23]);
  });

  it('cause a warning for an unknown exercise, which lists the known ones, and the fallback content is shown', async () => {
    const timer = await createTimer('<hold-timer exercise="nope"><p>Hold for 5 seconds, 5 times.</p></hold-timer>');
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

  it('show a message for an unknown exercise if the fallback content is empty', async () => {
    const timer = await createTimer('<hold-timer exercise="nope"><p> </p><br></hold-timer>');
    expect(textOf(timer)).to.equal('This timer cannot be shown.');
  });

  it('return to the defaults, without a warning, when they are removed', async () => {
    const timer = await createTimer(
      '<hold-timer exercise="wall-pelvic-tilt" hold="9" sides="both" sound="off"></hold-timer>',
    );
    for (const name of timer.getAttributeNames()) timer.removeAttribute(name);
    await timer.updateComplete;
    const {dose} = timer.program!;
    expect([dose.steps[0]?.seconds, dose.sets, dose.sides]).to.deep.equal([5, 1, 'one']);
    expect(record.warnings).to.deep.equal([]);
  });

  for (const [description, steps] of Object.entries({
    'an empty list': [],
    'a step without time': [{kind: 'move', seconds: 0}],
    'an unknown kind': [{kind: 'swim', seconds: 5}],
    'negative seconds': [{kind: 'hold', seconds: -1}],
    'null as a step': [null],
    'a list as a label': [{kind: 'hold', seconds: 5, say: ['Hold it']}],
    'a function as a label': [{kind: 'hold', seconds: 5, say: () => 'Hold it'}],
    'a symbol as a label': [{kind: 'hold', seconds: 5, say: Symbol('Hold it')}],
    'a number as an id': [{kind: 'hold', seconds: 5, id: 7n}],
    'an object without toString': Object.create(null) as object,
    'a number': 7,
    'a string': 'x',
  }))
    it(`use the default steps, with one warning, if a script sets ${description}`, async () => {
      const timer = await createTimer('<hold-timer prepare="0"></hold-timer>');
      Object.assign(timer, {steps});
      await timer.updateComplete;
      expect(timer.program?.dose.steps.map(({kind}) => kind)).to.deep.equal(['hold', 'relax']);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain('<hold-timer>: invalid steps=');
    });

  it('time a relax step that is the only step', async () => {
    const timer = await createTimer('<hold-timer prepare="0" reps="1" sets="1"></hold-timer>');
    timer.steps = [{kind: 'relax', seconds: 20}];
    await timer.updateComplete;
    expect(timer.program?.totalMs).to.equal(20_000);
  });

  it('show the timer when an unknown exercise is corrected', async () => {
    const timer = await createTimer('<hold-timer exercise="nope">Fallback</hold-timer>');
    timer.exercise = 'pelvic-tilt';
    await timer.updateComplete;
    expect(textOf(timer, '.phase')).to.equal('Hold the tilt');
  });

  it('hide the fallback content if they are valid', async () => {
    const timer = await createTimer('<hold-timer><p>Hold for 5 seconds.</p></hold-timer>');
    expect(timer.querySelector('p')!.offsetHeight).to.equal(0);
  });
});
