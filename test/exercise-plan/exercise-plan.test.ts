import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {registerExercises} from '../../src/content/own-exercises.js';
import '../../src/exercise-plan/define.js';
import type {PlanEvent} from '../../src/exercise-plan/events.js';
import type {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {Platform} from '../helpers/platform.js';
import {cardOf, finishTimer, finishTimerOf, planTimer, running, settledPlan, titleOf} from '../helpers/plan.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';

const show = async (attributes = ''): Promise<ExercisePlanElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<exercise-plan ${attributes}>Ask your physio.</exercise-plan>`;
  const plan = box.querySelector('exercise-plan')!;
  await plan.updateComplete;
  return plan;
};
const press = async (plan: ExercisePlanElement, part: string): Promise<void> => {
  partOf(plan, part).click();
  await settledPlan(plan);
};
const names = (plan: ExercisePlanElement): string[] =>
  [...plan.shadowRoot!.querySelectorAll('.exercises b')].map(({textContent}) => textContent.trim());

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
    const plan = await show();
    expect(names(plan)).to.deep.equal([
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
    const plan = await show('exercises=" wall-pelvic-tilt  pelvic-tilt wall-pelvic-tilt "');
    expect(names(plan)).to.deep.equal(['Wall pelvic tilt', 'Pelvic tilt']);
    plan.exercises = 'band-pelvic-tilt';
    await plan.updateComplete;
    expect(names(plan)).to.deep.equal(['Pelvic tilt with a band']);
  });

  it('leaves out what nobody knows with one warning, and shows its children where nothing is left', async () => {
    const plan = await show('exercises="pelvic-tilt swim"');
    expect(names(plan)).to.deep.equal(['Pelvic tilt']);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('<exercise-plan> exercises="swim" makes no sense. Known: pelvic-tilt, ');
    plan.exercises = 'swim';
    await plan.updateComplete;
    expect(plan.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
    expect(plan.textContent).to.equal('Ask your physio.');
  });

  it('takes exercises of the page’s own, also when they become known later', async () => {
    const plan = await show('exercises="pelvic-tilt later-one"');
    expect(names(plan)).to.deep.equal(['Pelvic tilt']);
    registerExercises([
      {id: 'later-one', name: 'Heel raise', steps: [{text: 'Rise.', kind: 'hold', seconds: 3}], sides: 'both'},
    ]);
    await plan.updateComplete;
    expect(names(plan)).to.deep.equal(['Pelvic tilt', 'Heel raise']);
    expect(textOf(plan, '.exercises')).to.contain('1 set of 1 · hold 3 s · each side');
  });

  it('leads through it: exercise, rest, exercise, summary', async () => {
    const plan = await show('exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    const told: string[] = [];
    for (const type of ['plan-start', 'plan-step', 'plan-finish'] as const)
      plan.parentElement!.addEventListener(type, ({exercise, place, count, done}: PlanEvent) =>
        told.push([type, exercise, `${place}/${count}`, done.join()].join(' ')),
      );
    await press(plan, 'start');
    await running(plan);
    expect(titleOf(plan)).to.equal('Pelvic tilt');
    expect(textOf(plan, '.progress')).to.match(/Exercise 1 of 2 about \d+ min left/);

    await finishTimer(plan);
    expect(hasPart(plan, 'rest')).to.equal(true);
    expect(textOf(plan, '[part=rest] .title')).to.equal('Next: Pelvic tilt with arm raise');
    await running(plan);
    // The same position: it goes on by itself.
    await finishTimer(plan);
    await waitUntil(() => cardOf(plan) && planTimer(plan)?.state === 'running');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    await finishTimer(plan);
    expect(textOf(plan, '[part=finish]')).to.match(/Done for today 2 exercises, \d+ min/);
    expect(told).to.deep.equal([
      'plan-start pelvic-tilt 1/2 ',
      'plan-step pelvic-tilt 1/2 ',
      'plan-step pelvic-tilt-arm-raise 2/2 pelvic-tilt',
      'plan-finish  2/2 pelvic-tilt,pelvic-tilt-arm-raise',
    ]);
    await press(plan, 'close');
    expect(names(plan)).to.have.length(2);
  });

  it('waits where the reader has to get up first, and says how', async () => {
    const plan = await show('exercises="pelvic-tilt wall-pelvic-tilt"');
    await press(plan, 'start');
    await running(plan);
    await finishTimer(plan);
    expect(textOf(plan, '[part=rest]')).to.contain('Put one foot flat on the floor');
    await running(plan);
    await finishTimer(plan);
    await waitUntil(() => !!cardOf(plan) && !!planTimer(plan));
    expect([titleOf(plan), planTimer(plan)!.state]).to.deep.equal(['Wall pelvic tilt', 'idle']);
  });

  it('goes to the next and back as the reader likes, and stops when they want', async () => {
    const plan = await show();
    await press(plan, 'start');
    expect(hasPart(plan, 'back')).to.equal(false);
    await press(plan, 'next');
    await press(plan, 'next');
    expect(titleOf(plan)).to.equal('Wall pelvic tilt');
    await press(plan, 'back');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    await running(plan);
    await press(plan, 'stop');
    expect(textOf(plan, '[part=finish]')).to.match(/^Stopped for today 0 exercises/);
    expect(hasPart(plan, 'felt')).to.equal(false);
  });

  it('a rest is cut short by “Go on now”', async () => {
    const plan = await show('exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    await press(plan, 'start');
    await running(plan);
    await finishTimer(plan);
    await press(plan, 'next');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    await running(plan);
  });

  it('takes the focus along only if it had it', async () => {
    const plan = await show();
    const other = document.createElement('button');
    plan.after(other);
    other.focus();
    plan.start();
    await settledPlan(plan);
    await running(plan);
    await finishTimer(plan);
    expect(document.activeElement === other, 'the focus stays').to.equal(true);
    partOf(plan, 'next').focus();
    await press(plan, 'stop');
    expect(plan.shadowRoot!.activeElement?.textContent.trim()).to.equal('Stopped for today');
  });

  it('needs no sideways scrolling at 320 px and passes axe, in every stage, in light and dark', async () => {
    const plan = await show('remember exercises="pelvic-tilt pelvic-tilt-arm-raise"');
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
    await press(plan, 'start');
    await running(plan);
    planTimer(plan)!.pause();
    await sound('exercise');
    planTimer(plan)!.start();
    await finishTimerOf(plan);
    await running(plan);
    planTimer(plan)!.pause();
    await sound('rest');
    await press(plan, 'stop');
    await sound('finish');
    await press(plan, 'delete');
    await sound('delete');
  }).timeout(40_000);

  it('shows its top again to who had gone on to its foot', async () => {
    const plan = await show('exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    plan.style.marginBlock = '2000px';
    await press(plan, 'start');
    await running(plan);
    partOf(plan, 'next').scrollIntoView({block: 'end'});
    expect(plan.getBoundingClientRect().top).to.be.below(0);
    await press(plan, 'next');
    expect(Math.round(plan.getBoundingClientRect().top)).to.equal(0);
    scrollTo(0, 0);
    await press(plan, 'stop');
    expect(scrollY, 'not in view').to.equal(0);
  });

  it('keeps nothing without remember', async () => {
    const plan = await show('exercises="pelvic-tilt"');
    await press(plan, 'start');
    await running(plan);
    await finishTimer(plan);
    expect(localStorage.length).to.equal(0);
    expect([plan.log, hasPart(plan, 'felt'), hasPart(plan, 'log')]).to.deep.equal([[], false, false]);
  });

  /** The page is loaded anew: another element, from the same markup. */
  const reload = async (plan: ExercisePlanElement, attributes: string): Promise<ExercisePlanElement> => {
    plan.remove();
    const again = await show(attributes);
    await settledPlan(again);
    return again;
  };

  it('is where it was after a reload, paused, and carries on', async () => {
    const attributes = 'remember exercises="pelvic-tilt pelvic-tilt-arm-raise"';
    let plan = await show(attributes);
    await press(plan, 'start');
    await press(plan, 'next');
    await running(plan);
    planTimer(plan)!.skip();
    planTimer(plan)!.skip();
    const {phase, rep} = planTimer(plan)!;
    plan = await reload(plan, attributes);
    await waitUntil(() => planTimer(plan)?.state === 'paused', 'the timer is paused');
    expect(titleOf(plan)).to.equal('Pelvic tilt with arm raise');
    expect([planTimer(plan)!.phase, planTimer(plan)!.rep]).to.deep.equal([phase, rep]);
    await finishTimerOf(plan);
    expect(textOf(plan, '[part=finish]')).to.match(/^Stopped for today 1 exercise/);
    expect(plan.log.map(({exercise}) => exercise)).to.deep.equal(['pelvic-tilt-arm-raise']);
    plan = await reload(plan, attributes);
    expect(names(plan), 'it is over').to.have.length(2);
  });

  it('begins an exercise anew that was left half done', async () => {
    const plan = await show('remember exercises="pelvic-tilt pelvic-tilt-arm-raise"');
    await press(plan, 'start');
    await running(plan);
    for (let i = 0; i < 4; i++) planTimer(plan)!.skip();
    await press(plan, 'next');
    await press(plan, 'back');
    await running(plan);
    expect([planTimer(plan)!.phase, planTimer(plan)!.rep]).to.deep.equal(['prepare', 1]);
  });

  it('does not take up the session of another day or another programme', async () => {
    const attributes = 'remember exercises="pelvic-tilt pelvic-tilt-arm-raise"';
    let plan = await show(attributes);
    await press(plan, 'start');
    await press(plan, 'next');
    const other = await show('remember exercises="wall-pelvic-tilt"');
    expect(names(other)).to.deep.equal(['Wall pelvic tilt']);
    const key = Object.keys(localStorage).find((key) => key.includes(' plan '))!;
    localStorage.setItem(key, localStorage.getItem(key)!.replace(/\d{4}-\d\d-\d\d/, '2020-02-02'));
    plan = await reload(plan, attributes);
    expect(names(plan)).to.have.length(2);
  });

  const done = async (attributes = 'remember exercises="pelvic-tilt"'): Promise<ExercisePlanElement> => {
    const plan = await show(attributes);
    await press(plan, 'start');
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
    await press(plan, 'delete');
    expect(plan.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Delete');
    expect(plan.shadowRoot!.activeElement?.getAttribute('part')).to.equal('keep');
    await press(plan, 'keep');
    expect(plan.log).to.have.length(1);
    expect(plan.shadowRoot!.activeElement?.getAttribute('part')).to.equal('delete');
    await press(plan, 'delete');
    await press(plan, 'delete');
    expect([plan.log.length, Object.entries(localStorage), hasPart(plan, 'log')]).to.deep.equal([0, [], false]);
    expect(plan.matches(':focus-within')).to.equal(true);
  });

  it('shows what another tab has done', async () => {
    const plan = await show('remember exercises="pelvic-tilt"');
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

  it('reminds by a file on the days and at the time that the reader picks', async () => {
    const plan = await show('exercises="pelvic-tilt"');
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

  describe('the copy to print', () => {
    /** Presses the button. @returns the page that goes to the printer */
    const printed = async (plan: ExercisePlanElement): Promise<Document> => {
      let paper: Document | undefined;
      const ofFrames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      platform.putGetter(HTMLIFrameElement.prototype, 'contentWindow', function (this: HTMLIFrameElement) {
        const view = ofFrames.get!.call(this) as Window | null;
        if (view) view.print = () => (paper = view.document);
        return view;
      });
      await press(plan, 'print');
      return paper!;
    };

    it('is the handout alone, with the clinic’s name, black on white', async () => {
      const plan = await show('region="GB"');
      plan.insertAdjacentHTML('beforeend', '<b slot="clinic">Clinic at the Harbour</b>');
      plan.insertAdjacentHTML('afterend', '<p>Something else of the page.</p>');
      const paper = await printed(plan);
      expect([paper.title, paper.documentElement.lang]).to.deep.equal(['Your back and walking plan', 'en']);
      expect(paper.body.textContent.trim()).to.equal('Clinic at the Harbour');
      const {shadowRoot} = paper.body.firstElementChild!;
      const handout = shadowRoot!.querySelector('.handout')!;
      expect(handout.querySelectorAll('.rows > li')).to.have.length(4);
      expect(shadowRoot!.querySelector('.screen')).to.equal(null);
      const [sheet] = shadowRoot!.adoptedStyleSheets;
      expect([...sheet!.cssRules].some(({cssText}) => cssText.includes('.handout'))).to.equal(true);
      const frame = plan.shadowRoot!.querySelector('iframe')!;
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(plan.shadowRoot!.querySelector('iframe'), 'the frame is gone').to.equal(null);
    });

    it('is the whole page where there can be no frame', async () => {
      const plan = await show();
      platform.putGetter(HTMLIFrameElement.prototype, 'contentDocument', () => null);
      let asked = 0;
      platform.put(window, 'print', () => asked++);
      await press(plan, 'print');
      expect(asked).to.equal(1);
      expect(plan.shadowRoot!.querySelector('iframe')).to.equal(null);
    });
  });

  it('does nothing to start where it has no exercise', async () => {
    const plan = await show('exercises="swim"');
    plan.start();
    await plan.updateComplete;
    expect(hasPart(plan, 'fallback') || !!plan.shadowRoot!.querySelector('slot')).to.equal(true);
  });
});
