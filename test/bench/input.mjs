// Measures how long a page with many elements takes to respond to a press. npm run bench -- input
import {openChromium} from '../helpers/chromium.mjs';
import {pressButton, interactionLatencies} from '../helpers/interaction-latency.mjs';
import {contentOf, pageOf} from './cards/contenders.mjs';
import {page as timersPage} from './timers.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate} from './statistics.mjs';
import {inTab} from './tabs.mjs';

const CARDS = 10_000;
const TIMERS = 1000;

/** By name: the description, the page, and the button to press. */
const contenders = {
  cards: {
    what: '10,000 `<exercise-card>`, “Show the movement”',
    more: {ours: true, stands: 'cards'},
    page: (content) => pageOf('ours', CARDS, content),
    button: ['exercise-card', '.play'],
  },
  plain: {
    what: '10,000 of plain HTML with `content-visibility`, one of its pictures hidden and shown',
    more: {beside: 'cards'},
    page: (content) => pageOf('skipping', CARDS, content),
    button: ['#stage > *', '.play'],
  },
  timers: {
    what: '1,000 `<hold-timer>` that run, “Pause”',
    more: {ours: true},
    page: () => timersPage('ours', TIMERS),
    button: ['hold-timer', '[part~=main]'],
  },
};
const names = Object.keys(contenders);

/** Runs in the page: inserts everything. The button of plain HTML does the least that a card does: it toggles a picture. */
function fill() {
  const stage = document.querySelector('#stage');
  window.insert?.(stage);
  const still = stage.querySelector('.still');
  stage.querySelector('.play')?.addEventListener('click', () => {
    still.hidden = !still.hidden;
  });
}

const measure = (chrome, url, [element, button], presses) =>
  inTab(chrome, async (tab) => {
    await tab.goto(url);
    await tab.evaluate(fill);
    return interactionLatencies(tab, presses, () => pressButton(tab, element, button));
  });

export async function run({quick}) {
  const times = quick ? 1 : 3;
  const presses = quick ? 4 : 10;
  const chrome = await openChromium();
  const pages = await site();
  try {
    const content = await contentOf(chrome);
    const urls = new Map();
    for (const name of names) urls.set(name, pages.put(`/${name}`, await contenders[name].page(content)));
    const results = await rounds(names, times, (name) =>
      measure(chrome, urls.get(name), contenders[name].button, presses),
    );
    return {
      title: 'A press on a page that is full',
      about:
        'Milliseconds from a press to the paint that shows what it did, as the browser tells them (Event Timing, in steps of ' +
        'eight), with the pointer at the button before. What is pressed grows and shrinks, and all that is below it moves.',
      times: `${times} × ${presses} presses`,
      tables: [
        {
          columns: [{key: 'press', head: 'a press, ms', digits: 0}],
          rows: names.map((name) => ({
            name,
            what: contenders[name].what,
            ...contenders[name].more,
            cells: {press: estimate(results.get(name).flat())},
          })),
        },
      ],
    };
  } finally {
    await chrome.close();
    pages.close();
  }
}
