// What many cards cost: the time from inserting them in one go to the end of the frame that shows them, and the
// JavaScript heap that each keeps. Every run is a page of its own, and all contenders take turns.
// npm run bench -- cards [runs] [contender…] [--write]: with --write, README's table is what came out
import {join} from 'node:path';
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/browsers.mjs';
import {tableInReadme} from '../../scripts/readme.mjs';

const folder = join(import.meta.dirname, 'cards');
const args = process.argv.slice(3);
const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 9);
const counts = [100, 1000];

/** How our cards' plain twin skips what is off screen; without it, nothing does. */
const SKIPPING = /(?:content-visibility|contain-intrinsic-[a-z-]+):[^;}]*;?/g;

/** What each contender is, in README; its script, and what becomes of the styles. */
const contenders = {
  ours: {what: '`<exercise-card>`', script: 'ours'},
  plain: {what: 'plain `innerHTML`', script: 'plain', styles: (styles) => styles.replace(SKIPPING, '')},
  skipping: {what: 'plain `innerHTML` with `content-visibility`', script: 'plain', styles: (styles) => styles},
  react: {what: 'React 19', script: 'react', styles: (styles) => styles.replace(SKIPPING, '')},
  shoelace: {what: 'Shoelace’s card', script: 'shoelace', styles: (styles) => styles.replace(SKIPPING, '')},
};
const asked = Object.keys(contenders).filter((name) => args.includes(name));
// All is told as a ratio to plain markup.
const names = asked.length > 0 ? [...new Set([...asked, 'plain'])] : Object.keys(contenders);

/** A script of `cards/` with what it needs, as one text. */
async function bundle(source, modules = '') {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: folder},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    conditions: ['production'],
    write: false,
    plugins: [
      {
        name: 'content',
        setup({onResolve, onLoad}) {
          onResolve({filter: /^content$/}, () => ({path: 'content', namespace: 'content'}));
          onLoad({filter: /./, namespace: 'content'}, () => ({contents: modules}));
        },
      },
    ],
  });
  return outputFiles[0].text.replace(/<\/script/g, '<\\/script');
}

const page = (styles, script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>body{margin:0;font:16px/1.5 sans-serif}` +
  `#stage{max-width:44em;margin:auto}#stage>*{margin-block:16px}${styles}</style>` +
  `<div id="stage"></div><script type="module">${script}</script></html>`;

const {path} = await browser('chromium');
const chrome = await chromium.launch({executablePath: path, args: chromiumArgs});

/** Does something in a page of its own. */
async function inPage(html, work, height = 900) {
  // A context of its own is a process of its own: nothing is warm.
  const context = await chrome.newContext({viewport: {width: 800, height}});
  try {
    const tab = await context.newPage();
    await tab.setContent(html);
    return await work(tab, await context.newCDPSession(tab));
  } finally {
    await context.close();
  }
}

const content = await inPage(
  page('', await bundle("import {content} from './content.js'; window.content = content();")),
  (tab) => tab.evaluate(() => window.content),
);
const contentModule = `
  export const plain = ${JSON.stringify(content.plain)};
  export const shoelace = ${JSON.stringify(content.shoelace)};
  export const components = (h) => [${content.react.map((source) => `(onStart, onPlay) => ${source}`)}];
`;

const shoelaceStyles =
  readFileSync(join(import.meta.dirname, '../../node_modules/@shoelace-style/shoelace/dist/themes/light.css'), 'utf8') +
  'sl-card{display:block;--padding:0;--border-radius:var(--_radius)}sl-card::part(base){overflow:clip}';

const pages = new Map();
for (const name of names) {
  const {script, styles = () => ''} = contenders[name];
  for (const count of counts) {
    const code = await bundle(
      `import {contender} from './${script}.js'; window.insert = contender(${count}); window.show = contender;`,
      contentModule,
    );
    pages.set(`${name} ${count}`, page((name === 'shoelace' ? shoelaceStyles : '') + styles(content.styles), code));
  }
}

/** What is to be read and seen of a page with one card of each exercise. */
const look = (name) =>
  inPage(
    pages.get(`${name} ${counts[0]}`),
    async (tab) => {
      await tab.evaluate(() => window.show(4)(document.getElementById('stage')));
      await tab.waitForTimeout(500);
      const text = await tab.evaluate(() => {
        /** The text of a tree as it is composed, without what is hidden. */
        const read = (node) => {
          if (node.nodeType === Node.TEXT_NODE) return node.data;
          if (node.nodeType === Node.ELEMENT_NODE && /^(?:style|script)$/.test(node.localName)) return '';
          if (node.hidden) return '';
          const nodes = node.localName === 'slot' ? node.assignedNodes() : [];
          return (nodes.length > 0 ? nodes : [...(node.shadowRoot ?? node).childNodes]).map(read).join(' ');
        };
        return read(document.getElementById('stage')).replace(/\s+/g, '');
      });
      return {text, picture: await tab.screenshot()};
    },
    7000,
  );

/** The share of pixels that are not the same in two pictures. */
const difference = (one, other) =>
  inPage('', (tab) =>
    tab.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            return new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
          }),
        );
        return a.filter((pixel, i) => pixel !== b[i]).length / a.length;
      },
      [one, other].map((picture) => picture.toString('base64')),
    ),
  );

