import {html} from '@open-wc/testing';
import '../../src/define.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import type {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import type {ExerciseInput} from '../../src/content/custom-exercises.js';
import {elementsIn} from './flat-tree.js';
import {FakeClock} from './fake-clock.js';
import {customExercise} from './custom-exercise.js';
import {finishTimerOf, planTimer, running, settledPlan} from './plan.js';
import {partOf} from './text.js';
import {timerOf} from './timer-of.js';
import {fixture} from './fixture.js';
import {until} from './until.js';

/** Elements of a page in a state that a user may cause. */
export interface State {
  readonly name: string;
  /** Renders the elements in this state. @returns the element in the document that contains them */
  readonly show: () => Promise<HTMLElement>;
}

const box = async (markup: string): Promise<HTMLElement> => {
  const found = await fixture<HTMLElement>(html`<div></div>`);
  found.innerHTML = markup;
  for (const element of found.querySelectorAll('*')) await (element as Partial<HoldTimerElement>).updateComplete;
  return found;
};

/** Opens all `<details>` in the elements of a box, through shadow roots. */
export function openAll(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.shadowRoot) openAll(element.shadowRoot);
  }
}

/** Opens all `<details>` except lists of references, which are the same everywhere: only the first one, in a notice, is opened. */
export function openAllButReferences(box: HTMLElement): void {
  openAll(box);
  const lists = elementsIn(box).filter((element) => element.matches('.sources details')) as HTMLDetailsElement[];
  for (const list of lists.slice(box.querySelector('care-notice') ? 1 : 0)) list.open = false;
}

const initialStates: Record<string, string> = {
  timers: `<hold-timer exercise="pelvic-tilt-arm-raise"></hold-timer><hold-timer variant="bar"></hold-timer>
    <p>Hold it <hold-timer variant="inline"></hold-timer> there.</p><hold-timer hold="0"></hold-timer>`,
  card: `<exercise-card exercise="pelvic-tilt-arm-raise"><p slot="notes">Slowly. Ana</p></exercise-card>
    <exercise-card exercise="wall-pelvic-tilt" variant="compact"></exercise-card>`,
  'plain card': `<exercise-card exercise="pelvic-tilt" variant="plain"></exercise-card>
    <exercise-card exercise="band-pelvic-tilt" variant="plain"></exercise-card>`,
  causes: '<cause-list></cause-list>',
  'causes as cards':
    '<cause-list variant="cards" figure="none"></cause-list><exercise-card exercise="pelvic-tilt"></exercise-card>',
  notices: `<care-notice region="GB"></care-notice><care-notice></care-notice>
    <care-notice variant="brief" region="GB"></care-notice>`,
  plan: '<exercise-plan></exercise-plan>',
  'cards with less': `<exercise-card exercise="pelvic-tilt" figure="none" timer="none" sources="none"></exercise-card>
    <exercise-card exercise="wall-pelvic-tilt" figure="static" heading-level="4"></exercise-card>`,
  'causes in a list': '<cause-list variant="list" sources="none"></cause-list>',
  'open causes with what they name': `<cause-list open></cause-list><advice-list></advice-list>
    <exercise-card exercise="pelvic-tilt"></exercise-card><exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>`,
  'notices that lead on': '<care-notice variant="brief"></care-notice><care-notice sources="none"></care-notice>',
};

/** Seconds after the start, for a dose with 5 s to prepare, holds of 5 s, 3 s to relax, and two sets with a rest of 30 s between. */
const PHASES = {prepare: 1, hold: 6, relax: 11, rest: 20, finished: 500} as const;

async function timerAt(phase: keyof typeof PHASES, floor: boolean, paused: boolean): Promise<HTMLElement> {
  const found = await box('');
  const clock = new FakeClock();
  const timers = (floor ? ['ring'] : ['ring', 'bar', 'inline']).map((variant) => {
    const timer = document.createElement('hold-timer');
    Object.assign(timer, {clock, hold: 5, reps: 2, sets: 2, sound: 'off', keepAwake: 'off', variant});
    timer.requestFullscreen = () => Promise.reject(new TypeError('not in a test'));
    found.append(timer);
    return timer;
  });
  await Promise.all(timers.map(({updateComplete}) => updateComplete));
  if (floor) {
    partOf(timers[0]!, 'floor').click();
    await until(() => timers[0]!.shadowRoot!.querySelector('dialog'));
  }
  for (const timer of timers) timer.start();
  clock.advance(PHASES[phase] * 1000);
  if (paused) for (const timer of timers) timer.pause();
  await Promise.all(timers.map(({updateComplete}) => updateComplete));
  return found;
}

