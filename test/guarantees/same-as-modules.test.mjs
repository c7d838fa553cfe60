// The published file has its own renderer and templates that are compiled (scripts/slim-lit.mjs): it is to show what the
// modules show with lit as it is, after each of many changes.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rollup} from 'rollup';
import {litPlugins} from '../../rollup.config.mjs';
import {serve} from '../../scripts/serve.mjs';
import {openPage, until} from '../helpers/drive.mjs';

/* global page */

const root = join(import.meta.dirname, '../..');
const folder = '/test/guarantees/same-as-modules';

/** Asks two pages the same, one after the other: an engine may have one session at a time. */
async function inBoth(address, files, steps) {
  const results = [];
  for (const file of files) {
    const driver = await openPage();
    try {
      await driver.goto(address);
      // Set before the tags are defined.
      await driver.evaluate(() => {
        Object.assign(document.querySelector('#early'), {reps: 3, label: 'Early'});
        document.querySelector('exercise-card').sources = 'none';
        document.body.append(Object.assign(document.createElement('probe-element'), {count: 5, content: 'early'}));
      });
      await driver.evaluate((url) => void import(url).then(() => (window.ready = true)), file);
      await until(driver, () => window.ready);
      // What comes when there is a use for it: at once in the one file, by a request of its own as modules.
      const drawn = () =>
        [...document.querySelectorAll('[topic=recommendations]:defined')].every((list) =>
          list.shadowRoot.querySelector('.figure'),
        );
      await until(driver, drawn);
      await driver.evaluate(() => page.stopTime());
      const result = {};
      for (const [name, act] of Object.entries(steps)) {
        await driver.evaluate(act);
        await driver.evaluate(() => page.settle());
        await until(driver, () => page.settled);
        result[name] = await driver.evaluate(() => ({shown: page.shown(), said: page.said()}));
      }
      results.push(result);
    } finally {
      await driver.close();
    }
  }
  return results;
}

const elements = {
  'as they are at first': () => undefined,
  'started from the card': () => page.press('exercise-card', 'start'),
  'started from their buttons': () => ['#plain', '#both', '#known', '#early'].forEach((id) => page.press(id, 'main')),
  'getting ready': () => page.pass(3),
  'in the first hold': () => page.pass(3),
  'in the first move or rest': () => page.pass(4),
  'skipped on': () => ['#plain', '#both', '#known'].forEach((id) => page.press(id, 'skip')),
  'gone back': () => ['#plain', '#known'].forEach((id) => page.press(id, 'back')),
  'moved by keys': () => {
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
      page
        .inside('#both')
        .querySelector('[part=main]')
        .dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  },
  'paused, without sound': () => {
    page.press('#plain', 'main');
    page.press('#known', 'sound');
  },
  'a minute on': () => page.pass(61),
  'carried on': () => page.press('#plain', 'main'),
  'two minutes on': () => page.pass(122),
  finished: () => page.pass(3600),
  'started again': () => page.press('#plain', 'main'),
  reset: () => {
    page.pass(7);
    page.press('#plain', 'reset');
  },
  'with other attributes': () => {
    const set = (selector, attributes) => {
      for (const element of document.querySelectorAll(selector))
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    };
    set('#plain', {hold: '30', reps: '3', sets: '3', label: '<b>"Tilt" & rest</b>'});
    set('#both', {exercise: 'band-pelvic-tilt'});
    set('#known', {exercise: 'none'});
    set('#early', {sides: 'none', reps: '2.5'});
    set('cause-list', {variant: 'cards', open: 'stenosis nonsense', 'heading-level': '4', sources: 'footer'});
    set('advice-list', {topic: 'prevention', variant: 'cards', sources: 'none'});
    set('care-notice', {region: 'us', variant: 'full', 'heading-level': '4', sources: 'none'});
    set('exercise-plan', {exercises: 'band-pelvic-tilt', region: 'XX', 'heading-level': '5', sources: 'none'});
    set('exercise-card', {timer: 'open', 'heading-level': '6', sources: 'none'});
  },
  'with still others': () => {
    const [first, ...cards] = document.querySelectorAll('exercise-card');
    first.exercise = 'wall-pelvic-tilt';
    for (const card of cards) card.setAttribute('exercise', 'pelvic-tilt');
    document.querySelector('#known').setAttribute('exercise', 'pelvic-tilt');
    document.querySelectorAll('advice-list').forEach((list, i) => {
      list.data = {title: '<i>', author: 'A', items: [{name: 'N', text: i ? 'T' : 7, figure: 'bridge'}]};
    });
    document.querySelector('care-notice').variant = 'brief';
    document.querySelectorAll('cause-list').forEach((list, i) => {
      list.variant = ['accordion', 'list', undefined, null][i];
      list.causes = i % 2 ? list.shadowRoot.querySelector('[data-id]')?.dataset.id : undefined;
    });
  },
  'with properties as frameworks set them': () => {
    const set = (selector, properties) => Object.assign(document.querySelector(selector), properties);
    set('#plain', {hold: '1m30s', relax: 4, rest: 'soon', reps: '3', sets: 2, voice: 'false', locked: ''});
    set('#both', {hold: null, reps: '', voice: 'true', locked: false});
    set('cause-list', {open: true, exclusive: 'false', headingLevel: '5'});
    set('exercise-card', {headingLevel: 'high', remember: 'false'});
  },
  'without attributes': () => {
    for (const element of document.querySelectorAll(
      'exercise-card, exercise-plan, cause-list, advice-list, care-notice, hold-timer',
    ))
      for (const name of element.getAttributeNames()) if (name !== 'id') element.removeAttribute(name);
  },
  'moved in the page': () => {
    const timer = document.querySelector('#plain');
    timer.start();
    page.pass(6);
    document.body.prepend(timer);
  },
};