const ours = await look('ours');
for (const name of names) {
  const {text, picture} = await look(name);
  if (text !== ours.text) throw new Error(`${name} does not say what ours does`);
  // Edges of letters differ, as layers begin elsewhere; Shoelace has buttons of its own.
  if (name !== 'shoelace' && (await difference(picture, ours.picture)) > 0.01)
    throw new Error(`${name} does not look as ours does`);
}

/** Time to the end of the frame that shows them, in ms, and heap that a card keeps, in bytes. */
const measure = (name, count) =>
  inPage(pages.get(`${name} ${count}`), async (tab, devtools) => {
    await devtools.send('Performance.enable');
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'JSHeapUsedSize').value;
    };
    await tab.waitForTimeout(200);
    const empty = await heap();
    const ms = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          // From within a frame, so that no time goes by in waiting for one; what follows it comes after its paint.
          requestAnimationFrame(() => {
            const start = performance.now();
            window.insert(document.getElementById('stage'));
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(0);
          });
        }),
    );
    await tab.waitForTimeout(500);
    return {ms, bytes: ((await heap()) - empty) / count};
  });

const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
};
const median = (values) => quantile(values, 0.5);

const results = new Map(names.map((name) => [name, new Map(counts.map((count) => [count, []]))]));
for (let run = 0; run < runs; run++) {
  for (const count of counts) {
    // Not always in the same order: what comes after a heavy one may suffer.
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + run) % names.length];
      results
        .get(name)
        .get(count)
        .push(await measure(name, count));
    }
  }
}
await chrome.close();

const rows = names.map((name) => {
  const cells = counts.map((count) => {
    const list = results
      .get(name)
      .get(count)
      .map(({ms}) => ms);
    // Of the same round, so that what slows the machine for a while slows both.
    const ratios = list.map((ms, i) => ms / results.get('plain').get(count)[i].ms);
    return {ms: median(list), low: quantile(list, 0.25), high: quantile(list, 0.75), ratio: median(ratios)};
  });
  return {
    name,
    cells,
    bytes: median(
      results
        .get(name)
        .get(counts.at(-1))
        .map(({bytes}) => bytes),
    ),
  };
});

console.log(
  `Cards in Chromium, ${content.elements.join(', ')} elements each; ms to the end of the frame that shows them, median of ${runs} (quartiles)`,
);
console.table(
  Object.fromEntries(
    rows.map(({name, cells, bytes}) => [
      contenders[name].what,
      Object.fromEntries([
        ...counts.flatMap((count, i) => {
          const {ms, low, high, ratio} = cells[i];
          return [
            [count, `${ms.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`],
            [`${count}, ratio`, ratio.toFixed(2)],
          ];
        }),
        ['heap kB a card', (bytes / 1000).toFixed(1)],
      ]),
    ]),
  ),
);
if (args.includes('--write'))
  tableInReadme(
    'cards',
    ['cards', ...counts.map((count) => `#${count}`), '#heap a card'],
    rows.map(({name, cells, bytes}) => [
      contenders[name].what,
      ...cells.map(({ms, ratio}) => `${ratio.toFixed(2)} · ${ms.toFixed(0)} ms`),
      `${(bytes / 1000).toFixed(1)} kB`,
    ]),
    {write: true},
  );
