// Measures many cards: the time from inserting them in one go to the end of the frame that shows them, and the JavaScript heap
// that each retains. Every run opens a new page, and all contenders take turns.
// npm run bench -- cards
import {openChromium} from '../helpers/chromium.mjs';
import {contentOf, more, names, pageOf, what} from './cards/contenders.mjs';
import {expectEqual} from './cards/equal.mjs';
import {measureFrame} from './frame.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate, estimateRatio} from './statistics.mjs';

const counts = [100, 1000];
const formatCount = (count) => count.toLocaleString('en');

/** Two tables: the measured values, and their ratios to plain markup. */
function tablesOf(results) {
  const msOf = (name, count) =>
    results
      .get(count)
      .get(name)
      .map(({ms}) => ms);
  const rows = names.map((name) => ({name, what: what(name), ...more(name)}));
  const cells = (pairs) => Object.fromEntries(pairs);
  return [
    {
      caption: 'Milliseconds, and kilobytes of JavaScript heap a card among 1,000:',
      columns: [
        ...counts.map((count) => ({key: `ms ${count}`, head: `${formatCount(count)} cards, ms`, digits: 0})),
        {key: 'heap', head: 'heap a card, kB', digits: 1},
      ],
      rows: rows.map((row) => ({
        ...row,
        cells: cells([
          ...counts.map((count) => [`ms ${count}`, estimate(msOf(row.name, count))]),
          [
            'heap',
            estimate(
              results
                .get(counts.at(-1))
                .get(row.name)
                .map(({bytes}) => bytes / 1000),
            ),
          ],
        ]),
      })),
    },
    {
      caption: 'The same as ratios:',
      columns: ['plain', 'skipping'].flatMap((base) =>
        counts.map((count) => ({
          key: `${base} ${count}`,
          head: `${formatCount(count)} cards, to ${base === 'plain' ? 'plain' : 'plain with `content-visibility`'}`,
          digits: 2,
        })),
      ),
      rows: rows.map((row) => ({
        ...row,
        cells: cells(
          ['plain', 'skipping'].flatMap((base) =>
            counts.map((count) => [`${base} ${count}`, estimateRatio(msOf(row.name, count), msOf(base, count))]),
          ),
        ),
      })),
    },
  ];
}

export async function run({quick}) {
  const times = quick ? 3 : 7;
  const chrome = await openChromium();
  const pages = await site();
  try {
    const content = await contentOf(chrome);
    await expectEqual(chrome, pages, content);
    const results = new Map();
    for (const count of counts) {
      const urls = new Map();
      for (const name of names) urls.set(name, pages.put(`/${name}-${count}`, await pageOf(name, count, content)));
      results.set(count, await rounds(names, times, (name) => measureFrame(chrome, urls.get(name), count)));
    }
    return {
      title: 'Many cards',
      about:
        `Cards of four exercises, of ${content.elements.join(', ')} elements each, inserted in one go: time to the end of the frame ` +
        'that shows them, each in a fresh page. What the others show is read from our own cards, so that all say the same, ' +
        'and look the same up to a library’s own buttons; this is checked before measuring. Rows with `content-visibility` ' +
        'are written by hand and skip what is off screen, as ours do.',
      times: `${times} runs`,
      tables: tablesOf(results),
    };
  } finally {
    await chrome.close();
    pages.close();
  }
}
