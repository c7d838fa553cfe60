// Compares the speed of this build with that of an earlier commit; the two take turns.
// npm run bench -- builds, with BASE=<commit> for another commit, which is checked out and built in .base/ the first time.
import {join} from 'node:path';
import {cdn} from '../../scripts/build/file-sizes.mjs';
import {openChromium} from '../helpers/chromium.mjs';
import {basePackage, commit} from './base.mjs';
import {measureFrame} from './frame.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate, estimateRatio, sum} from './statistics.mjs';
import {measureTimers} from './timers.mjs';

const names = ['now', 'base'];
const SECONDS = 5;

const exercises = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'];
const cards = (count) =>
  Array.from({length: count}, (_, i) => `<exercise-card exercise="${exercises[i % 4]}"></exercise-card>`).join('');

const page = (name, script, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>body{margin:0;font:16px sans-serif}
  #stage{display:grid;grid:auto-flow auto/repeat(5,1fr)}#stage>*{min-width:0}</style><div id="stage"></div>
  <script type="module">import '/${name}/${script}';${body}</script></html>`;

const insertCards = (count) =>
  `const html = ${JSON.stringify(cards(count))}; window.insert = (stage) => (stage.innerHTML = html);`;
const runTimers = (count) =>
  `document.getElementById('stage').innerHTML = '<hold-timer hold="30" sound="off"></hold-timer>'.repeat(${count});
  for (const timer of document.querySelectorAll('hold-timer')) timer.start();`;

export async function run({quick}) {
  const pages = await site({now: cdn, base: join(basePackage(), 'dist/cdn')});
  const results = new Map();
  const addRow = (label, values, digits, valueOf) => {
    const [now, base] = names.map((name) => values.get(name).map(valueOf));
    results.set(label, {now: estimate(now), base: estimate(base), ratio: estimateRatio(now, base), digits});
  };
  const chrome = await openChromium();
  try {
    for (const count of [1, 100, 1000]) {
      const urls = Object.fromEntries(
        names.map((name) => [name, pages.put(`/${name}-${count}`, page(name, 'exercise-card.js', insertCards(count)))]),
      );
      const values = await rounds(names, quick ? 5 : 21, (name) => measureFrame(chrome, urls[name], count));
      const what = `${count.toLocaleString('en')} ${count > 1 ? 'cards' : 'card'}, to the end of the first frame, ms`;
      addRow(what, values, count > 1 ? 0 : 1, ({ms}) => ms);
    }
  } finally {
    await chrome.close();
  }
  const urls = Object.fromEntries(
    names.map((name) => [name, pages.put(`/${name}-timers`, page(name, 'hold-timer.js', runTimers(10)))]),
  );
  const values = await rounds(names, quick ? 3 : 9, (name) => measureTimers((tab) => tab.goto(urls[name]), SECONDS));
  for (const [key, what] of Object.entries({task: 'main thread', cpu: 'all processes'}))
    addRow(`10 running timers, ${SECONDS} s, ${what}, ms`, values, 0, (seconds) =>
      sum(seconds.map((second) => second[key])),
    );
  pages.close();
  return {
    title: 'This build and an earlier one',
    about: `The files of \`dist/cdn/\` and those of commit ${commit}, by turns, each in a fresh page or browser.`,
    tables: [
      {
        columns: [
          {key: 'now', head: 'now', digits: 1},
          {key: 'base', head: `commit ${commit}`, digits: 1},
          {key: 'ratio', head: 'ratio', digits: 2},
        ],
        rows: [...results].map(([what, cells]) => ({name: what, what, cells})),
      },
    ],
  };
}
