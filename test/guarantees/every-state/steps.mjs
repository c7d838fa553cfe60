// The steps of a user on that page, one after the other. They run in the page.
import {until} from '../../helpers/page-driver.mjs';
import {customExercise, ids} from './page.mjs';

/* global page, user */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(input: unknown) => void} [act] what the user does
 * @property {number} [seconds] time that passes then
 * @property {(input: unknown, expected: unknown) => boolean} isDone whether the page is in the expected state
 * @property {unknown} [input]
 * @property {unknown} [expected]
 */

/** @type {Step[]} */
const contents = [
  {
    name: 'at rest',
    isDone: () =>
      !document.querySelector(':not(:defined)') &&
      [...document.querySelectorAll('[topic=recommendations]')].every(({shadowRoot}) =>
        shadowRoot?.querySelector('[part=figure]'),
      ) &&
      ['es', 'pt-BR'].every((lang) => user.has(`section[lang=${lang}] exercise-plan`, `[lang=${lang}]`)) &&
      user.has('#script', '.media'),
  },
  {
    name: 'content by data',
    input: customExercise,
    act: (exercise) => {
      document.querySelector('#data').data = exercise;
      const cause = {id: 'bag', name: 'A heavy bag', what: 'You carry it.', why: 'You lean.', regions: ['trunk']};
      document.querySelector('#custom-causes').data = {title: 'Ours', causes: [cause]};
      const items = [{name: 'Bridge', text: 'Lift your hips.', figure: 'bridge'}];
      document.querySelector('#custom-advice').data = {title: 'Before you walk', author: 'Us', items};
      document.querySelector('#no-advice').data = {items: 'nope'};
    },
    isDone: () =>
      user.reads('#data', 'Side plank') &&
      user.reads('#custom-causes', 'heavy bag') &&
      user.has('#custom-advice', '[part=figure]') &&
      ['#no-advice', '#faulty'].every((id) => user.has(id, '[part=fallback]')),
  },
  {name: 'unfolded', act: () => user.unfold(), isDone: () => user.has('#causes', 'details[open]')},
  {
    name: 'an opened compact card',
    act: () => user.press('#compact', 'more'),
    isDone: () => user.has('#compact', '[part=steps]'),
  },
  {name: 'a movement', act: () => user.press('#moves', 'play'), isDone: () => user.has('#moves', '.moving')},
  {
    name: 'causes of a region that is pointed at',
    act: () => {
      const point = new PointerEvent('pointerover', {bubbles: true});
      page.inside('#causes').querySelector('[data-region=hip]').dispatchEvent(point);
    },
    isDone: () => user.has('#causes', '.cause.lit'),
  },
  {
    name: 'a cause that the body leads to',
    act: () => user.press('#causes', 'region'),
    isDone: () => user.has('#causes', '.lit-trunk, .lit-low-back, .lit-head, .lit-hip, .lit-legs, .lit-foot'),
  },
];

const all = ['#ring', '#bar', '#inline'];
const ring = ['#ring'];
/** In the page: presses the button that starts, pauses and carries on. */
const main = (ids) => ids.forEach((id) => user.press(id, 'main'));
/** A step after which timers are in a phase or a state. */
const timed = (name, ids, expected, {act = () => undefined, seconds} = {}) => ({
  name,
  act,
  seconds,
  input: ids,
  expected,
  isDone: (ids, expected) => user.areIn(ids, expected),
});
/** A step that begins with a press of the main button. */
const pressed = (name, ids, expected, seconds) => timed(name, ids, expected, {act: main, seconds});
const passed = (name, ids, expected, seconds) => timed(name, ids, expected, {seconds});

/** The steps through all phases of timers with short times, with one pause. */
const throughAllPhases = (prefix, ids) => [
  pressed(`${prefix}getting ready`, ids, 'prepare', 1),
  passed(`${prefix}in a hold`, ids, 'hold', 5),
  pressed(`${prefix}paused`, ids, 'paused'),
  pressed(`${prefix}relaxing`, ids, 'relax', 5),
  passed(`${prefix}resting`, ids, 'rest', 8),
  passed(`${prefix}finished`, ids, 'finished', 60),
];

