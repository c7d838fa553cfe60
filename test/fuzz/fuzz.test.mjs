// Sets every attribute, every property and every field of custom content to thousands of odd values, with the CDN bundle, on a
// page that has a strict Content-Security-Policy and counts retained resources. There are 10,000 cases in Chromium and 2,000 in
// other engines. They are the same in each run, so that only a change of the code can make one fail. For more or other cases:
//   FUZZ_CASES=1000000 FUZZ_SEED=42 node --test test/fuzz/fuzz.test.mjs
//   FUZZ_SEED=42 FUZZ_PATH=17:3:0 node --test --test-name-pattern=properties test/fuzz/fuzz.test.mjs
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const {ENGINE = 'chromium', FUZZ_CASES, FUZZ_SEED, FUZZ_PATH} = process.env;
const root = join(import.meta.dirname, '../..');
const json = (file) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));

const cases = Number(FUZZ_CASES ?? (ENGINE === 'chromium' ? 10_000 : 2000));
const seed = Number(FUZZ_SEED ?? 1);

/** The attributes, properties and schemas of the elements, from the published manifest. */
function manifest() {
  const elements = json('custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName);
  const choicesIn = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  const byTag = (of) => Object.fromEntries(elements.map((element) => [element.tagName, of(element)]));
  return {
    attributes: byTag(({attributes}) => [
      ...attributes.map(({name, type}) => ({name, choices: choicesIn(type?.text)})),
      ...['id', 'dir', 'hidden', 'slot'].map((name) => ({name, choices: []})),
    ]),
    properties: byTag(({members}) =>
      members.filter(({kind, readonly, static: of}) => kind === 'field' && !readonly && !of).map(({name}) => name),
    ),
    schemas: {exercise: json('schema/exercise.schema.json'), cause: json('schema/cause.schema.json')},
  };
}

describe(`elements that are given anything (FUZZ_SEED=${seed})`, () => {
  let driver, library, site;
  before(async () => {
    library = await serve(join(root, 'dist'));
    site = await pageServer();
    driver = await openPage({checksTraces: false});
    const {outputFiles} = await build({
      entryPoints: [join(import.meta.dirname, 'page/main.js')],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const script = site.show(outputFiles[0].text, {'content-type': 'text/javascript'});
    const page = site.show(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
        <p class="canary">A line of the page.</p><div class="stage" hidden></div><script type="module" src="${script}"></script>`,
      {'content-security-policy': `default-src 'none'; script-src ${site.origin} ${library.origin}`},
    );
    await driver.goto(page);
    await until(driver, () => !!window.prepare);
    await driver.evaluate(
      (...args) => void window.prepare(...args),
      `${library.origin}/cdn/physio-elements.js`,
      manifest(),
    );
    await until(driver, () => !!window.prepared);
    assert.equal(await driver.evaluate(() => window.prepared), 'yes');
  });
  after(async () => {
    await driver?.close();
    library?.close();
    site?.close();
  });

  /** @param share the share of all cases that this suite gets */
  const fuzz = (name, share) => async () => {
    const options = {cases: Math.ceil(cases * share), seed, path: FUZZ_PATH, seconds: FUZZ_CASES ? 1e6 : 60};
    await driver.evaluate((...args) => void window.fuzz(...args), name, options);
    for (;;) {
      const outcome = await driver.evaluate(() => window.outcome ?? null);
      if (outcome) {
        const {failed, ran, ms, path, example, error, late} = outcome;
        const command = `FUZZ_SEED=${seed} FUZZ_PATH=${path} node --test --test-name-pattern=${name} test/fuzz/fuzz.test.mjs`;
        assert.ok(!failed, `After ${ran} cases: ${error}\n${example}\nTo see it again: ${command}`);
        assert.equal(late, '');
        console.log(`${ran} cases of ${name} in ${ms} ms`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('take it as attributes, and answer as before', fuzz('attributes', 0.35));
  it('take it as properties, and answer as before', fuzz('properties', 0.35));
  it('take it as content, and answer as before', fuzz('content', 0.2));
  it('take a life of being used, moved and taken away, on a device that has kept anything', fuzz('life', 0.1));
});
