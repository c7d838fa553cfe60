// What a reader does on that page, one thing after the other, by pressing the buttons. All of it runs in the page.
import {until} from '../../helpers/page-driver.mjs';
import {ids, own} from './page.mjs';

/* global page, reader */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(told: unknown) => void} [act] what is done
 * @property {number} [seconds] that pass then
 * @property {(told: unknown, what: unknown) => boolean} came whether it came to that
 * @property {unknown} [told]
 * @property {unknown} [what]
 */

/** @type {Step[]} */
const contents = [
  {
    name: 'at rest',
    came: () =>
      !document.querySelector(':not(:defined)') &&
      [...document.querySelectorAll('[topic=recommendations]')].every(({shadowRoot}) =>
        shadowRoot?.querySelector('[part=figure]'),
      ) &&
      ['es', 'pt-BR'].every((lang) => reader.has(`section[lang=${lang}] exercise-plan`, `[lang=${lang}]`)) &&
      reader.has('#script', '.media'),
  },
  {
    name: 'content by data',
    told: own,
    act: (own) => {
      document.querySelector('#data').data = own;
      const cause = {id: 'bag', name: 'A heavy bag', what: 'You carry it.', why: 'You lean.', regions: ['trunk']};
      document.querySelector('#own-causes').data = {title: 'Ours', causes: [cause]};
      const items = [{name: 'Bridge', text: 'Lift your hips.', figure: 'bridge'}];
      document.querySelector('#own-advice').data = {title: 'Before you walk', author: 'Us', items};
      document.querySelector('#no-advice').data = {items: 'nope'};
    },
    came: () =>
      reader.reads('#data', 'Side plank') &&
      reader.reads('#own-causes', 'heavy bag') &&
      reader.has('#own-advice', '[part=figure]') &&
      ['#no-advice', '#faulty'].every((id) => reader.has(id, '[part=fallback]')),
  },
  {name: 'unfolded', act: () => reader.unfold(), came: () => reader.has('#causes', 'details[open]')},
  {
    name: 'an opened compact card',
    act: () => reader.press('#compact', 'more'),
    came: () => reader.has('#compact', '[part=steps]'),
  },
  {name: 'a movement', act: () => reader.press('#moves', 'play'), came: () => reader.has('#moves', '.moving')},
  {
    name: 'causes of a region that is pointed at',
    act: () => {
      const point = new PointerEvent('pointerover', {bubbles: true});
      page.inside('#causes').querySelector('[data-region=hip]').dispatchEvent(point);
    },
    came: () => reader.has('#causes', '.cause.lit'),
  },
  {
    name: 'a cause that the body leads to',
    act: () => reader.press('#causes', 'region'),
    came: () => reader.has('#causes', '.lit-trunk, .lit-low-back, .lit-head, .lit-hip, .lit-legs, .lit-foot'),
  },
];

const all = ['#ring', '#bar', '#inline'];
const ring = ['#ring'];
/** In the page: presses the button that starts, pauses and carries on. */
const main = (ids) => ids.forEach((id) => reader.press(id, 'main'));
/** The step after which timers are in a phase, or in a state. */
const timed = (name, told, what, {act = () => undefined, seconds} = {}) => ({
  name,
  act,
  seconds,
  told,
  what,
  came: (ids, what) => reader.are(ids, what),
});
/** A step that begins with the button. */
const pressed = (name, ids, what, seconds) => timed(name, ids, what, {act: main, seconds});
const passed = (name, ids, what, seconds) => timed(name, ids, what, {seconds});

/** From the first second to the end, for timers that are set to short times; paused once. */
const throughAll = (place, ids) => [
  pressed(`${place}getting ready`, ids, 'prepare', 1),
  passed(`${place}in a hold`, ids, 'hold', 5),
  pressed(`${place}paused`, ids, 'paused'),
  pressed(`${place}relaxing`, ids, 'relax', 5),
  passed(`${place}resting`, ids, 'rest', 8),
  passed(`${place}finished`, ids, 'finished', 60),
];

