// Tests autoload.js, which loads only the elements that a page uses, on a page with one script tag; and registering exercises
// with each CDN bundle.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {openPage, openWithLibrary, until as waitUntil} from '../helpers/page-driver.mjs';

const root = join(import.meta.dirname, '../..');

const chunks = readdirSync(join(root, 'dist/cdn/chunks'));
/** The chunks that define an element. */
const chunksDefining = (tag) => {
  const definition = new RegExp(`["'\`]${tag}["'\`],\\s*[\\w$]+\\)`);
  return chunks.filter((file) => definition.test(readFileSync(join(root, 'dist/cdn/chunks', file), 'utf8')));
};

const exercise = {
  id: 'heel-raise',
  name: 'Heel raise',
  steps: [{kind: 'hold', seconds: 4, text: 'Up for {seconds}.'}],
};

describe('a page with the file that loads by itself', () => {
  let server;
  let driver;
  before(async () => {
    server = await serve(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  /** Opens a new page that has the body first, then the script. */
  const open = (body, file, origin, before) => openWithLibrary(driver, server.origin, {body, file, origin, before});
  const until = (...args) => waitUntil(driver, ...args);
  const waitUntilShown = (selector) =>
    until((selector) => document.querySelector(selector)?.shadowRoot?.textContent.trim().length > 20, selector);
  /** The file names of all chunks that the page has requested. */
  const requestedChunks = async () => {
    const names = await driver.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
    const files = names.filter((name) => name.includes('/chunks/')).map((name) => name.replace(/.*\//, ''));
    assert.equal(new Set(files).size, files.length, 'no chunk is requested twice');
    return files;
  };
  const assertSilent = async () => assert.deepEqual(await driver.evaluate(() => window.logged), []);
  const includesElement = (files, tag) => files.some((file) => chunksDefining(tag).includes(file));

  it('takes 1 kB at most', () => {
    const {length} = brotliCompressSync(readFileSync(join(root, 'dist/cdn/autoload.js')));
    assert.ok(length <= 1000, `${length} bytes`);
  });

  it('requests all chunks of an element at once, before any of them has arrived', {skip: chromiumOnly}, async () => {
    const browser = await openChromium();
    const tab = await browser.newPage();
    try {
      const listed = JSON.parse(readFileSync(join(root, 'dist/cdn/chunks.json'), 'utf8'));
      for (const [tag, files] of Object.entries(listed)) {
        let release;
        const released = new Promise((resolve) => (release = resolve));
        await tab.route('**/chunks/*.js', async (route) => {
          await released;
          await route.continue();
        });
        await tab.goto(`${server.origin}/test/guarantees/empty.html`);
        const requested = files.map((file) => tab.waitForRequest((request) => request.url().endsWith(file)));
        await tab.evaluate((tag) => {
          document.body.innerHTML = `<${tag}></${tag}>`;
          void import('/dist/cdn/autoload.js');
        }, tag);
        await Promise.all(requested);
        release();
        await tab.waitForFunction((tag) => customElements.get(tag), tag);
        await tab.unroute('**/chunks/*.js');
      }
    } finally {
      await browser.close();
    }
  });

  it('loads nothing for a page without elements', async () => {
    await open('<p>Words</p>', 'autoload.js');
    assert.deepEqual(await requestedChunks(), []);
    await assertSilent();
  });

  it('loads a card, and its timer only when Start is pressed; then the timer runs', async () => {
    await open('<exercise-card exercise="pelvic-tilt"></exercise-card>', 'autoload.js');
    await waitUntilShown('exercise-card');
    const initialChunks = await requestedChunks();
    assert.deepEqual(
      ['exercise-card', 'hold-timer', 'cause-list'].map((tag) => includesElement(initialChunks, tag)),
      [true, false, false],
    );
    await driver.evaluate(() =>
      document.querySelector('exercise-card').shadowRoot.querySelector('[part=start]').click(),
    );
    await until(
      () => document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer')?.state === 'running',
    );
    assert.equal(includesElement(await requestedChunks(), 'hold-timer'), true);
    await assertSilent();
  });

  /** By tag: elements and chunks that only other elements need. */
  const unneeded = {
    'hold-timer': ['figure', 'content', 'texts', 'references', 'custom', 'exercise-card'],
    'care-notice': ['figure', 'custom', 'exercise-card', 'hold-timer'],
    'cause-list': ['custom', 'exercise-card', 'exercise-plan', 'hold-timer'],
    'advice-list': ['figure', 'custom', 'exercise-card', 'exercise-plan'],
    'exercise-card': ['texts', 'custom', 'exercise-plan', 'hold-timer'],
  };
  for (const [tag, names] of Object.entries(unneeded)) {
    it(`loads nothing for a ${tag} that only others need`, async () => {
      await open(`<${tag} ${tag === 'exercise-card' ? 'exercise="pelvic-tilt"' : ''}></${tag}>`, 'autoload.js');
      await waitUntilShown(tag);
      const files = await requestedChunks();
      const isLoaded = (name) =>
        name.includes('-') ? includesElement(files, name) : files.some((file) => file.startsWith(`${name}-`));
      assert.ok(isLoaded('base'), 'the chunks have these names');
      assert.deepEqual(names.filter(isLoaded), []);
    });
  }

  it('loads what draws only for a list of advice with pictures', async () => {
    const figureChunks = (files) => files.filter((file) => /^(?:figure|advice-list-later)-/.test(file));
    await open('<advice-list></advice-list>', 'autoload.js');
    await waitUntilShown('advice-list');
    assert.deepEqual(figureChunks(await requestedChunks()), []);
    await driver.evaluate(() => document.querySelector('advice-list').setAttribute('topic', 'recommendations'));
    await until(() => !!document.querySelector('advice-list').shadowRoot.querySelector('.figure'));
    assert.equal(figureChunks(await requestedChunks()).length, 2);
    await assertSilent();
  });

  it('loads what is added later, and what is shared only once', async () => {
    await open('<hold-timer></hold-timer><hold-timer hold="9"></hold-timer>', 'autoload.js');
    await waitUntilShown('hold-timer');
    const timerChunks = await requestedChunks();
    assert.equal(includesElement(timerChunks, 'exercise-card'), false);
    await driver.evaluate(() => {
      document.body.append(document.createElement('section'));
      document.querySelector('section').innerHTML = '<div><cause-list></cause-list></div>';
    });
    await waitUntilShown('cause-list');
    const allChunks = await requestedChunks();
    assert.equal(includesElement(allChunks, 'cause-list'), true);
    // The base class of all elements was loaded with the first element, and is not loaded again.
    const bases = allChunks.filter((file) =>
      /extends HTMLElement/.test(readFileSync(join(root, 'dist/cdn/chunks', file), 'utf8')),
    );
    assert.equal(bases.length, 1, bases.join());
    assert.ok(timerChunks.includes(bases[0]));
    await assertSilent();
  });

  /** Serves a copy of the CDN bundles from which some files are missing. */
  async function serveWithout(...missing) {
    const folder = mkdtempSync(join(tmpdir(), 'lacking-'));
    cpSync(join(root, 'dist/cdn'), join(folder, 'dist/cdn'), {recursive: true});
    for (const file of missing) rmSync(join(folder, 'dist/cdn', file));
    const {origin, close} = await serve(folder);
    return {
      origin,
      close() {
        close();
        rmSync(folder, {recursive: true});
      },
    };
  }

  /** Runs in the page: makes the waiting times before each retry pass at once. */
  const skipRetryDelays = () => {
    const originalSetTimeout = window.setTimeout;
    window.setTimeout = (callback, ms) => originalSetTimeout(callback, [2000, 8000, 20_000].includes(ms) ? 0 : ms);
  };

  const notice = '<care-notice><p>Call your doctor.</p></care-notice>';

  it('asks again for an element that did not come, as a whole file', async () => {
    const files = await serveWithout(...chunksDefining('care-notice').map((file) => `chunks/${file}`));
    try {
      await open(notice, 'autoload.js', files.origin, skipRetryDelays);
      await waitUntilShown('care-notice');
      await assertSilent();
    } finally {
      files.close();
    }
  });

  it('shows exercises that the page has registered, also where a whole file takes the place of chunks', async () => {
    const files = await serveWithout(...chunksDefining('exercise-card').map((file) => `chunks/${file}`));
    try {
      await open('<exercise-card exercise="heel-raise"></exercise-card>', 'autoload.js', files.origin, skipRetryDelays);
      await driver.evaluate((exercise) => window.library.registerExercises([exercise]), exercise);
      await until(() => /Heel raise/.test(document.querySelector('exercise-card').shadowRoot?.textContent));
    } finally {
      files.close();
    }
  });

  it('says so once when an element stays away, and leaves what the page has in its place', async () => {
    const files = await serveWithout(
      'care-notice.js',
      ...chunksDefining('care-notice').map((file) => `chunks/${file}`),
    );
    try {
      await open(notice, 'autoload.js', files.origin, skipRetryDelays);
      await until(() => window.logged.length > 0);
      const logged = await driver.evaluate(() => window.logged);
      assert.deepEqual(
        logged.map((line) => line.slice(0, 39)),
        ['<care-notice>: the script could not be '],
      );
      assert.ok(await driver.evaluate(() => document.querySelector('care-notice p').offsetHeight > 0));
    } finally {
      files.close();
    }
  });

  it('looks through the page once for what comes, however many elements there are', async () => {
    await open('<p>Words</p>', 'autoload.js');
    await driver.evaluate(() => {
      window.queryCount = 0;
      for (const name of ['querySelector', 'querySelectorAll']) {
        const original = Document.prototype[name];
        Document.prototype[name] = function (selector) {
          window.queryCount++;
          return original.call(this, selector);
        };
      }
      for (let i = 0; i < 100; i++) document.body.append(document.createElement('p'));
    });
    const queryCount = await driver.evaluate(() => window.queryCount);
    assert.equal(queryCount, 1);
  });

  it('says that the timer cannot be had, and still shows the exercise', async () => {
    const files = await serveWithout(...chunksDefining('hold-timer').map((file) => `chunks/${file}`));
    try {
      await open('<exercise-card exercise="pelvic-tilt"></exercise-card>', 'autoload.js', files.origin);
      await waitUntilShown('exercise-card');
      await driver.evaluate(() =>
        document.querySelector('exercise-card').shadowRoot.querySelector('[part=start]').click(),
      );
      await until(() => window.logged.length > 0);
      const logged = await driver.evaluate(() => window.logged);
      assert.deepEqual(
        logged.map((line) => line.slice(0, 44)),
        ['<exercise-card>: the timer could not be load'],
      );
      assert.equal(
        await driver.evaluate(() => !!document.querySelector('exercise-card').shadowRoot.querySelector('[part=start]')),
        true,
        'the button stays, for a retry',
      );
    } finally {
      files.close();
    }
  });

  for (const file of ['autoload.js', 'physio-elements.js', 'exercise-card.js']) {
    it(`lets a page register exercises by ${file}, before a card and after`, async () => {
      await open('<exercise-card exercise="heel-raise"><p>Up and down.</p></exercise-card>', file);
      const ids = await driver.evaluate(
        (exercise) => Promise.resolve(window.library.registerExercises([exercise])),
        exercise,
      );
      assert.deepEqual(ids, ['heel-raise']);
      await until(() => /Heel raise/.test(document.querySelector('exercise-card').shadowRoot?.textContent));
      await driver.evaluate(() => {
        document.body.innerHTML = '<exercise-card exercise="heel-raise" timer="open"></exercise-card>';
      });
      await until(() => /Up for/.test(document.querySelector('exercise-card').shadowRoot?.textContent));
      await until(() => document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer')?.program);
    });

    it(`shows an exercise of the page’s own by ${file}, quietly`, async () => {
      const script = `<script type="application/json">${JSON.stringify(exercise)}</script>`;
      await open(`<exercise-card><p>${script}<br></p></exercise-card>`, file);
      await until(() => /Heel raise/.test(document.querySelector('exercise-card').shadowRoot?.textContent));
      await assertSilent();
    });
  }
});