const values = [
  '"text"',
  '"<b>&amp;"',
  '""',
  'null',
  '0',
  'undefined',
  '"text again"',
  'window.template("one")',
  'window.template("two")',
  '[]',
  '["a", window.template("b"), "c"]',
  '["a", ["b"], window.template("c"), window.template("d")]',
  '[window.template("e")]',
  'window.template(["f", window.template("g")])',
  'true',
  'false',
  '{toString: () => "an object"}',
];

const probe = {
  'with properties set early': () => undefined,
  'before it is defined': () => {
    document.body.innerHTML = '<probe-element how-many="2"></probe-element>';
    window.probe = document.querySelector('probe-element');
  },
  ...Object.fromEntries(
    [...values, ...values.toReversed()].map((value, i) => [
      `${i}: ${value}`,
      new Function(`window.probe.content = ${value}; window.probe.mark = ${value}; window.probe.count = ${i % 7};`),
    ]),
  ),
  clicked: () => window.probe.shadowRoot.querySelector('button').click(),
  'clicked again': () => window.probe.shadowRoot.querySelector('button').click(),
  'changed while it updates': () => (window.probe.count = 7),
  'changed by its update': () => {
    window.probe.count = 20;
    window.probe.updateComplete.then((done) => window.probe.told.push(`done ${done}`));
  },
  failed: () => (window.probe.count = 13),
  'went on': () => (window.probe.count = 3),
  'by attribute': () => {
    window.probe.setAttribute('how-many', '4');
    window.probe.setAttribute('mark', 'attribute');
  },
  'listener taken away': () => window.probe.shadowRoot.querySelector('button').dispatchEvent(new Event('timer-start')),
  told: () =>
    document.body.append(...[...window.probe.told, ...window.probe.events].map((line) => new Text(`${line};`))),
  'not in the page, then in it': () => {
    const other = Object.assign(document.createElement('probe-element'), {count: 1, content: 'x'});
    other.updateComplete.then((done) => document.body.append(`done ${done}`));
    document.body.append(other);
  },
};

describe('the published file beside the modules', () => {
  let server;
  let built;
  let files;
  before(async () => {
    server = await serve(root);
    const dir = mkdtempSync(join(tmpdir(), 'probe-'));
    const bundle = await rollup({input: join(root, folder, 'probe.js'), plugins: litPlugins()});
    await bundle.write({dir, format: 'es'});
    files = await serve(dir);
    built = () => rmSync(dir, {recursive: true});
  });
  after(() => {
    server?.close();
    files?.close();
    built?.();
  });

  it('shows, says and sends the same', async () => {
    const [modules, published] = await inBoth(
      `${server.origin}${folder}/index.html`,
      ['/dist/define.js', '/dist/cdn/physio-elements.js'],
      elements,
    );
    for (const step of Object.keys(elements)) assert.deepEqual(published[step], modules[step], step);
    assert.match(modules['finished'].shown.join(''), /class="paper timer finished/);
    assert.match(modules['in the first hold'].said.join(), /phase plain hold/);
  });

  it('shows every kind of value as lit does', async () => {
    const [modules, published] = await inBoth(
      `${server.origin}${folder}/index.html`,
      [`${folder}/probe.js`, `${files.origin}/probe.js`],
      probe,
    );
    for (const step of Object.keys(probe)) assert.deepEqual(published[step], modules[step], step);
    assert.match(modules['told'].shown.join(''), /first .*done false/);
  });

  it('judges exercises of anybody’s own alike: the same is shown, or the same path and reason told', async () => {
    const answers = [];
    for (const file of ['/dist/define.js', '/dist/cdn/physio-elements.js']) {
      const driver = await openPage();
      try {
        await driver.goto(`${server.origin}${folder}/index.html`);
        await driver.evaluate(
          (file) => void import(file).then(() => window.judgeAll()).then((answers) => (window.answers = answers)),
          file,
        );
        await until(driver, () => window.answers);
        answers.push(await driver.evaluate(() => window.answers));
      } finally {
        await driver.close();
      }
    }
    const [modules, published] = answers;
    for (const what of Object.keys(modules)) assert.deepEqual(published[what], modules[what], what);
    const faults = Object.values(modules).filter(({reason}) => reason);
    assert.ok(faults.length >= 30, `${faults.length} faults`);
    assert.deepEqual(modules['a key too many deep inside'].path, 'steps.0.colour');
    assert.match(modules['every field'].shown.join(''), /Side plank/);
    assert.match(modules['good'].shown.join(''), /Heel raise.*Up for/);
  });

  it('takes nothing from elsewhere for a template', async () => {
    const driver = await openPage();
    try {
      await driver.goto(`${server.origin}${folder}/index.html`);
      await driver.evaluate((url) => void import(url).then(() => (window.ready = true)), `${files.origin}/probe.js`);
      await until(driver, () => window.ready);
      await driver.evaluate(() => {
        const text = JSON.stringify(window.template('x')).replace('<i>', '<img>');
        if (!text.includes('<img>')) throw new Error(text);
        const probe = Object.assign(document.createElement('probe-element'), {content: JSON.parse(text)});
        document.body.replaceChildren(probe);
      });
      const shown = await driver.evaluate(() => page.shown().join(''));
      assert.match(shown, /<li html list-item>\[object Object\]/);
      assert.doesNotMatch(shown, /<img/);
    } finally {
      await driver.close();
    }
  });
});