/** @type {Step[]} */
const timers = [
  {
    name: 'settings',
    act: () => {
      for (const id of ['#ring', '#locked']) user.press(id, 'settings');
    },
    isDone: () => ['#ring', '#locked'].every((id) => user.has(id, '[part=panel]')),
  },
  {
    name: 'settings changed and tried',
    act: () =>
      page
        .inside('#ring')
        .querySelectorAll('[part=panel] :is([type=checkbox], button)')
        .forEach((one) => one.click()),
    isDone: () => user.find('#ring').program.dose.hold === 5,
  },
  ...throughAllPhases('', all),
  pressed('changing sides', ['#sides'], 'switch', 6),
  pressed('repetitions without a clock', ['#free'], 'running'),
  pressed('done with one of them', ['#free'], 'relax'),
  pressed('a timer that is remembered', ['#locked'], 'hold', 7),
  {
    name: 'floor mode',
    act: () => user.press('#ring', 'floor'),
    isDone: () => user.has('#ring', 'dialog[open]'),
  },
  ...throughAllPhases('floor mode, ', ring),
  {name: 'out of floor mode', act: () => user.press('#ring', 'leave'), isDone: () => !user.has('#ring', 'dialog')},
];

/** @type {Step[]} */
const cards = [
  timed(
    'cards with their timers',
    ids.map((id) => `#of-${id} hold-timer`),
    'running',
    {act: (timers) => timers.forEach((timer) => user.press(timer.replace(' hold-timer', ''), 'start'))},
  ),
  timed('a card in use', ['#of-pelvic-tilt hold-timer'], 'hold', {seconds: 7}),
  {
    name: 'a card whose timer is done',
    act: () => user.skipAll('#of-pelvic-tilt hold-timer'),
    isDone: () => user.areIn(['#of-pelvic-tilt hold-timer'], 'finished'),
  },
];

const inPlan = ['#plan exercise-card hold-timer'];
/** @type {Step[]} */
const plan = [
  timed('a plan in progress', inPlan, 'running', {act: () => user.press('#plan', 'start')}),
  timed('its first exercise', inPlan, 'hold', {seconds: 7}),
  {
    name: 'its rest',
    act: () => user.skipAll('#plan exercise-card hold-timer'),
    isDone: () => user.has('#plan', '[part=rest]'),
  },
  timed('its second exercise, not yet begun', inPlan, 'idle', {act: () => user.press('#plan', 'next')}),
  {name: 'its end', act: () => user.press('#plan', 'stop'), isDone: () => user.has('#plan', '[part=finish]')},
  {
    name: 'how it felt',
    act: () => page.inside('#plan').querySelectorAll('[part=felt] input')[7].click(),
    isDone: () => document.querySelector('#plan').log[0].felt === 7,
  },
  {
    name: 'the log, about to be deleted',
    act: () => user.press('#plan', 'delete'),
    isDone: () => user.has('#plan', '[role=alert]') && user.has('#plan', '[part=weeks]'),
  },
  {name: 'the log, kept', act: () => user.press('#plan', 'keep'), isDone: () => user.has('#plan', '[part=save]')},
  {
    name: 'the overview, with the log',
    act: () => user.press('#plan', 'close'),
    isDone: () => user.has('#plan', '[part=calendar]') && user.has('#plan', '[part=reminders]'),
  },
  {
    name: 'files and print',
    act: () => {
      page
        .inside('#plan')
        .querySelectorAll('[part=save], [part=reminders] form button')
        .forEach((one) => one.click());
      user.press('#plan', 'print');
    },
    isDone: () => window.printed.length === 1,
  },
];

/** @type {Step[]} */
const appearances = [
  ...['es', 'pt-BR'].map((lang) => ({
    name: `all in ${lang}`,
    input: lang,
    act: (lang) => {
      document.documentElement.lang = lang;
    },
    isDone: (lang) => ['#ring', '#causes', '#plan', '#script'].every((id) => user.has(id, `[lang=${lang}]`)),
  })),
  {
    name: 'with other attributes',
    act: () => {
      document.documentElement.className = 'physio-night';
      for (const element of document.querySelectorAll('[id]'))
        Object.entries({
          theme: 'dark',
          variant: 'cards',
          open: '',
          'heading-level': '4',
          region: 'BR',
          lang: 'en',
        }).forEach((pair) => element.setAttribute(...pair));
    },
    isDone: () => user.has('#causes', '.cards') && user.has('#script', 'h4'),
  },
];

const steps = [...contents, ...timers, ...cards, ...plan, ...appearances];

/**
 * Goes through all steps, and calls a function after each.
 * @param {(name: string) => Promise<void>} check
 */
export async function walkThroughStates(driver, check) {
  await until(driver, () => !!window.user);
  await driver.evaluate(() => page.stopTime());
  for (const {name, act, seconds, isDone, input, expected} of steps) {
    if (act) await driver.evaluate(act, input);
    if (seconds) await driver.evaluate((seconds) => page.pass(seconds), seconds);
    await until(driver, isDone, input, expected).catch(async (error) => {
      throw new Error(`The page did not reach the state: ${name}`, {cause: error});
    });
    await check(name);
  }
  // Violations are reported a moment later.
  await driver.evaluate(() => page.settle());
  await until(driver, () => page.settled);
  await check('in the end');
}