const timerStates = [false, true].flatMap((floor) =>
  [
    ...(Object.keys(PHASES) as (keyof typeof PHASES)[]).map((phase) => [phase, false] as const),
    ['hold', true] as const,
    ['rest', true] as const,
  ].map(([phase, paused]): State => ({
    name: `${paused ? 'paused ' : ''}${phase}${floor ? ' in floor mode' : ''}`,
    show: () => timerAt(phase, floor, paused),
  })),
);

const press = async (plan: ExercisePlanElement, part: string): Promise<void> => {
  partOf(plan, part).click();
  await settledPlan(plan);
};

/** A plan during an exercise, during a rest, at the end while the log is about to be deleted, or back in the overview. */
async function planAt(
  stage: 'exercise' | 'second exercise' | 'rest' | 'finish' | 'overview',
  exercises = 'pelvic-tilt-arm-raise pelvic-tilt',
): Promise<HTMLElement> {
  localStorage.clear();
  const found = await box(`<exercise-plan remember exercises="${exercises}"></exercise-plan>`);
  const plan = found.querySelector('exercise-plan')!;
  await press(plan, 'start');
  await running(plan);
  planTimer(plan)!.pause();
  await settledPlan(plan);
  if (stage === 'exercise') return found;
  if (stage === 'second exercise') {
    await press(plan, 'next');
    await running(plan);
    planTimer(plan)!.pause();
    await settledPlan(plan);
    return found;
  }
  planTimer(plan)!.start();
  await finishTimerOf(plan);
  await running(plan);
  planTimer(plan)!.pause();
  await settledPlan(plan);
  if (stage === 'rest') return found;
  await press(plan, 'stop');
  plan.shadowRoot!.querySelector<HTMLInputElement>('.felt input')!.click();
  await settledPlan(plan);
  if (stage === 'overview') await press(plan, 'close');
  else await press(plan, 'delete');
  return found;
}

/** A timer some seconds after its start, after one of its buttons has been pressed, or both. */
async function timerWith(
  attributes: string,
  {part = '', starts = !part, seconds = 0}: {part?: string; starts?: boolean; seconds?: number} = {},
): Promise<HTMLElement> {
  const found = await box(`<hold-timer sound="off" keep-awake="off" prepare="0" ${attributes}></hold-timer>`);
  const timer = found.querySelector('hold-timer')!;
  const clock = new FakeClock();
  timer.clock = clock;
  await timer.updateComplete;
  timer.requestFullscreen = () => Promise.reject(new TypeError('not in a test'));
  if (part) partOf(timer, part).click();
  if (starts) timer.start();
  clock.advance(seconds * 1000);
  await new Promise((resolve) => setTimeout(resolve));
  await timer.updateComplete;
  return found;
}

/** A card after one of its buttons has been pressed. */
async function cardWith(attributes: string, part: string): Promise<HTMLElement> {
  const found = await box(`<exercise-card exercise="pelvic-tilt" ${attributes}></exercise-card>`);
  const card = found.querySelector('exercise-card')!;
  partOf(card, part).click();
  await card.updateComplete;
  return found;
}

