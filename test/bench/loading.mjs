// Measures how long a visitor waits for a card on a phone with a slow connection, for every way to load one, in this build and
// in an earlier one (base.mjs). npm run bench -- loading
import {join, relative} from 'node:path';
import {cdn, chunksOf} from '../../scripts/build/file-sizes.mjs';
import {openChromium} from '../helpers/chromium.mjs';
import {prerenderedHtml} from '../helpers/prerendered-html.mjs';
import {basePackage, commit} from './base.mjs';
import {bundle, versionOf} from './bundle.mjs';
import {contentOf, page} from './cards/contenders.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate, estimateRatio} from './statistics.mjs';
import {inTab} from './tabs.mjs';

/** A phone with a slow mobile connection, as Lighthouse simulates it. */
const CPU_SLOWDOWN = 4;
const NETWORK = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8};
const VIEWPORT = {width: 390, height: 844};

const CARD = '<exercise-card exercise="pelvic-tilt"></exercise-card>';
const TITLE = 'Pelvic tilt';

const script = (path) => `<script type="module" src="/${path}"></script>`;
const withScript = (head) => page('', '', CARD).replace('<meta charset="utf-8">', `<meta charset="utf-8">${head}`);
const preloads = (folder, files) =>
  files.map((file) => `<link rel="modulepreload" href="/${folder}/${file}">`).join('');

/** By name: the description, and the contender to which its time is compared. */
const contenders = {
  plain: {what: 'plain HTML of the same card'},
  prerendered: {what: 'prerendered, with `exercise-card.js`', to: 'base prerendered'},
  card: {what: '`exercise-card.js`', to: 'base card'},
  preloaded: {what: '`autoload.js`, with `modulepreload` for the chunks', to: 'card'},
  autoload: {what: '`autoload.js`', to: 'card'},
  all: {what: '`physio-elements.js`', to: 'base all'},
  webawesome: {what: `Web Awesome, card (${versionOf('@awesome.me/webawesome')}), with its theme`},
  'base prerendered': {what: `prerendered, commit ${commit}`},
  'base card': {what: `\`exercise-card.js\`, commit ${commit}`},
  'base autoload': {what: `\`autoload.js\`, commit ${commit}`},
  'base all': {what: `\`physio-elements.js\`, commit ${commit}`},
};
const names = Object.keys(contenders);

/** The page of each contender, and further files. */
async function pagesOf(content) {
  const base = basePackage();
  const {prerender: prerenderBase} = await import(join(base, 'dist/prerender/index.js'));
  const chunks = chunksOf('exercise-card').map((file) => relative(cdn, file));
  const awesome = '@awesome.me/webawesome/dist';
  const [theme, component] = [
    await bundle(`@import '${awesome}/styles/themes/default.css';`, {loader: 'css'}),
    await bundle(`import '${awesome}/components/card/card.js';`),
  ];
  return {
    files: {'/awesome/card.js': component, '/awesome/theme.css': theme},
    pages: {
      plain: page(content.styles, '', content.plain[0]),
      prerendered: await prerenderedHtml(withScript(script('cdn/exercise-card.js'))),
      card: withScript(script('cdn/exercise-card.js')),
      preloaded: withScript(script('cdn/autoload.js') + preloads('cdn', chunks)),
      autoload: withScript(script('cdn/autoload.js')),
      all: withScript(script('cdn/physio-elements.js')),
      webawesome: page('', '', `<wa-card><h2 slot="header">${TITLE}</h2><p>Words</p></wa-card>`).replace(
        '<meta charset="utf-8">',
        `<meta charset="utf-8"><link rel="stylesheet" href="/awesome/theme.css">${script('awesome/card.js')}`,
      ),
      'base prerendered': await prerenderBase(withScript(script('base/exercise-card.js'))),
      'base card': withScript(script('base/exercise-card.js')),
      'base autoload': withScript(script('base/autoload.js')),
      'base all': withScript(script('base/physio-elements.js')),
    },
  };
}

/** Runs in the page before all scripts: records the time of the first frame that has a card with its title. */
function recordFirstCard(title) {
  const check = () => {
    const card = document.querySelector('exercise-card, wa-card');
    const root = card ? card.shadowRoot : document.body;
    // The card of Web Awesome shows slotted content, which is not in its shadow root.
    const shown = card?.localName === 'wa-card' ? root && card.textContent : root?.textContent;
    if (!shown?.includes(title)) requestAnimationFrame(check);
    else requestAnimationFrame(() => (window.readable = performance.now()));
  };
  requestAnimationFrame(check);
}

/** Measures the milliseconds from the request for the page to the frame after the one that shows a card. */
const measure = (chrome, url) =>
  inTab(
    chrome,
    async (tab, devtools) => {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
      await tab.addInitScript(recordFirstCard, TITLE);
      await tab.goto(url, {waitUntil: 'commit'});
      return (await tab.waitForFunction(() => window.readable)).jsonValue();
    },
    {viewport: VIEWPORT},
  );

export async function run({quick}) {
  const times = quick ? 3 : 15;
  const chrome = await openChromium();
  const pages = await site({cdn, base: join(basePackage(), 'dist/cdn')});
  try {
    const built = await pagesOf(await contentOf(chrome));
    for (const [path, text] of Object.entries(built.files)) pages.put(path, text);
    const urls = new Map(names.map((name) => [name, pages.put(`/${name.replace(' ', '-')}`, built.pages[name])]));
    const values = await rounds(names, times, (name) => measure(chrome, urls.get(name)));
    return {
      title: 'The first card',
      about:
        'From asking for a page to the frame that shows its card, in milliseconds: a viewport of a phone, a processor four times ' +
        'slower, 1.6 Mbit/s with 150 ms delay, nothing in the cache.',
      times: `${times} runs`,
      tables: [
        {
          columns: [{key: 'ms', head: 'readable after, ms', digits: 0}],
          rows: names.map((name) => ({
            name,
            what: contenders[name].what,
            ...(contenders[name].to && {ours: true}),
            cells: {ms: estimate(values.get(name))},
          })),
        },
        {
          caption: 'As ratios:',
          columns: [{key: 'ratio', head: 'ratio', digits: 2}],
          rows: names
            .filter((name) => contenders[name].to)
            .map((name) => {
              const {what, to} = contenders[name];
              const ratio = estimateRatio(values.get(name), values.get(to));
              return {name, what: `${what}, to ${contenders[to].what}`, cells: {ratio}};
            }),
        },
      ],
    };
  } finally {
    await chrome.close();
    pages.close();
  }
}
