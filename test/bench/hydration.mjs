// How cards come alive that a server has drawn: drawn anew in one step, as ours do, or by lit's hydration, which keeps
// the nodes and needs marks in the page. Sizes, and time on the main thread; every run is a page of its own, and all
// contenders take turns. Needs what `npm run build` makes.
// npm run bench -- hydration [runs]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'esbuild';
import {chromium} from 'playwright';
import {exerciseIds} from '../../build/content/index.js';
import {draw} from '../../build/prerender/draw.js';
import {find} from '../../build/prerender/find.js';
import {linked} from '../../build/prerender/linked.js';
import {browser, chromiumArgs} from '../../scripts/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const runs = Number(process.argv.slice(3).find((arg) => /^\d+$/.test(arg)) ?? 7);
const counts = [1, 20, 200];
/** As many as come into view first (src/prerender/prerender.ts). */
const SEEN_FIRST = 3;

/** The card as one text, from what TypeScript makes of src/, with lit as it is. */
async function bundle({hydrating}) {
  const {outputFiles} = await build({
    stdin: {
      contents: `${hydrating ? "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';" : ''}
        import './build/exercise-card/define.js';`,
      resolveDir: root,
      sourcefile: 'bundle.js',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    conditions: ['production'],
    write: false,
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
  });
  return outputFiles[0].text;
}

/** A page of cards as `prerender` makes it, with lit's marks or without. */
async function page(count, marked) {
  const cards = Array.from(
    {length: count},
    (_, i) => `<exercise-card exercise="${exerciseIds[i % exerciseIds.length]}"></exercise-card>`,
  ).join('\n');
  const {elements} = find(`<!doctype html><html lang="en">${cards}</html>`, (tag) => tag === 'exercise-card');
  const drawings = [];
  for (const [i, {element}] of elements.entries())
    drawings.push({element, ...(await draw(element, 'en', i < SEEN_FIRST, marked))});
  const roots = drawings.map(({element, shadow}) => {
    const [{value}] = element.attrs;
    const template = `<template shadowrootmode="open">${linked(shadow, element, drawings)}</template>`;
    return `<exercise-card exercise="${value}">${template}</exercise-card>`;
  });
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">' +
    `<style>body{margin:auto;max-width:44em;font:16px/1.5 sans-serif}</style>${roots.join('\n')}</html>`
  );
}

const contenders = {
  ours: {what: 'drawn anew, lit as it is', code: await bundle({hydrating: false}), marked: false},
  hydrating: {what: 'lit’s hydration', code: await bundle({hydrating: true}), marked: true},
  published: {
    what: 'drawn anew, dist/cdn/exercise-card.js',
    code: readFileSync(join(root, 'dist/cdn/exercise-card.js'), 'utf8'),
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

const {path} = await browser('chromium');
const chrome = await chromium.launch({executablePath: path, args: chromiumArgs});

/** Does something in a tab with a page that is shown, before its script. */
async function inPage(name, count, work) {
  // A context of its own is a process of its own: nothing is warm.
  const context = await chrome.newContext({viewport: {width: 800, height: 900}});
  try {
    const tab = await context.newPage();
    await tab.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: pageFor(name, count)}));
    await tab.goto('http://cards.test/');
    return await work(tab, context);
  } finally {
    await context.close();
  }
}

/** Gives a page the script, and waits for the frame that shows what it does; comes back with its milliseconds. */
const run = (tab, name) =>
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
const check = (name, count) =>
  inPage(name, count, async (tab) => {
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
    await run(tab, name);
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

for (const count of counts) {
  const ours = await check('ours', count);
  for (const name of names) {
    const {kept, text, copies, changes, faults} = await check(name, count);
    const wanted = name === 'hydrating' ? count : 0;
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`);
    if (kept !== wanted) throw new Error(`${name} keeps the nodes of ${kept} of ${count} cards, not of ${wanted}`);
    if (copies !== 1) throw new Error(`${name} shows ${copies} drawings in one card`);
    if (text !== ours.text || changes.join() !== ours.changes.join())
      throw new Error(`${name} does not say what ours does`);
    if (new Set([text, ...changes]).size < 4) throw new Error(`${name} does not follow changes`);
  }
}

/** Milliseconds until all cards are up to date; and those of the main thread, to the end of the frame that shows them. */
const measure = (name, count) =>
  inPage(name, count, async (tab, context) => {
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable');
    const busy = async () => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
    };
    await tab.waitForTimeout(300);
    const before = await busy();
    const updated = await run(tab, name);
    return {updated, busy: (await busy()) - before};
  });

const results = new Map(names.map((name) => [name, new Map(counts.map((count) => [count, []]))]));
for (let round = 0; round < runs; round++) {
  for (const count of counts) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      results
        .get(name)
        .get(count)
        .push(await measure(name, count));
    }
  }
}
await chrome.close();

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};
const brotli = (text, quality = 11) =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}).length;
const kB = (bytes) => (bytes / 1000).toFixed(2);

console.log('Script, and pages of prerendered cards by their number: kB of brotli (of the page uncompressed)');
console.table(
  Object.fromEntries(
    names.map((name) => [
      contenders[name].what,
      Object.fromEntries([
        ['script', kB(brotli(contenders[name].code))],
        ...counts.map((count) => {
          const html = pageFor(name, count);
          return [`${count} cards`, `${kB(brotli(html))} (${kB(html.length)})`];
        }),
      ]),
    ]),
  ),
);
for (const [key, what] of [
  ['updated', 'From the start of the script until all cards are up to date'],
  ['busy', 'Main thread, from giving the script to the end of the frame that shows the cards'],
]) {
  console.log(`${what}, by their number: median ms of ${runs}, and as a ratio to ours with lit as it is`);
  console.table(
    Object.fromEntries(
      names.map((name) => [
        contenders[name].what,
        Object.fromEntries(
          counts.map((count) => {
            const list = results
              .get(name)
              .get(count)
              .map((one) => one[key]);
            // Of the same round, so that what slows the machine for a while slows both.
            const ratios = list.map((ms, i) => ms / results.get('ours').get(count)[i][key]);
            return [`${count} cards`, `${median(list).toFixed(1)} · ${median(ratios).toFixed(2)}`];
          }),
        ),
      ]),
    ),
  );
}