/** A custom exercise, custom causes and custom advice, with every field. */
async function customContent(): Promise<HTMLElement> {
  const found = await box(`<exercise-card><p slot="notes">See you on the 12th. Ana</p><button slot="actions"
    style="min-height: 44px; border: 1px solid; background: none; color: inherit">Book a visit</button></exercise-card><cause-list></cause-list><advice-list></advice-list>`);
  const card = found.querySelector('exercise-card')!;
  card.data = {...(await customExercise()), media: [], figure: {exercise: 'pelvic-tilt'}} as unknown as ExerciseInput;
  const list = found.querySelector('cause-list')!;
  list.data = {
    title: 'In our school',
    author: 'Clinic on the Square',
    causes: [
      {
        id: 'heavy-bag',
        name: 'A heavy bag',
        what: 'You carry a heavy bag.',
        why: 'You lean to the other side.',
        regions: ['trunk'],
        helps: [{name: 'Wall pelvic tilt', exercise: 'wall-pelvic-tilt'}],
        sources: [{name: 'Our own handout', url: 'https://example.org/handout'}],
      },
    ],
  };
  const advice = found.querySelector('advice-list')!;
  const items = [{name: 'Bridge', text: 'Lift your hips.', figure: 'bridge', exercise: 'pelvic-tilt'}];
  advice.data = {title: 'Before you walk', author: 'Clinic on the Square', items};
  await until(() => card.shadowRoot!.querySelector('[part=card]'), 'the exercise');
  await until(() => list.shadowRoot!.querySelector('[part=cause]'), 'the cause');
  await until(() => advice.shadowRoot!.querySelector('.picture'), 'pictures');
  return found;
}

/** All elements, in their initial states and in use. */
export const states: readonly State[] = [
  ...Object.entries(initialStates).map(([name, markup]): State => ({name, show: () => box(markup)})),
  ...timerStates,
  {name: 'locked settings', show: () => timerWith('locked', {part: 'settings'})},
  {name: 'floor mode before the start', show: () => timerWith('exercise="pelvic-tilt"', {part: 'floor'})},
  {
    name: 'change of sides',
    show: () => timerWith('exercise="pelvic-tilt" hold="5" reps="1" sides="both"', {seconds: 6}),
  },
  {
    name: 'repetitions without a clock in floor mode',
    show: () => timerWith('hold="0" reps="8"', {part: 'floor', starts: true}),
  },
  {name: 'repetitions without a clock', show: () => timerWith('hold="0" reps="8" label="Heel raise"')},
  {name: 'opened compact card', show: () => cardWith('variant="compact"', 'more')},
  {name: 'movement', show: () => cardWith('', 'play')},
  {name: 'custom content', show: customContent},
  {
    name: 'advice',
    async show() {
      const found =
        await box(`<advice-list topic="treatment"></advice-list><advice-list topic="prevention"></advice-list>
        <advice-list topic="recommendations" variant="cards"></advice-list><exercise-card exercise="pelvic-tilt"></exercise-card>`);
      await until(() => found.querySelector('[variant]')!.shadowRoot!.querySelector('[part=figure]'), 'pictures');
      return found;
    },
  },
  {
    name: 'nothing to show',
    async show() {
      const found =
        await box(`<exercise-card exercise="nope"></exercise-card><exercise-card exercise="nope">Ask.</exercise-card><exercise-plan exercises="nope">Ask.</exercise-plan>
        <cause-list causes="nope">Ask.</cause-list><hold-timer exercise="nope">Ask.</hold-timer><advice-list>Ask.</advice-list>`);
      const advice = found.querySelector('advice-list')!;
      advice.data = {items: 'nope'} as unknown as NonNullable<typeof advice.data>;
      await advice.updateComplete;
      return found;
    },
  },
  {
    name: 'settings',
    async show() {
      const found = await box('<hold-timer></hold-timer>');
      const timer = found.querySelector('hold-timer')!;
      partOf(timer, 'settings').click();
      await timer.updateComplete;
      return found;
    },
  },
  {
    name: 'card with its timer',
    async show() {
      const found = await box('<exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>');
      const card = found.querySelector<ExerciseCardElement>('exercise-card')!;
      partOf(card, 'start').click();
      const timer = await timerOf(card);
      await until(() => timer.state === 'running');
      timer.skip();
      timer.pause();
      await timer.updateComplete;
      await card.updateComplete;
      return found;
    },
  },
  {
    name: 'cause pointed at',
    async show() {
      const found = await box('<cause-list></cause-list>');
      const list = found.querySelector('cause-list')!;
      partOf(list, 'region').click();
      await list.updateComplete;
      list.shadowRoot!.querySelector<HTMLElement>('[data-region="hip"]')!.focus();
      await list.updateComplete;
      return found;
    },
  },
  ...(['exercise', 'second exercise', 'rest', 'finish', 'overview'] as const).map((stage): State => ({
    name: `plan: ${stage}`,
    show: () => planAt(stage),
  })),
  {name: 'plan: rest before standing up', show: () => planAt('rest', 'pelvic-tilt wall-pelvic-tilt')},
];
