// Measures the first paint of a page with cards on a slow phone: prerendered, rendered by the script, and plain HTML.
// npm run bench -- first-paint
import {sized} from '../../scripts/build/file-sizes.mjs';
import {openChromium} from '../helpers/chromium.mjs';
import {prerenderedHtml} from '../helpers/prerendered-html.mjs';
import {contentOf, page} from './cards/contenders.mjs';
import {readStage} from './cards/equal.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate} from './statistics.mjs';
import {inTab} from './tabs.mjs';

/** A phone with a slow mobile connection, as Lighthouse simulates it. */
const CPU_SLOWDOWN = 4;
const NETWORK = {offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8};

const CARDS = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt']
  .map((exercise) => `<exercise-card exercise="${exercise}"></exercise-card>`)
  .join('\n');
const SCRIPT = '<script type="module" src="/cdn/autoload.js"></script>';

const contenders = {
  prerendered: {what: 'drawn by `prerender`, with the script', more: {ours: true, stands: 'page'}},
  client: {what: 'drawn by the script', more: {beside: 'page'}},
  plain: {what: 'plain HTML of the same content, no script', more: {beside: 'page'}},
};
const names = Object.keys(contenders);

/** Measures the first contentful paint, in ms after the request for the page; null if nothing is painted once it is loaded. */
const measure = (chrome, url, scripting) =>
  inTab(
    chrome,
    async (tab, devtools) => {
      await devtools.send('Network.enable');
      await devtools.send('Page.enable');
      await devtools.send('Page.setLifecycleEventsEnabled', {enabled: true});
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
      let requested;
      let painted = null;
      devtools.on('Network.requestWillBeSent', ({type, timestamp}) => {
        if (type === 'Document') requested ??= timestamp;
      });
      const first = new Promise((resolve) => {
        devtools.on('Page.lifecycleEvent', ({name, timestamp}) => {
          if (name !== 'firstContentfulPaint' || requested === undefined) return;
          painted = (timestamp - requested) * 1000;
          resolve();
        });
      });
      await tab.goto(url, {waitUntil: 'networkidle'});
      // There was no request for half a second. If the page has content, the browser reports its paint soon.
      if ((await tab.evaluate(readStage)) !== '') await first;
      return painted;
    },
    {javaScriptEnabled: scripting},
  );

/** Checks that all pages have the same text. @throws {Error} naming a page whose text differs from the plain one */
async function expectEqual(chrome, urls) {
  const read = (name) =>
    inTab(chrome, async (tab) => {
      await tab.goto(urls.get(name), {waitUntil: 'networkidle'});
      return tab.evaluate(readStage);
    });
  const plain = await read('plain');
  for (const name of names) {
    if ((await read(name)) !== plain) throw new Error(`${name} has another text than the plain page`);
  }
}

export async function run({quick}) {
  const times = quick ? 3 : 9;
  const chrome = await openChromium();
  const pages = await site();
  try {
    const content = await contentOf(chrome);
    const client = page('', '', CARDS).replace('</html>', `${SCRIPT}</html>`);
    const html = {
      client,
      prerendered: await prerenderedHtml(client),
      plain: page(content.styles, '', content.plain.join('\n')),
    };
    const urls = new Map(names.map((name) => [name, pages.put(`/${name}`, html[name])]));
    await expectEqual(chrome, urls);
    const withoutScripting = await rounds(names, times, (name) => measure(chrome, urls.get(name), false));
    const withScripting = await rounds(names, times, (name) => measure(chrome, urls.get(name), true));
    const figure = (values) => (values.includes(null) ? {value: null} : estimate(values));
    return {
      title: 'First paint',
      about:
        'Four cards, from asking for the page to the first paint of content, in milliseconds, with a processor four times ' +
        'slower and 1.6 Mbit/s with 150 ms delay. All three say the same once all is loaded; this is checked before measuring.',
      times: `${times} runs`,
      tables: [
        {
          columns: [
            {key: 'off', head: 'without scripting, ms', digits: 0},
            {key: 'on', head: 'with scripting, ms', digits: 0},
            {key: 'page', head: 'page, bytes of brotli', digits: 0},
          ],
          rows: names.map((name) => ({
            name,
            what: contenders[name].what,
            ...contenders[name].more,
            cells: {
              off: figure(withoutScripting.get(name)),
              on: figure(withScripting.get(name)),
              page: {value: sized([html[name]]).brotli},
            },
          })),
        },
      ],
    };
  } finally {
    await chrome.close();
    pages.close();
  }
}
