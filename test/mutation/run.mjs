// Whether the tests notice small faults: npm run mutation [-- room …]. Each fault that Stryker knows how to put into
// src/timer/, src/content/ and src/figure/ is switched on in a page of its own, and the tests that reach it are run: first
// those of its room, then some of the elements that use it. What came of a room is kept in test/mutation/.
import {globSync} from 'tinyglobby';
import {mutantsOf, unwatched} from './mutants.mjs';
import {score, summary, writeResults} from './results.mjs';
import {siteOf} from './site.mjs';
import {Trial} from './trial.mjs';

/** Of the faults in each room, in percent. */
const LEAST = 85;

/** Pages that run beside each other. */
const PAGES = 2;

/** Tests of elements, beside those of the room. */
const users = {
  timer: ['test/cues/*.test.ts', 'test/hold-timer/{events,hold-timer,input,page,variants}.test.ts'],
  content: [
    'test/exercise-card/{custom-content,custom-errors,custom-exercises,optional-content}.test.ts',
    'test/{advice-list/custom-advice,cause-list/own-causes}.test.ts',
  ],
  figure: ['test/exercise-card/{custom-content,optional-content}.test.ts'],
};

const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? asked : Object.keys(users);
const own = (room) => globSync(`test/${room}/*.test.ts`);
const testsOf = Object.fromEntries(rooms.map((room) => [room, [own(room), globSync(users[room])]]));
const tests = [...new Set(Object.values(testsOf).flat(2))];

const {files, mutants} = await mutantsOf(rooms);

/** Does something with each of some items, in all pages. */
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

// Once as it is: how long each file takes, and which mutants it reaches how often.
const plain = new Map();
await inPages(files, tests, async (trial, test) => {
  const {failed, timedOut, reached, ms} = await trial.run([test], {timeoutMs: 120_000});
  if (failed || timedOut) throw new Error(`${test} fails without any mutant: ${failed ?? 'it does not end'}`);
  plain.set(test, {ms, hits: new Map(reached)});
});

/** What becomes of a mutant with these tests: `killed`, `timed out`, `survived`, or `unreached` by any of them. */
async function fateWith(candidates, trial, {id}) {
  const reaching = candidates
    .filter((test) => plain.get(test).hits.has(id))
    .sort((a, b) => plain.get(a).ms - plain.get(b).ms);
  if (reaching.length === 0) return 'unreached';
  const sum = (figure) => reaching.reduce((all, test) => all + figure(plain.get(test)), 0);
  const {failed, timedOut} = await trial.run(reaching, {
    mutant: id,
    hits: sum(({hits}) => hits.get(id)),
    timeoutMs: 10_000 + 3 * sum(({ms}) => ms),
  });
  return timedOut ? 'timed out' : failed ? 'killed' : 'survived';
}

const isFound = (fate) => fate === 'killed' || fate === 'timed out';
let done = 0;
await inPages(unwatched(files), mutants, async (trial, mutant) => {
  const [inRoom, inElements] = testsOf[mutant.name.split('/')[1]];
  mutant.fate = await fateWith(inRoom, trial, mutant);
  if (!isFound(mutant.fate)) {
    const later = await fateWith(inElements, trial, mutant);
    if (later !== 'unreached') mutant.fate = later;
  }
  if (++done % 100 === 0) console.log(`${done} of ${mutants.length}`);
});

for (const room of rooms) {
  const text = summary(room, mutants);
  console.log(text);
  await writeResults(room, text);
}
process.exitCode = rooms.every((room) => score(room, mutants) >= LEAST) ? 0 : 1;
