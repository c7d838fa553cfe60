// Two copies of the elements on one page, of the same version or of two versions in either order, and beside foreign elements
// with the same name.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, until as waitUntil} from '../helpers/page-driver.mjs';

const root = join(import.meta.dirname, '../..');
const {version, exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tags = Object.keys(exports).flatMap((name) => /^\.\/([\w-]+)\/class$/.exec(name)?.[1] ?? []);
const next = version.replace(/\d+/, (major) => String(Number(major) + 1));

/** Builds one file with the next version number. */
async function buildNext(name) {
  const {output, plugins, ...input} = configs.find((config) => config.output.file?.endsWith(`cdn/${name}.js`));
  const replaceVersion = {
    name: 'next-version',
    transform: (code, id) => (id.endsWith('/base/version.js') ? {code: code.replace(version, next), map: null} : null),
  };
  const bundle = await rollup({...input, plugins: [replaceVersion, ...plugins], onwarn: () => undefined});
  return (await bundle.generate(output)).output[0].code;
}

/** Copies all files with the next version number: building all of them takes too long. */
function copyNext(folder) {
  cpSync(join(root, 'dist/cdn'), join(folder, 'dist/cdn'), {recursive: true});
  for (const {name, parentPath} of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!name.endsWith('.js')) continue;
    const file = join(parentPath, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${version}"`, `"${next}"`));
  }
}

describe('A1 a second copy of the library, or another version of it, causes no error', () => {
  let driver, here, there, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'next-'));
    copyNext(folder);
    here = await serve(root);
    there = await serve(folder);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    here?.close();
    there?.close();
    if (folder) rmSync(folder, {recursive: true});
  });

  const current = (file) => [`${here.origin}/dist/cdn/${file}.js`, version];
  const following = (file) => [`${there.origin}/dist/cdn/${file}.js`, next];
  const until = (...args) => waitUntil(driver, ...args);

  /** Opens a new page, which records what is thrown, rejected or logged. */
  async function open(body) {
    await driver.goto(`${here.origin}/test/guarantees/empty.html`);
    await driver.evaluate((body) => {
      window.logged = [];
      window.addEventListener('error', ({message}) => window.logged.push(message));
      window.addEventListener('unhandledrejection', ({reason}) => window.logged.push(String(reason)));
      for (const kind of ['warn', 'error']) console[kind] = (...args) => window.logged.push(args.join(' '));
      document.body.innerHTML = body;
    }, body);
  }
  /** Adds a script tag for a file, and waits until it has loaded. */
  async function load([url]) {
    await driver.evaluate((url) => {
      window.loaded = false;
      const script = Object.assign(document.createElement('script'), {type: 'module', src: url});
      script.onload = script.onerror = ({type}) => (window.loaded = type);
      document.head.append(script);
    }, url);
    await until(() => window.loaded === 'load');
  }
  const versions = () => driver.evaluate((tags) => tags.map((tag) => customElements.get(tag)?.version), tags);
  const logged = () => driver.evaluate(() => window.logged);
  const untilShown = (tag) => until((tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('[part]'), tag);
  /** Presses Start on the card, and waits until its timer runs. */
  async function start() {
    await driver.evaluate(() =>
      document.querySelector('exercise-card').shadowRoot.querySelector('[part=start]').click(),
    );
    await until(
      () => document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer')?.state === 'running',
    );
  }
  /** Asserts that there is one warning, which names a tag, the version in use and the version that is ignored. */
  function assertWarning(lines, used, ignored) {
    assert.equal(lines.length, 1, lines.join('\n'));
    const named = /^<([\w-]+)>: version (.+) is ignored\. Using (.+)\. \[other-version\]$/.exec(lines[0]);
    assert.ok(tags.includes(named?.[1]), lines[0]);
    assert.deepEqual(named.slice(2), [ignored, used]);
  }

  it('are built with the version of their package', async () => {
    const file = join(folder, 'dist/cdn/hold-timer.js');
    assert.equal(readFileSync(file, 'utf8'), await buildNext('hold-timer'));
    assert.notEqual(readFileSync(file, 'utf8'), readFileSync(join(root, 'dist/cdn/hold-timer.js'), 'utf8'));
  });

  const card = '<exercise-card exercise="pelvic-tilt"></exercise-card>';

  for (const [name, order] of [
    ['an older and a newer', [current, following]],
    ['a newer and an older', [following, current]],
  ])
    for (const [first, second] of [
      ['physio-elements', 'physio-elements'],
      ['exercise-card', 'physio-elements'],
      ['physio-elements', 'exercise-card'],
    ])
      it(`uses the first of ${name} one, ${first}.js and ${second}.js, and logs one warning about the other`, async () => {
        await open(card);
        const [used, ignored] = [order[0](first), order[1](second)];
        await load(used);
        const before = await versions();
        await load(ignored);
        const now = await versions();
        for (const [i, tag] of tags.entries())
          if (before[i] || second === 'physio-elements') assert.equal(now[i], before[i] ?? ignored[1], tag);
        assert.equal(before[tags.indexOf('exercise-card')], used[1]);
        await untilShown('exercise-card');
        await start();
        assertWarning(await logged(), used[1], ignored[1]);
      });

  it('logs nothing when one version is loaded several times, from two URLs, as one element and as all', async () => {
    await open(card);
    await load(current('exercise-card'));
    await load(current('physio-elements'));
    await load([`${current('physio-elements')[0]}?again`]);
    await load(current('autoload'));
    await untilShown('exercise-card');
    await start();
    assert.deepEqual(await logged(), []);
  });

  it('logs no further warning for a third and a fourth file', async () => {
    await open(card);
    await load(current('physio-elements'));
    for (const file of ['hold-timer', 'exercise-card', 'physio-elements']) await load(following(file));
    assertWarning(await logged(), version, next);
  });

  it('runs a card with the timer of another version', async () => {
    for (const [timer, withCard] of [
      [current, following],
      [following, current],
    ]) {
      await open(card);
      await load(timer('hold-timer'));
      await load(withCard('exercise-card'));
      await untilShown('exercise-card');
      await start();
      assertWarning(await logged(), timer('')[1], withCard('')[1]);
    }
  });

  it('runs a plan whose cards have another version', async () => {
    await open('<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt"></exercise-plan>');
    await load(current('exercise-card'));
    await load(following('exercise-plan'));
    await untilShown('exercise-plan');
    const press = (part) =>
      driver.evaluate(
        (part) => document.querySelector('exercise-plan').shadowRoot.querySelector(`[part=${part}]`).click(),
        part,
      );
    const runs = (exercise) =>
      until((exercise) => {
        const card = document.querySelector('exercise-plan').shadowRoot.querySelector('exercise-card');
        const timer = card?.shadowRoot.querySelector('hold-timer');
        return timer?.id === exercise && timer.state === 'running';
      }, exercise);
    await press('start');
    await runs('pelvic-tilt');
    // The timer of the first exercise is reset, and that of the next one runs.
    await press('next');
    await runs('wall-pelvic-tilt');
    assertWarning(await logged(), version, next);
  });

  it('shows exercises that the page registers with the copy in use', async () => {
    await open('<exercise-card exercise="heel-raise"></exercise-card>');
    await load(current('exercise-card'));
    await load(current('physio-elements'));
    await driver.evaluate((url) => {
      const exercises = [{id: 'heel-raise', name: 'Heel raise', steps: [{text: 'Up and down.'}]}];
      import(url).then(({registerExercises}) => registerExercises(exercises));
    }, current('exercise-card')[0]);
    await until(() => /Up and down/.test(document.querySelector('exercise-card').shadowRoot?.textContent));
  });

  it('accepts autoload.js after all elements of another version, and the other way round', async () => {
    await open(card);
    await load(current('physio-elements'));
    await load(following('autoload'));
    await until(() => window.logged.length > 0);
    assertWarning(await logged(), version, next);

    await open(card);
    await load(following('autoload'));
    await untilShown('exercise-card');
    await load(current('physio-elements'));
    assert.equal((await versions())[tags.indexOf('exercise-card')], next);
    assert.equal((await versions())[tags.indexOf('care-notice')], version);
    await start();
    assertWarning(await logged(), next, version);
  });

  it('leaves a foreign element with the same name alone, and registers the others', async () => {
    await open(`${card}<hold-timer>Foreign</hold-timer>`);
    await driver.evaluate(() => {
      window.ForeignTimer = class extends HTMLElement {};
      customElements.define('hold-timer', window.ForeignTimer);
    });
    await load(current('physio-elements'));
    assert.ok(await driver.evaluate(() => customElements.get('hold-timer') === window.ForeignTimer));
    assert.deepEqual(
      (await versions()).map((found, i) => found ?? tags[i]),
      tags.map((tag) => (tag === 'hold-timer' ? tag : version)),
    );
    await untilShown('exercise-card');
    assertWarning(await logged(), 'an unknown version', version);
  });
});