/** @type {Step[]} */
const timers = [
  {
    name: 'settings',
    act: () => {
      for (const id of ['#ring', '#locked']) reader.press(id, 'settings');
    },
    came: () => ['#ring', '#locked'].every((id) => reader.has(id, '[part=panel]')),
  },
  {
    name: 'settings changed and tried',
    act: () =>
      page
        .inside('#ring')
        .querySelectorAll('[part=panel] :is([type=checkbox], button)')
        .forEach((one) => one.click()),
    came: () => reader.find('#ring').program.dose.hold === 5,
  },
  ...throughAll('', all),
  pressed('changing sides', ['#sides'], 'switch', 6),
  pressed('repetitions without a clock', ['#free'], 'running'),
  pressed('done with one of them', ['#free'], 'relax'),
  pressed('a timer that is remembered', ['#locked'], 'hold', 7),
  {
    name: 'floor mode',
    act: () => reader.press('#ring', 'floor'),
    came: () => reader.has('#ring', 'dialog[open]'),
  },
  ...throughAll('floor mode, ', ring),
  {name: 'out of floor mode', act: () => reader.press('#ring', 'leave'), came: () => !reader.has('#ring', 'dialog')},
];

/** @type {Step[]} */
const cards = [
  timed(
    'cards with their timers',
    ids.map((id) => `#of-${id} hold-timer`),
    'running',
    {act: (timers) => timers.forEach((timer) => reader.press(timer.replace(' hold-timer', ''), 'start'))},
  ),
  timed('a card in use', ['#of-pelvic-tilt hold-timer'], 'hold', {seconds: 7}),
  {
    name: 'a card whose timer is done',
    act: () => reader.skipAll('#of-pelvic-tilt hold-timer'),
    came: () => reader.are(['#of-pelvic-tilt hold-timer'], 'finished'),
  },
];

const inPlan = ['#plan exercise-card hold-timer'];
/** @type {Step[]} */
const plan = [
  timed('a programme on its way', inPlan, 'running', {act: () => reader.press('#plan', 'start')}),
  timed('its first exercise', inPlan, 'hold', {seconds: 7}),
  {
    name: 'its rest',
    act: () => reader.skipAll('#plan exercise-card hold-timer'),
    came: () => reader.has('#plan', '[part=rest]'),
  },
  timed('its second exercise, not yet begun', inPlan, 'idle', {act: () => reader.press('#plan', 'next')}),
  {name: 'its end', act: () => reader.press('#plan', 'stop'), came: () => reader.has('#plan', '[part=finish]')},
  {
    name: 'how it felt',
    act: () => page.inside('#plan').querySelectorAll('[part=felt] input')[7].click(),
    came: () => document.querySelector('#plan').log[0].felt === 7,
  },
  {
    name: 'the log, about to be deleted',
    act: () => reader.press('#plan', 'delete'),
    came: () => reader.has('#plan', '[role=alert]') && reader.has('#plan', '[part=weeks]'),
  },
  {name: 'the log, kept', act: () => reader.press('#plan', 'keep'), came: () => reader.has('#plan', '[part=save]')},
  {
    name: 'the overview, with the log',
    act: () => reader.press('#plan', 'close'),
    came: () => reader.has('#plan', '[part=calendar]') && reader.has('#plan', '[part=reminders]'),
  },
  {
    name: 'files and paper',
    act: () => {
      page
        .inside('#plan')
        .querySelectorAll('[part=save], [part=reminders] form button')
        .forEach((one) => one.click());
      reader.press('#plan', 'print');
    },
    came: () => window.printed.length === 1,
  },
];

/** @type {Step[]} */
const looks = [
  ...['es', 'pt-BR'].map((lang) => ({
    name: `all in ${lang}`,
    told: lang,
    act: (lang) => {
      document.documentElement.lang = lang;
    },
    came: (lang) => ['#ring', '#causes', '#plan', '#script'].every((id) => reader.has(id, `[lang=${lang}]`)),
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
    came: () => reader.has('#causes', '.cards') && reader.has('#script', 'h4'),
  },
];

const steps = [...contents, ...timers, ...cards, ...plan, ...looks];

/**
 * Does everything, and looks after each step.
 * @param {(name: string) => Promise<void>} look
 */
export async function walk(driver, look) {
  await until(driver, () => !!window.reader);
  await driver.evaluate(() => page.stopTime());
  for (const {name, act, seconds, came, told, what} of steps) {
    if (act) await driver.evaluate(act, told);
    if (seconds) await driver.evaluate((seconds) => page.pass(seconds), seconds);
    await until(driver, came, told, what).catch(async (error) => {
      throw new Error(`It did not come to this: ${name}`, {cause: error});
    });
    await look(name);
  }
  // What is forbidden is told a moment later.
  await driver.evaluate(() => page.settle());
  await until(driver, () => page.settled);
  await look('in the end');
}
