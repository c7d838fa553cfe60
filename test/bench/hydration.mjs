// How cards come alive that a server has drawn: drawn anew in one step, as ours do, or by lit's hydration, which keeps
// the nodes and needs marks in the page. Sizes, and time on the main thread; every run is a page of its own, and all
// contenders take turns. Needs what `npm run build` makes.
// npm run bench -- hydration
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {exerciseIds} from '../../dist/api/content.js';
import {addCrossLinks} from '../../dist/prerender/cross-links.js';
import {findElements} from '../../dist/prerender/find-elements.js';
import {renderElement} from '../../dist/prerender/server-rendering.js';
import {cdn, sized} from '../../scripts/build/file-sizes.mjs';
import {openChromium} from '../helpers/chromium.mjs';
import {bundle} from './bundle.mjs';
import {rounds} from './rounds.mjs';
import {estimate, estimateRatio} from './statistics.mjs';
import {inTab, metric} from './tabs.mjs';

const counts = [1, 20, 200];
/** How many cards may be in the first view, as in src/prerender/prerender.ts. */
const MAX_IN_FIRST_VIEW = 3;

/** The card as one text, from what TypeScript makes of src/, with lit as it is. */
const card = ({hydrating}) =>
  bundle(
    `${hydrating ? "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';" : ''}
      import './dist/exercise-card/define.js';`,
    {
      folder: '../..',
      plugins: [
        {
          name: 'contender',
          setup({onLoad, onResolve}) {
            // package.json says of dist/ alone what registers something.
            onResolve({filter: /\/define\.js$/}, ({path, resolveDir}) => ({
              path: join(resolveDir, path),
              sideEffects: true,
            }));
            // As in the files for a CDN, where other languages lie beside the script.
            onResolve({filter: /\/(?:es|pt-BR)\/index\.js$/}, ({path}) => ({path, external: true}));
            // lit finds the drawing by itself, once the element is connected.
            if (hydrating)
              onLoad({filter: /\/parts\/prerendered\.js$/}, () => ({
                contents: 'export const takeOver = (element, root, pieces, appear) => appear();',
              }));
          },
        },
      ],
    },
  );

/** A page of cards as `prerender` makes it, with lit's marks or without. */
async function page(count, marked) {
  const cards = Array.from(
    {length: count},
    (_, i) => `<exercise-card exercise="${exerciseIds[i % exerciseIds.length]}"></exercise-card>`,
  ).join('\n');
  const {elements} = findElements(`<!doctype html><html lang="en">${cards}</html>`, (tag) => tag === 'exercise-card');
  const rendered = [];
  for (const [i, {element}] of elements.entries()) {
    const options = {isInFirstView: i < MAX_IN_FIRST_VIEW, keepMarkers: marked};
    rendered.push({element, ...(await renderElement(element, 'en', options))});
  }
  const roots = rendered.map(({element, shadow}) => {
    const [{value}] = element.attrs;
    const template = `<template shadowrootmode="open">${addCrossLinks(shadow, element, rendered)}</template>`;
    return `<exercise-card exercise="${value}">${template}</exercise-card>`;
  });
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">' +
    `<style>body{margin:auto;max-width:44em;font:16px/1.5 sans-serif}</style>${roots.join('\n')}</html>`
  );
}

const contenders = {
  ours: {what: 'drawn anew, lit as it is', code: await card({hydrating: false}), marked: false},
  hydrating: {what: 'lit’s hydration', code: await card({hydrating: true}), marked: true},
  published: {
    what: 'drawn anew, dist/cdn/exercise-card.js',
    code: readFileSync(join(cdn, 'exercise-card.js'), 'utf8'),
    marked: false,
  },
};
const names = Object.keys(contenders);

const pages = new Map();
for (const count of counts)
  for (const marked of [false, true]) pages.set(`${count} ${marked}`, await page(count, marked));
const pageFor = (name, count) => pages.get(`${count} ${contenders[name].marked}`);

/** Whose end is when all cards are up to date. */
const script = (name) => `globalThis.began = performance.now();
  ${contenders[name].code};
  await Promise.all([...document.querySelectorAll('exercise-card')].map((card) => card.updateComplete));
  // What the reader had opened is then put back, each in a few turns.
  for (let i = 0; i < 20; i++) await undefined;
  globalThis.end(performance.now());`;

/** Does something in a tab with a page that is shown, before its script. */
const inPage = (chrome, name, count, work) =>
  inTab(chrome, async (tab, devtools) => {
    await tab.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: pageFor(name, count)}));
    await tab.goto('http://cards.test/');
    return work(tab, devtools);
  });

/** Gives a page the script, and waits for the frame that shows what it does; comes back with its milliseconds. */
const comeAlive = (tab, name) =>
  tab.evaluate(async (code) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await frame();
    const element = document.createElement('script');
    element.type = 'module';
    element.textContent = code;
    const ended = new Promise((resolve, reject) => {
      window.end = resolve;
      addEventListener('error', ({message}) => reject(new Error(message)));
      addEventListener('unhandledrejection', ({reason}) => reject(reason));
    });
    document.body.append(element);
    const end = await ended;
    await frame();
    return end - window.began;
  }, script(name));

