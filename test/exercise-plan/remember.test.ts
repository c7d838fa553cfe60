import {expect} from '@open-wc/testing';
import '../../src/exercise-plan/define.js';
import type {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {Platform} from '../helpers/platform.js';
import {
  finishTimer,
  finishTimerOf,
  namesIn,
  planTimer,
  pressIn,
  running,
  settledPlan,
  showPlan,
  titleOf,
} from '../helpers/plan.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

describe('what a programme remembers', () => {
  const record = new ConsoleRecord();
  const platform = new Platform();

  beforeEach(() => {
    localStorage.clear();
    record.start();
  });
  afterEach(() => {
    record.stop();
    platform.restore();
    localStorage.clear();
    expect(record.errors).to.deep.equal([]);
  });

  it('keeps nothing without remember', async () => {
    const plan = await showPlan('exercises="pelvic-tilt"');
    await pressIn(plan, 'start');
    await running(plan);
    await finishTimer(plan);
    expect(localStorage.length).to.equal(0);
    expect([plan.log, hasPart(plan, 'felt'), hasPart(plan, 'log')]).to.deep.equal([[], false, false]);
  });

  /** The page is loaded anew: another element, from the same markup. */
  const reload = async (plan: ExercisePlanElement, attributes: string): Promise<ExercisePlanElement> => {
    plan.remove();
    const again = await showPlan(attributes);
    await settledPlan(again);
    return again;
  };

  it('is where it was after a reload, paused, and carries on', async () => {
    const attributes = 'remember exercises="pelvic-tilt pelvic-tilt-arm-raise"';
    let plan = await showPlan(attributes);
    await pressIn(plan, 'start');
    await pressIn(plan, 'next');
    await running(plan);
    planTimer(plan)!.skip();
    planTimer(plan)!.skip();
    const {phase, rep} = planTimer(plan)!;
    plan = await reload(plan, attributes);
    await until(() => planTimer(plan)?.state === 'paused', 'the timer is paused');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    expect([planTimer(plan)!.phase, planTimer(plan)!.rep]).to.deep.equal([phase, rep]);
    await finishTimerOf(plan);
    expect(textOf(plan, '[part=finish]')).to.match(/^Stopped for today 1 exercise/);
    expect(plan.log.map(({exercise}) => exercise)).to.deep.equal(['pelvic-tilt-arm-raise']);
    plan = await reload(plan, attributes);
    expect(namesIn(plan), 'it is over').to.have.length(2);
  });

  it('begins an exercise anew that was left half done', async () => {
    const plan = await showPlan('remember exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    await pressIn(plan, 'start');
    await running(plan);
    for (let i = 0; i < 4; i++) planTimer(plan)!.skip();
    await pressIn(plan, 'stop');
    await pressIn(plan, 'close');
    await pressIn(plan, 'start');
    await running(plan);
    expect([planTimer(plan)!.phase, planTimer(plan)!.rep]).to.deep.equal(['prepare', 1]);
  });

  it('does not take up the session of another day or another programme', async () => {
    const attributes = 'remember exercises="pelvic-tilt pelvic-tilt-arm-raise"';
    let plan = await showPlan(attributes);
    await pressIn(plan, 'start');
    await pressIn(plan, 'next');
    const other = await showPlan('remember exercises="wall-pelvic-tilt"');
    expect(namesIn(other)).to.deep.equal(['Wall pelvic tilt']);
    const key = Object.keys(localStorage).find((key) => key.includes(' plan '))!;
    localStorage.setItem(key, localStorage.getItem(key)!.replace(/\d{4}-\d\d-\d\d/, '2020-02-02'));
    plan = await reload(plan, attributes);
    expect(namesIn(plan)).to.have.length(2);
  });

  const done = async (attributes = 'remember exercises="pelvic-tilt"'): Promise<ExercisePlanElement> => {
    const plan = await showPlan(attributes);
    await pressIn(plan, 'start');
    await finishTimer(plan);
    return plan;
  };
  const today = (): string => new Date().toLocaleDateString('sv');

  it('logs what was done on which day, and how it felt', async () => {
    const plan = await done();
    expect(plan.log.map(({day, exercise, felt}) => [day, exercise, felt])).to.deep.equal([
      [today(), 'pelvic-tilt', undefined],
    ]);
    const scale = [...partOf(plan, 'felt').querySelectorAll('label')];
    expect(scale.map(({textContent}) => textContent.trim())).to.deep.equal(
      Array.from({length: 11}, (_, felt) => `${felt}`),
    );
    scale[3]!.querySelector('input')!.click();
    await plan.updateComplete;
    expect(plan.log[0]!.felt).to.equal(3);
    expect(plan.shadowRoot!.querySelector('.calendar .done')!.textContent.replace(/\s+/g, ' ')).to.contain(
      '1 exercise',
    );
    const row = [...partOf(plan, 'weeks').querySelectorAll('tr')].at(-1)!;
    expect([...row.querySelectorAll('td')].map(({textContent}) => textContent)).to.deep.equal(['1', '3']);
    expect(partOf(plan, 'weeks').querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('gives the log as JSON and as a table', async () => {
    const plan = await done();
    expect(JSON.parse(plan.exportLog())).to.deep.include({format: 'physio-elements log', version: 1});
    expect(plan.exportLog('csv')).to.equal(`day,exercise,name,felt\r\n${today()},pelvic-tilt,Pelvic tilt,\r\n`);
    const files: string[] = [];
    platform.put(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      files.push(`${this.download} ${this.protocol}`);
    });
    for (const button of plan.shadowRoot!.querySelectorAll<HTMLElement>('[part=save]')) button.click();
    expect(files).to.deep.equal(['exercises.json blob:', 'exercises.csv blob:']);
  });

  it('deletes the log only after it has asked, and the focus stays in it', async () => {
    const plan = await done();
    partOf(plan, 'delete').focus();
    await pressIn(plan, 'delete');
    expect(plan.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Delete');
    expect(plan.shadowRoot!.activeElement?.getAttribute('part')).to.equal('keep');
    await pressIn(plan, 'keep');
    expect(plan.log).to.have.length(1);
    expect(plan.shadowRoot!.activeElement?.getAttribute('part')).to.equal('delete');
    await pressIn(plan, 'delete');
    await pressIn(plan, 'delete');
    expect([plan.log.length, Object.entries(localStorage), hasPart(plan, 'log')]).to.deep.equal([0, [], false]);
    expect(plan.matches(':focus-within')).to.equal(true);
  });

  it('shows what another tab has done', async () => {
    const plan = await showPlan('remember exercises="pelvic-tilt"');
    expect(hasPart(plan, 'log')).to.equal(false);
    const key = 'physio-elements log other';
    localStorage.setItem(key, JSON.stringify({version: 1, day: today(), exercise: 'pelvic-tilt'}));
    dispatchEvent(new StorageEvent('storage', {key}));
    await plan.updateComplete;
    expect(hasPart(plan, 'calendar')).to.equal(true);
  });

  it('says so where storage is full, and shows what it has', async () => {
    platform.put(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const plan = await done();
    expect(plan.log).to.have.length(1);
    expect(textOf(plan, '[part=log] [role=status]')).to.contain('no room to keep this');
  });
});
