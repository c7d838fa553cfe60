// Every kind of test that `npm run test:all` runs, with what it needs, in the order in which they run.
import {browser, fromDebian, onPath} from './browsers.mjs';
import {sum} from './test-counts.mjs';
import {inNode} from './node-tests.mjs';
import {inPages} from './page-tests.mjs';
import {nodeTests} from './test-selection.mjs';
import {startDriver} from './webkit-driver.mjs';

/**
 * @typedef {object} Kind
 * @property {string} about in a few words
 * @property {string[]} [packages] folders whose packages it needs
 * @property {string} [beside] another kind at whose side it runs: each of the two leaves a processor idle
 * @property {(tier: 'all' | 'rest') => Promise<import('./test-counts.mjs').Counts>} run
 */

/** Everything that runs in Chromium without further packages. */
async function inChromium(tier) {
  const groups = {HYDRATED: '1', TIER: tier};
  return sum([await inPages(groups), await inNode(nodeTests[tier], {concurrency: 2})]);
}

/**
 * The same tests in another engine, which shows one page at a time.
 * @param {Record<string, string>} [pages] for those that run in a page
 */
async function inEngine(engine, pages) {
  process.env.ENGINE = engine;
  const stop = await startDriver(engine, await browser(engine));
  try {
    const files = [...nodeTests.all, ...nodeTests.of('fuzz'), ...nodeTests.of('load')];
    return sum([await inPages(pages), await inNode(files)]);
  } finally {
    stop();
    delete process.env.ENGINE;
  }
}

/** Hugo and Jekyll come from Debian where they can. */
function generators() {
  const missing = ['hugo', 'jekyll'].filter((program) => !onPath(program));
  if (missing.length > 0) fromDebian(missing.join(', '), missing);
}

/** Tests in a folder of their own. */
const of = (kind, concurrency = 1) => inNode(nodeTests.of(kind), {concurrency});

/** @type {Record<string, Kind>} */
export const kinds = {
  chromium: {
    about: 'accessibility, colours, all pages of the site, all cases of each guarantee, prerendered elements',
    packages: ['test/frameworks', 'test/package', 'test/platforms', 'test/platforms/docusaurus'],
    run: (tier) => {
      generators();
      return inChromium(tier);
    },
  },
  browsers: {about: 'Chromium as old as 110', packages: ['test/browsers'], run: () => of('browsers')},
  package: {about: 'the tarball, installed and bundled', packages: ['test/package'], run: () => of('package', 2)},
  frameworks: {
    about: 'React, Vue, Svelte, Solid and Preact, with their compilers',
    packages: ['test/frameworks'],
    run: () => of('frameworks', 2),
  },
  platforms: {
    about: 'WordPress, Hugo, Jekyll, Astro, Eleventy, Wix and Squarespace',
    packages: ['test/platforms'],
    run: () => {
      generators();
      return of('platforms');
    },
  },
  fuzz: {about: 'odd values in every attribute and record', run: () => of('fuzz')},
  load: {about: 'leaks, long sessions, ten thousand elements', run: () => of('load')},
  lighthouse: {about: 'what Lighthouse says of the site', packages: ['test/lighthouse'], run: () => of('lighthouse')},
  firefox: {
    about: 'every test that can run in Firefox, with the modules that npm publishes',
    packages: ['test/package', 'test/platforms'],
    // In Chromium and WebKit, the same tests import the sources.
    run: () => inEngine('firefox', {PUBLISHED: '1'}),
  },
  webkit: {
    about: 'every test that can run in WebKitGTK',
    beside: 'firefox',
    packages: ['test/webkit', 'test/package', 'test/platforms'],
    run: () => inEngine('webkit'),
  },
};
