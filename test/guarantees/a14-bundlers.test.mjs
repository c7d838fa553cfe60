// Production builds keep the code that registers elements, and drop what an app does not import; then a browser runs them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {createTempApp} from '../helpers/temp-app.mjs';
import {bundlers as builtIn, inputsOf} from '../helpers/bundlers.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {engine} from '../helpers/engine.mjs';
import {areFullyRendered, minimalSamples, minimalPage, tags} from '../helpers/minimal-samples.mjs';

const root = join(import.meta.dirname, '../..');
const {sideEffects} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The imports of apps. A named import alone must not register an element. */
const inputs = {
  all: "import 'physio-elements/define';",
  one: "import 'physio-elements/hold-timer';",
  none: "import {HoldTimerElement, registerExercises} from 'physio-elements'; window.named = [HoldTimerElement, registerExercises];",
};

/** Bundlers with packages of their own are loaded when they are needed. */
const later =
  (name) =>
  async (...args) =>
    (await import('../package/bundlers.mjs')).bundlers[name](...args);
const bundlers = {...builtIn, webpack: later('webpack'), Vite: later('Vite')};
/** The slow bundlers run in Chromium only. */
const short = ['esbuild', 'Vite'];
const run = Object.entries(bundlers).filter(([name]) => engine === 'chromium' || short.includes(name));

describe('A14 a production build contains what it imports and nothing else', () => {
  let driver, server, folder, remove;
  before(async () => {
    const scripts = Object.entries(inputs).map(([name, text]) => [`inputs/${name}.js`, text]);
    ({folder, remove} = createTempApp({
      ...Object.fromEntries(scripts),
      'index.html': minimalPage(Object.values(minimalSamples).join('')),
    }));
    server = await serve(folder);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    server?.close();
    remove?.();
  });

  it('declares side effects for definitions, files for pages and themes only', () => {
    for (const pattern of sideEffects)
      assert.match(pattern, /define\.js$|^\.\/dist\/(?:(?:bundles|cdn|embed)\/\*|autoload)\.js$|\.css$/);
  });

  for (const [name, build] of run)
    it(`registers and shows all elements, one or none, as the app imports them: ${name}`, async () => {
      await build(folder, inputsOf(folder, Object.keys(inputs)), join(folder, name));
      for (const [input, wanted] of Object.entries({all: tags, one: ['hold-timer'], none: []})) {
        await driver.goto(`${server.origin}/`);
        await driver.evaluate((address) => {
          import(address).then(() => (window.loaded = true));
        }, `${server.origin}/${name}/${input}.js`);
        await until(driver, () => window.loaded);
        const registered = await driver.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), tags);
        assert.deepEqual(registered, wanted, input);
        await until(driver, areFullyRendered, wanted);
        assert.deepEqual(await driver.evaluate(() => window.logged), [], input);
        if (input === 'none')
          assert.ok(await driver.evaluate(() => window.named.every((one) => typeof one === 'function')));
      }
    });
});
