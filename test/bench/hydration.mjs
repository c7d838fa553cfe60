// Compares two ways in which prerendered cards become interactive: the library renders them again and replaces the markup in
// one step; lit's hydration keeps the nodes and needs markers in the page. Measures sizes and main-thread time. Every run opens
// a new page, and all contenders take turns. Run `npm run build` first.
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
/** The number of cards that count as the first view, as in src/prerender/prerender.ts. */
const MAX_IN_FIRST_VIEW = 3;

/** The bundled code of the card, from the modules in dist/. */
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
            // Keep the modules that register elements, whatever `sideEffects` in package.json says of them.
            onResolve({filter: /\/define\.js$/}, ({path, resolveDir}) => ({
              path: join(resolveDir, path),
              sideEffects: true,
            }));
            // Other languages are separate files, as in the CDN bundles.
            onResolve({filter: /\/(?:es|pt-BR)\/index\.js$/}, ({path}) => ({path, external: true}));
            if (!hydrating) return;
            // lit finds the prerendered markup by itself once the element is connected.
            onLoad({filter: /\/base\/replace-prerendered\.js$/}, () => ({
              contents:
                'export const replacePrerendered = (element, root, loading, connect) => Promise.resolve(loading).then(connect);',
            }));
            // lit hydrates templates, but no clones of them.
            onLoad({filter: /\/base\/cached-template\.js$/}, () => ({
              contents: 'export const cachedTemplate = (object, key, template) => template();',
            }));
          },
        },
      ],
    },
  );

/** A page of cards as `prerender` writes it, with the markers of lit or without. */
async function page(count, withMarkers) {
  const cards = Array.from(
    {length: count},
    (_, i) => `<exercise-card exercise="${exerciseIds[i % exerciseIds.length]}"></exercise-card>`,
  ).join('\n');
  const {elements} = findElements(`<!doctype html><html lang="en">${cards}</html>`, (tag) => tag === 'exercise-card');
  const rendered = [];
  for (const [i, {element}] of elements.entries()) {
    const options = {isInFirstView: i < MAX_IN_FIRST_VIEW, keepMarkers: withMarkers};
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
  ours: {what: 'drawn anew, lit as it is', code: await card({hydrating: false}), withMarkers: false},
  hydrating: {what: 'lit’s hydration', code: await card({hydrating: true}), withMarkers: true},
  published: {
    what: 'drawn anew, dist/cdn/exercise-card.js',
    code: readFileSync(join(cdn, 'exercise-card.js'), 'utf8'),
    withMarkers: false,
  },
};
const names = Object.keys(contenders);

const pages = new Map();
for (const count of counts)
  for (const withMarkers of [false, true]) pages.set(`${count} ${withMarkers}`, await page(count, withMarkers));
const pageFor = (name, count) => pages.get(`${count} ${contenders[name].withMarkers}`);

/** A script that loads the code of a contender and calls `end` once all cards are updated. */
const script = (name) => `globalThis.began = performance.now();
  ${contenders[name].code};
  await Promise.all([...document.querySelectorAll('exercise-card')].map((card) => card.updateComplete));
  // Wait a few microtasks more, in which each card restores what the visitor had opened.
  for (let i = 0; i < 20; i++) await undefined;
  globalThis.end(performance.now());`;

/** Opens the page of a contender in a tab without its script, and calls a function with the tab. */
const inPage = (chrome, name, count, work) =>
  inTab(chrome, async (tab, devtools) => {
    await tab.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: pageFor(name, count)}));
    await tab.goto('http://cards.test/');
    return work(tab, devtools);
  });

/** Adds the script to a page and waits for the frame after it. @returns the milliseconds until all cards were updated */
const runScript = (tab, name) =>
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

/** Runs a contender. @returns how many cards keep their nodes, the text of all cards, and their text after some changes */
const check = (chrome, name, count) =>
  inPage(chrome, name, count, async (tab) => {
    const errors = [];
    tab.on('console', (message) => {
      if (/error|warning/.test(message.type())) errors.push(message.text());
    });
    tab.on('pageerror', ({message}) => errors.push(message));
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
    await runScript(tab, name);
    const state = await tab.evaluate(async () => {
      const after = window.nodes();
      const areSameNodes = (nodes, i) =>
        nodes.length === window.before[i].length && nodes.every((node, j) => node === window.before[i][j]);
      const text = window.read();
      const copies = Math.max(...window.cards.map(({shadowRoot}) => shadowRoot.querySelectorAll('.root').length));
      const updated = async (change) => {
        window.cards.forEach(change);
        await Promise.all(window.cards.map((card) => card.updateComplete));
        return window.read();
      };
      // The changes cover a value, other templates in the same position, and a listener.
      const changes = [
        await updated((card) => (card.exercise = 'wall-pelvic-tilt')),
        await updated((card) => (card.variant = 'compact')),
        await updated((card) => card.shadowRoot.querySelector('[part="more"]').click()),
        await updated((card) => (card.headingLevel = 3)),
      ];
      return {kept: after.filter(areSameNodes).length, text, copies, changes};
    });
    return {...state, errors};
  });

/** @throws {Error} naming a contender whose nodes, text or changes are not as expected */
async function expectEqual(chrome) {
  for (const count of counts) {
    const ours = await check(chrome, 'ours', count);
    for (const name of names) {
      const {kept, text, copies, changes, errors} = await check(chrome, name, count);
      const expectedCount = name === 'hydrating' ? count : 0;
      if (errors.length > 0) throw new Error(`${name}: ${errors.join('\n')}`);
      if (kept !== expectedCount)
        throw new Error(`${name} keeps the nodes of ${kept} of ${count} cards, not of ${expectedCount}`);
      if (copies !== 1) throw new Error(`${name} shows ${copies} drawings in one card`);
      if (text !== ours.text || changes.join() !== ours.changes.join())
        throw new Error(`${name} does not say what ours does`);
      if (new Set([text, ...changes]).size < 4) throw new Error(`${name} does not follow changes`);
    }
  }
}

/** Measures the milliseconds until all cards are updated, and main-thread time to the end of the frame that shows them. */
const measure = (chrome, name, count) =>
  inPage(chrome, name, count, async (tab, devtools) => {
    await tab.waitForTimeout(300);
    const before = await metric(devtools, 'TaskDuration');
    const updated = await runScript(tab, name);
    return {updated, busy: ((await metric(devtools, 'TaskDuration')) - before) * 1000};
  });

/** The table of the sizes of scripts and pages. */
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

/** A table of measured times, in milliseconds and as ratios to the library. */
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
        const [values, ourValues] = [name, 'ours'].map((contender) =>
          results
            .get(count)
            .get(contender)
            .map((value) => value[key]),
        );
        return [
          [`ms ${count}`, estimate(values)],
          [`ratio ${count}`, estimateRatio(values, ourValues)],
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
