// npm run mutation [-- module …]: checks that the tests detect mutants. Each mutant that Stryker knows for src/timer/,
// src/content/ and src/figure/ is activated in a new page, and the tests that reach it run: first those of its module, then
// some of the elements that use the module. The results of each module are in test/mutation/.
import {globSync} from 'tinyglobby';
import {mutantsOf, unwatched} from './mutants.mjs';
import {score, summary, writeResults} from './results.mjs';
import {siteOf} from './site.mjs';
import {Trial} from './trial.mjs';

/** The percentage of mutants that the tests of each module must detect. */
const MIN_SCORE = 85;

/** The number of pages that run in parallel. */
const PAGES = 2;

/** By module: tests of the elements that use it. */
const elementTests = {
  timer: ['test/cues/*.test.ts', 'test/hold-timer/{events,hold-timer,input,page,variants}.test.ts'],
  content: [
    'test/exercise-card/{custom-content,custom-errors,custom-exercises,optional-content}.test.ts',
    'test/{advice-list/custom-advice,cause-list/custom-causes}.test.ts',
  ],
  figure: ['test/exercise-card/{custom-content,optional-content}.test.ts'],
};

const requested = process.argv.slice(2);
const modules = requested.length > 0 ? requested : Object.keys(elementTests);
const moduleTests = (module) => globSync(`test/${module}/*.test.ts`);
const testsOf = Object.fromEntries(
  modules.map((module) => [module, [moduleTests(module), globSync(elementTests[module])]]),
);
const tests = [...new Set(Object.values(testsOf).flat(2))];

const {files, mutants} = await mutantsOf(modules);

/** Calls a function for each item, in parallel pages. */
async function inPages(sources, items, act) {
  const site = await siteOf(tests, sources);
  const queue = items.values();
  await Promise.all(
    Array.from({length: PAGES}, async () => {
      const trial = new Trial(site);
      for (const item of queue) await act(trial, item);
      await trial.close();
    }),
  );
  site.close();
}

// First run the tests without a mutant, to record how long each file takes and how often it reaches each mutant.
const baseline = new Map();
await inPages(files, tests, async (trial, test) => {
  const {failed, timedOut, reached, ms} = await trial.run([test], {timeoutMs: 120_000});
  if (failed || timedOut) throw new Error(`${test} fails without any mutant: ${failed ?? 'it does not end'}`);
  baseline.set(test, {ms, hits: new Map(reached)});
});

/** @returns the result of these tests for a mutant: `killed`, `timed out`, `survived`, or `unreached` by any of them */
async function fateWith(candidates, trial, {id}) {
  const reaching = candidates
    .filter((test) => baseline.get(test).hits.has(id))
    .sort((a, b) => baseline.get(a).ms - baseline.get(b).ms);
  if (reaching.length === 0) return 'unreached';
  const sum = (valueOf) => reaching.reduce((all, test) => all + valueOf(baseline.get(test)), 0);
  const {failed, timedOut} = await trial.run(reaching, {
    mutant: id,
    hits: sum(({hits}) => hits.get(id)),
    timeoutMs: 10_000 + 3 * sum(({ms}) => ms),
  });
  return timedOut ? 'timed out' : failed ? 'killed' : 'survived';
}

const isDetected = (fate) => fate === 'killed' || fate === 'timed out';
let done = 0;
await inPages(unwatched(files), mutants, async (trial, mutant) => {
  const [ownTests, furtherTests] = testsOf[mutant.name.split('/')[1]];
  mutant.fate = await fateWith(ownTests, trial, mutant);
  if (!isDetected(mutant.fate)) {
    const later = await fateWith(furtherTests, trial, mutant);
    if (later !== 'unreached') mutant.fate = later;
  }
  if (++done % 100 === 0) console.log(`${done} of ${mutants.length}`);
});

for (const module of modules) {
  const text = summary(module, mutants);
  console.log(text);
  await writeResults(module, text);
}
process.exitCode = modules.every((module) => score(module, mutants) >= MIN_SCORE) ? 0 : 1;
