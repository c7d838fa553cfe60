// Scripts in the documentation that use a page work in it, and log what their comments say.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {blocksOf} from '../helpers/documentation.mjs';
import {documentationSite, libraryScript, waitUntilRendered} from '../helpers/documentation-site.mjs';
import {countElements} from '../helpers/documented-markup.mjs';
import {assertOutput} from '../helpers/documented-output.mjs';
import {minimalSamples} from '../helpers/minimal-samples.mjs';

/** The longest time that a session in these pages takes. */
const SESSION_MS = 30 * 60_000;

/** The texts that a script gives the properties of these names. */
const texts = (code, ...names) =>
  [...code.matchAll(/'?([\w-]+)'?: '([^']+)'/g)].filter(([, name]) => names.includes(name)).map(([, , text]) => text);

/** Lets a session run to its end. */
const runTimer = (page) => page.clock.runFor(SESSION_MS);

/**
 * The pages for scripts, and what comes of the scripts there. Exactly one of them accepts a script.
 * @typedef {object} ScriptCase
 * @property {RegExp} accepts
 * @property {(code: string) => string} body of the page
 * @property {() => void} [before] called in the page before its scripts
 * @property {boolean} [afterClick] whether the script runs after the user has clicked on the page: without that, browsers play
 *   no sound
 * @property {(page: object) => Promise<void>} [act] what happens on the page after the script has run
 * @property {(code: string) => string[]} [shows] what the page then shows
 * @property {unknown[][]} [logs] what is logged, apart from what comments say; strings and numbers
 * @type {ScriptCase[]}
 */
const cases = [
  {
    accepts: /^document\.addEventListener\('timer-finish'/,
    body: () => '<hold-timer hold="5" reps="4"></hold-timer>',
    act: async (page) => {
      await page.locator('hold-timer [part~=main]').click();
      await runTimer(page);
    },
    logs: [/^4 /],
  },
  {
    accepts: /\bcard\.start\(\);\n/,
    body: () => minimalSamples['exercise-card'],
    afterClick: true,
    act: async (page) => {
      await page.locator('exercise-card hold-timer [part~=main]').waitFor();
      await runTimer(page);
    },
    logs: [/^[1-9]\d* /],
  },
  {
    accepts: /\bplan\.exportLog\('csv'\)/,
    body: () => '<exercise-plan remember></exercise-plan>',
    before: () => {
      const entry = {version: 1, day: '2026-11-25', exercise: 'pelvic-tilt'};
      localStorage.setItem('physio-elements log a', JSON.stringify(entry));
      localStorage.setItem('physio-elements log b', JSON.stringify({...entry, felt: 3}));
    },
    logs: [/./, /^day,exercise,name,felt\r\n2026-11-25,pelvic-tilt,/],
  },
  {
    accepts: /querySelector\('advice-list'\)\.data = /,
    body: () => '<advice-list></advice-list>',
    shows: (code) => texts(code, 'title', 'name', 'text'),
  },
  {
    accepts: /querySelector\('exercise-card'\)\.data = /,
    body: () => '<exercise-card></exercise-card>',
    shows: (code) => texts(code, 'name', 'text'),
  },
  {
    accepts: /\bregisterExercises\(/,
    body: (code) =>
      texts(code, 'id')
        .map((id) => `<exercise-card exercise="${id}"></exercise-card>`)
        .join(''),
    shows: (code) => texts(code, 'name', 'text'),
  },
  {
    accepts: /\bregisterLocale\('de', /,
    body: () =>
      `<section lang="de"><hold-timer></hold-timer>${minimalSamples['exercise-card']}</section><hold-timer lang="en"></hold-timer>`,
    shows: (code) => texts(code, 'idle', 'pelvic-tilt'),
  },
];

describe('scripts for pages in the documentation', {concurrency: 3, skip: chromiumOnly}, () => {
  let site;
  before(async () => {
    site = await documentationSite();
  });
  after(() => site?.close());

  /** Runs a script. @throws if something is wrong with it */
  async function run({place, code, lang}) {
    const [found, ...others] = cases.filter(({accepts}) => accepts.test(code));
    assert.ok(found && others.length === 0, `${place}: no test says in which page this script runs`);
    const {body, before, afterClick = false, act, shows = () => [], logs = []} = found;
    const markup = body(code);
    const library = code.includes("from './physio-elements/") ? '' : libraryScript;
    const script = `<script type="module">${code}</script>`;
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${markup}${library}${afterClick ? '' : script}</body></html>`;
    const {page, problems, logged, close} = await site.open(html, async (page) => {
      await page.clock.install();
      if (before) await page.addInitScript(before);
    });
    try {
      // Content that a script sets replaces the fallback content.
      await waitUntilRendered(page, countElements(markup)).catch(({message}) => problems.push(message));
      assert.deepEqual(problems, []);
      if (afterClick) {
        await page.mouse.click(1, 1);
        await page.addScriptTag({type: 'module', content: code});
      }
      await act?.(page);
      const expected = shows(code);
      for (const text of expected) await page.getByText(text, {exact: false}).first().waitFor({timeout: 5000});
      const all = await logged();
      assert.ok(all.length === logs.length, `logged: ${JSON.stringify(all)}`);
      for (const [i, pattern] of logs.entries()) assert.match(all[i].map(String).join(' '), pattern);
      assertOutput(code, all);
      assert.ok(expected.length + all.length > 0);
      assert.deepEqual(problems, []);
    } finally {
      await close();
    }
  }

  for (const block of blocksOf('page scripts'))
    it(`work in a page, and log what they say: ${block.place}`, () => run(block));

  for (const [code, problem] of [
    ["document.querySelector('exercise-card').data = {name: 'A', step: [{text: 'B.'}]};", /warning: [^]*steps/],
    ["document.querySelector('exercise-card').data = {name: 'A'", /thrown: Unexpected end of input/],
    [
      "import {registerExercise} from './physio-elements/cdn/physio-elements.js';\nregisterExercises([]);",
      /thrown: .*'registerExercise'/,
    ],
    ["import {registerExercises} from './physio-elements/physio-elements.js';\nregisterExercises([]);", /404: /],
    ["document.addEventListener('timer-finish', (event) => console.log(event.reps, 'done'));", /did not match/],
    ["document.addEventListener('timer-finished', (event) => console.log(event));", /no test says in which page/],
    [
      "const plan = document.querySelector('exercise-plan');\nconsole.log(plan.log); // [{id, date, exercise}, …]\nconsole.log(plan.exportLog('csv'));",
      /not logged: \[\{id, date/,
    ],
    ["alert('A');", /no test says in which page/],
  ])
    it(`are reported: ${code}`, async () => {
      await assert.rejects(run({place: 'x.md:1', code, lang: 'en'}), problem);
    });
});
