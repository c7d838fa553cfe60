// When a page with cards first shows something, on a slow phone: drawn by a server, drawn by the script, and plain.
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

/** A phone on a slow mobile connection, as Lighthouse has it. */
const SLOWER = 4;
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

/** Until the first paint of content, in ms after the page was asked for; null if there is none once all is loaded. */
const measure = (chrome, address, scripting) =>
  inTab(
    chrome,
    async (tab, devtools) => {
      await devtools.send('Network.enable');
      await devtools.send('Page.enable');
      await devtools.send('Page.setLifecycleEventsEnabled', {enabled: true});
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
      let asked;
      let painted = null;
      devtools.on('Network.requestWillBeSent', ({type, timestamp}) => {
        if (type === 'Document') asked ??= timestamp;
      });
      const first = new Promise((resolve) => {
        devtools.on('Page.lifecycleEvent', ({name, timestamp}) => {
          if (name !== 'firstContentfulPaint' || asked === undefined) return;
          painted = (timestamp - asked) * 1000;
          resolve();
        });
      });
      await tab.goto(address, {waitUntil: 'networkidle'});
      // Half a second without a request has gone by; where something is to be seen, its paint is known soon.
      if ((await tab.evaluate(readStage)) !== '') await first;
      return painted;
    },
    {javaScriptEnabled: scripting},
  );

/** @throws {Error} naming a page that does not say what the plain one does */
async function expectEqual(chrome, addresses) {
  const read = (name) =>
    inTab(chrome, async (tab) => {
      await tab.goto(addresses.get(name), {waitUntil: 'networkidle'});
      return tab.evaluate(readStage);
    });
  const plain = await read('plain');
  for (const name of names) {
    if ((await read(name)) !== plain) throw new Error(`${name} does not say what the plain page does`);
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
    const addresses = new Map(names.map((name) => [name, pages.put(`/${name}`, html[name])]));
    await expectEqual(chrome, addresses);
    const off = await rounds(names, times, (name) => measure(chrome, addresses.get(name), false));
    const on = await rounds(names, times, (name) => measure(chrome, addresses.get(name), true));
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
              off: figure(off.get(name)),
              on: figure(on.get(name)),
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