/** Of a contender: whether the nodes are those of before, what is to be read, and what it does when it is used. */
const check = (chrome, name, count) =>
  inPage(chrome, name, count, async (tab) => {
    const faults = [];
    tab.on('console', (message) => {
      if (/error|warning/.test(message.type())) faults.push(message.text());
    });
    tab.on('pageerror', ({message}) => faults.push(message));
    await tab.evaluate(() => {
      window.cards = [...document.querySelectorAll('exercise-card')];
      window.nodes = () => window.cards.map(({shadowRoot}) => [...shadowRoot.querySelectorAll('*:not(style)')]);
      window.before = window.nodes();
      window.read = () =>
        window.cards
          .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('.root')].map(({textContent}) => textContent))
          .join('')
          .replace(/\s+/g, '');
    });
    await comeAlive(tab, name);
    const state = await tab.evaluate(async () => {
      const after = window.nodes();
      const same = (nodes, i) =>
        nodes.length === window.before[i].length && nodes.every((node, j) => node === window.before[i][j]);
      const text = window.read();
      const copies = Math.max(...window.cards.map(({shadowRoot}) => shadowRoot.querySelectorAll('.root').length));
      const updated = async (change) => {
        window.cards.forEach(change);
        await Promise.all(window.cards.map((card) => card.updateComplete));
        return window.read();
      };
      // A value, other templates in its place, a listener.
      const changes = [
        await updated((card) => (card.exercise = 'wall-pelvic-tilt')),
        await updated((card) => (card.variant = 'compact')),
        await updated((card) => card.shadowRoot.querySelector('[part="more"]').click()),
        await updated((card) => (card.headingLevel = 3)),
      ];
      return {kept: after.filter(same).length, text, copies, changes};
    });
    return {...state, faults};
  });

/** @throws {Error} naming who keeps, says or follows something else than it should */
async function expectEqual(chrome) {
  for (const count of counts) {
    const ours = await check(chrome, 'ours', count);
    for (const name of names) {
      const {kept, text, copies, changes, faults} = await check(chrome, name, count);
      const wanted = name === 'hydrating' ? count : 0;
      if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`);
      if (kept !== wanted) throw new Error(`${name} keeps the nodes of ${kept} of ${count} cards, not of ${wanted}`);
      if (copies !== 1) throw new Error(`${name} shows ${copies} drawings in one card`);
      if (text !== ours.text || changes.join() !== ours.changes.join())
        throw new Error(`${name} does not say what ours does`);
      if (new Set([text, ...changes]).size < 4) throw new Error(`${name} does not follow changes`);
    }
  }
}

/** Milliseconds until all cards are up to date; and those of the main thread, to the end of the frame that shows them. */
const measure = (chrome, name, count) =>
  inPage(chrome, name, count, async (tab, devtools) => {
    await tab.waitForTimeout(300);
    const before = await metric(devtools, 'TaskDuration');
    const updated = await comeAlive(tab, name);
    return {updated, busy: ((await metric(devtools, 'TaskDuration')) - before) * 1000};
  });

/** Sizes of the scripts and of the pages. */
const sizes = () => ({
  caption: 'Bytes of brotli, of the script and of pages by the number of their cards:',
  columns: [
    {key: 'script', head: 'script', digits: 0},
    ...counts.map((count) => ({key: `page ${count}`, head: `${count}`, digits: 0})),
  ],
  rows: names.map((name) => ({
    name,
    what: contenders[name].what,
    cells: Object.fromEntries([
      ['script', {value: sized([contenders[name].code]).brotli}],
      ...counts.map((count) => [`page ${count}`, {value: sized([pageFor(name, count)]).brotli}]),
    ]),
  })),
});

/** What was measured, in milliseconds and as a ratio to ours with lit as it is. */
const times = (results, key, caption) => ({
  caption,
  columns: counts.flatMap((count) => [
    {key: `ms ${count}`, head: `${count}, ms`, digits: 1},
    {key: `ratio ${count}`, head: `${count}, ratio`, digits: 2},
  ]),
  rows: names.map((name) => ({
    name,
    what: contenders[name].what,
    cells: Object.fromEntries(
      counts.flatMap((count) => {
        const [own, ours] = [name, 'ours'].map((one) =>
          results
            .get(count)
            .get(one)
            .map((value) => value[key]),
        );
        return [
          [`ms ${count}`, estimate(own)],
          [`ratio ${count}`, estimateRatio(own, ours)],
        ];
      }),
    ),
  })),
});

export async function run({quick}) {
  const runs = quick ? 3 : 5;
  const chrome = await openChromium({allowed: /^http:\/\/cards\.test\//});
  try {
    await expectEqual(chrome);
    const results = new Map();
    for (const count of counts) results.set(count, await rounds(names, runs, (name) => measure(chrome, name, count)));
    return {
      title: 'How prerendered cards come alive',
      about:
        'Drawn anew in one step, as ours do, or by lit’s hydration, which keeps the nodes and needs marks in the page. That all ' +
        'say the same and follow the same changes is checked before measuring.',
      times: `${runs} runs`,
      tables: [
        sizes(),
        times(results, 'updated', 'From the start of the script until all cards are up to date, by their number:'),
        times(results, 'busy', 'Main thread, from giving the script to the end of the frame that shows the cards:'),
      ],
    };
  } finally {
    await chrome.close();
  }
}
