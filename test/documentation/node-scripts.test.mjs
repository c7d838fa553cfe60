// Scripts in the documentation that import the package run in Node, and log what their comments say.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {blocksOf} from '../helpers/documentation.mjs';
import {assertOutput, withLoggedConstants} from '../helpers/documented-output.mjs';
import {createTempApp} from '../helpers/temp-app.mjs';

/** The packages that prerendering needs. */
const packages = ['@lit-labs/ssr', 'parse5', 'tinyglobby'];
const fastTime = pathToFileURL(join(import.meta.dirname, '../helpers/fast-time.mjs')).href;

describe('scripts for Node in the documentation', () => {
  let app;
  before(() => (app = createTempApp({}, {packages})));
  after(() => app?.remove());

  /** Runs a script. @throws if it fails, warns, finds problems, or does not log what its comments say */
  function run(code) {
    const found = /\bproblems\b/.test(code) ? "\nif (problems.length > 0) throw Error('problems');" : '';
    writeFileSync(join(app.folder, 'script.mjs'), withLoggedConstants(code) + found);
    const args = ['--import', fastTime, 'script.mjs'];
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {
      cwd: app.folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    const logged = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => [line]);
    assert.equal(logged.length > 0, withLoggedConstants(code).includes('console.log('), 'whether anything is logged');
    assertOutput(code, logged);
  }

  for (const {place, code} of blocksOf('Node scripts')) it(`run, and log what they say: ${place}`, () => run(code));

  for (const [code, problem] of [
    ["import 'physio-elements/hold-timers';", /ERR_PACKAGE_PATH_NOT_EXPORTED/],
    ["import {exercisesById} from 'physio-elements/content';", /does not provide an export named 'exercisesById'/],
    ["import {exerciseById} from 'physio-elements/content';\nconsole.log(exerciseById('none'));", /do not exist/],
    ["import 'physio-elements';\nconsole.log('hold', 4); // hold 3", /not logged: hold 3/],
    ["import 'physio-elements';\nconst text = 'a-b'; // a…c", /not logged: a…c/],
    ["import 'physio-elements';\nif (0) console.log(1);", /whether anything is logged/],
    [
      "import {prerender} from 'physio-elements/prerender';\nconst {problems} = await prerender('<hold-timer hold=\"x\"></hold-timer>');",
      /Error: problems/,
    ],
  ])
    it(`are reported: ${code}`, () => assert.throws(() => run(code), problem));
});
