import {expect, nextFrame} from '@open-wc/testing';
import {registerExercises} from '../../src/content/custom-exercises.js';
import '../../src/exercise-plan/define.js';
import type {PlanEvent} from '../../src/exercise-plan/events.js';
import {ConsoleRecord} from '../helpers/console.js';
import {Platform} from '../helpers/platform.js';
import {
  namesIn,
  pressIn,
  showPlan,
  cardOf,
  finishTimer,
  finishTimerOf,
  planTimer,
  running,
  settledPlan,
  titleOf,
} from '../helpers/plan.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

describe('a programme', () => {
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

  it('says what is in it, how long it takes and what it needs', async () => {
    const plan = await showPlan();
    expect(namesIn(plan)).to.deep.equal([
      'Pelvic tilt',
      'Pelvic tilt with arm raise',
      'Wall pelvic tilt',
      'Pelvic tilt with a band',
    ]);
    const text = plan.shadowRoot!.querySelector('.screen')!.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('3 sets of 5 · hold 5 s');
    expect(text).to.contain('A few times · hold 5 s');
    expect(text).to.match(/About 1\d min\. You need: a stick, if you like; a wall; resistance band\./);
    expect(text).to.contain('No account. Nothing is kept.');
    expect(record.warnings).to.deep.equal([]);
  });

  it('takes the exercises and the order that the page names, each once', async () => {
    const plan = await showPlan('exercises=" wall-pelvic-tilt  pelvic-tilt wall-pelvic-tilt "');
    expect(namesIn(plan)).to.deep.equal(['Wall pelvic tilt', 'Pelvic tilt']);
    plan.exercises = 'band-pelvic-tilt';
    await plan.updateComplete;
    expect(namesIn(plan)).to.deep.equal(['Pelvic tilt with a band']);
  });

  it('leaves out what nobody knows with one warning, and shows its children where nothing is left', async () => {
    const plan = await showPlan('exercises="pelvic-tilt swim"');
    expect(namesIn(plan)).to.deep.equal(['Pelvic tilt']);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('<exercise-plan>: invalid exercises="swim". Known: pelvic-tilt, ');
    plan.exercises = 'swim';
    await plan.updateComplete;
    expect(plan.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
    expect(plan.textContent).to.equal('Ask your physio.');
  });

  it('takes exercises of the page’s own, also when they become known later', async () => {
    const plan = await showPlan('exercises="pelvic-tilt later-one"');
    expect(namesIn(plan)).to.deep.equal(['Pelvic tilt']);
    registerExercises([
      {id: 'later-one', name: 'Heel raise', steps: [{text: 'Rise.', kind: 'hold', seconds: 3}], sides: 'both'},
    ]);
    await plan.updateComplete;
    expect(namesIn(plan)).to.deep.equal(['Pelvic tilt', 'Heel raise']);
    expect(textOf(plan, '.exercises')).to.contain('1 set of 1 · hold 3 s · each side');
  });

  it('leads through it: exercise, rest, exercise, summary', async () => {
    const plan = await showPlan('exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    const told: string[] = [];
    for (const type of ['plan-start', 'plan-step', 'plan-finish'] as const)
      plan.parentElement!.addEventListener(type, ({exercise, place, count, done}: PlanEvent) =>
        told.push([type, exercise, `${place}/${count}`, done.join()].join(' ')),
      );
    await pressIn(plan, 'start');
    await running(plan);
    expect(titleOf(plan)).to.equal('Pelvic tilt');
    expect(textOf(plan, '.progress')).to.match(/Exercise 1 of 2 about \d+ min left/);

    await finishTimer(plan);
    expect(hasPart(plan, 'rest')).to.equal(true);
    expect(textOf(plan, '[part=rest] .title')).to.equal('Next: Pelvic tilt with arm raise');
    await running(plan);
    // The same position: it goes on by itself.
    await finishTimer(plan);
    await until(() => cardOf(plan) && planTimer(plan)?.state === 'running');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    await finishTimer(plan);
    expect(textOf(plan, '[part=finish]')).to.match(/Done for today 2 exercises, \d+ min/);
    expect(told).to.deep.equal([
      'plan-start pelvic-tilt 1/2 ',
      'plan-step pelvic-tilt 1/2 ',
      'plan-step pelvic-tilt-arm-raise 2/2 pelvic-tilt',
      'plan-finish  2/2 pelvic-tilt,pelvic-tilt-arm-raise',
    ]);
    await pressIn(plan, 'close');
    expect(namesIn(plan)).to.have.length(2);
  });

  it('waits where the reader has to get up first, and says how', async () => {
    const plan = await showPlan('exercises="pelvic-tilt wall-pelvic-tilt"');
    await pressIn(plan, 'start');
    await running(plan);
    await finishTimer(plan);
    expect(textOf(plan, '[part=rest]')).to.contain('Put one foot flat on the floor');
    await running(plan);
    await finishTimer(plan);
    await until(() => !!cardOf(plan) && !!planTimer(plan));
    expect([titleOf(plan), planTimer(plan)!.state]).to.deep.equal(['Wall pelvic tilt', 'idle']);
  });

  it('goes to the next and back as the reader likes, and stops when they want', async () => {
    const plan = await showPlan();
    await pressIn(plan, 'start');
    expect(hasPart(plan, 'back')).to.equal(false);
    await pressIn(plan, 'next');
    await pressIn(plan, 'next');
    expect(titleOf(plan)).to.equal('Wall pelvic tilt');
    await pressIn(plan, 'back');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    await running(plan);
    await pressIn(plan, 'stop');
    expect(textOf(plan, '[part=finish]')).to.match(/^Stopped for today 0 exercises/);
    expect(hasPart(plan, 'felt')).to.equal(false);
  });

  it('a rest is cut short by “Go on now”', async () => {
    const plan = await showPlan('exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    await pressIn(plan, 'start');
    await running(plan);
    await finishTimer(plan);
    await pressIn(plan, 'next');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    await running(plan);
  });

  it('takes the focus along only if it had it', async () => {
    const plan = await showPlan();
    const other = document.createElement('button');
    plan.after(other);
    other.focus();
    plan.start();
    await settledPlan(plan);
    await running(plan);
    await finishTimer(plan);
    expect(document.activeElement === other, 'the focus stays').to.equal(true);
    partOf(plan, 'next').focus();
    await pressIn(plan, 'stop');
    expect(plan.shadowRoot!.activeElement?.textContent.trim()).to.equal('Stopped for today');
  });

  it('needs no sideways scrolling at 320 px and passes axe, in every stage, in light and dark', async () => {
    const plan = await showPlan('remember exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    plan.style.cssText = 'display: block; width: 288px';
    const sound = async (stage: string): Promise<void> => {
      const paper = partOf(plan, 'plan');
      const {left, right} = paper.getBoundingClientRect();
      for (const inside of paper.querySelectorAll('*:not(svg *, .sr, .sr *)')) {
        if (!inside.checkVisibility()) continue;
        const box = inside.getBoundingClientRect();
        expect(box.right, `${stage} ${inside.localName} ${inside.className}`).to.be.at.most(right + 0.5);
        expect(box.left, `${stage} ${inside.localName} ${inside.className}`).to.be.at.least(left - 0.5);
      }
      for (const theme of ['light', 'dark']) {
        plan.setAttribute('theme', theme);
        await nextFrame();
        await expect(plan).to.be.accessible();
      }
    };
    await sound('overview');
    await pressIn(plan, 'start');
    await running(plan);
    planTimer(plan)!.pause();
    await sound('exercise');
    planTimer(plan)!.start();
    await finishTimerOf(plan);
    await running(plan);
    planTimer(plan)!.pause();
    await sound('rest');
    await pressIn(plan, 'stop');
    await sound('finish');
    await pressIn(plan, 'delete');
    await sound('delete');
  }).timeout(40_000);

  it('shows its top again to who had gone on to its foot', async () => {
    const plan = await showPlan('exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    plan.style.marginBlock = '2000px';
    await pressIn(plan, 'start');
    await running(plan);
    partOf(plan, 'next').scrollIntoView({block: 'end'});
    expect(plan.getBoundingClientRect().top).to.be.below(0);
    await pressIn(plan, 'next');
    expect(Math.round(plan.getBoundingClientRect().top)).to.equal(0);
    scrollTo(0, 0);
    await pressIn(plan, 'stop');
    expect(scrollY, 'not in view').to.equal(0);
  });

  it('reminds by a file on the days and at the time that the reader picks', async () => {
    const plan = await showPlan('exercises="pelvic-tilt"');
    const form = partOf(plan, 'reminders').querySelector('form')!;
    const days = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(days.map((day) => day.getAttribute('aria-label'))).to.deep.include.members(['Monday', 'Sunday']);
    for (const day of days.slice(2)) day.checked = false;
    form.querySelector<HTMLInputElement>('[type=time]')!.value = '07:30';
    let file: Blob | undefined;
    const make = URL.createObjectURL.bind(URL);
    platform.put(URL, 'createObjectURL', (blob: Blob) => make((file = blob)));
    platform.put(HTMLAnchorElement.prototype, 'click', () => undefined);
    form.requestSubmit();
    expect(await file!.text()).to.match(/DTSTART:\d{8}T073000\r\n[^]*RRULE:FREQ=WEEKLY;BYDAY=MO,TU\r\n/);
  });

  it('does nothing to start where it has no exercise', async () => {
    const plan = await showPlan('exercises="swim"');
    plan.start();
    await plan.updateComplete;
    expect(hasPart(plan, 'fallback') || !!plan.shadowRoot!.querySelector('slot')).to.equal(true);
  });
});
