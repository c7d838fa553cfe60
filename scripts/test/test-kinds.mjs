// The kinds of tests that `npm run test:all` runs, in the order in which they run, with what they need.
import {browser, fromDebian, onPath} from './browsers.mjs';
import {sum} from './test-counts.mjs';
import {inNode} from './node-tests.mjs';
import {inPages} from './page-tests.mjs';
import {nodeTests} from './test-selection.mjs';
import {startDriver} from './webkit-driver.mjs';

/**
 * @typedef {object} Kind
 * @property {string} about what it tests, in a few words
 * @property {string[]} [packages] folders whose packages it needs
 * @property {string} [beside] the kind in parallel to which it runs, because neither of them uses two processors
 * @property {(tier: 'all' | 'rest') => Promise<import('./test-counts.mjs').Counts>} run `rest` leaves out what `npm test` runs
 */

/** Runs the tests of no other kind, in Chromium. */
async function inChromium(tier) {
  const groups = {HYDRATED: '1', TIER: tier};
  return sum([await inPages(groups), await inNode(nodeTests[tier], {concurrency: 2})]);
}

/**
 * Runs the same tests in another engine, one page at a time.
 * @param {Record<string, string>} [env] variables for the tests that run in a page
 */
async function inEngine(engine, env) {
  process.env.ENGINE = engine;
  const stop = await startDriver(engine, await browser(engine));
  try {
    const files = [...nodeTests.all, ...nodeTests.of('fuzz'), ...nodeTests.of('load')];
    return sum([await inPages(env), await inNode(files)]);
  } finally {
    stop();
    delete process.env.ENGINE;
  }
}

/** Installs Hugo and Jekyll from Debian, if that is possible. */
function installGenerators() {
  const missing = ['hugo', 'jekyll'].filter((program) => !onPath(program));
  if (missing.length > 0) fromDebian(missing.join(', '), missing);
}

/** Runs the tests in the folder of a kind. */
const inFolder = (kind, concurrency = 1) => inNode(nodeTests.of(kind), {concurrency});

/** @type {Record<string, Kind>} */
export const kinds = {
  chromium: {
    about: 'accessibility, colours, all pages of the site, all cases of each guarantee, prerendered elements',
    packages: ['test/frameworks', 'test/package', 'test/platforms', 'test/platforms/docusaurus'],
    run: (tier) => {
      installGenerators();
      return inChromium(tier);
    },
  },
  browsers: {about: 'Chromium from version 110', packages: ['test/browsers'], run: () => inFolder('browsers')},
  documentation: {
    about: 'the HTML, scripts, types and commands of the documentation',
    run: () => inFolder('documentation', 2),
  },
  package: {about: 'the tarball, installed and bundled', packages: ['test/package'], run: () => inFolder('package', 2)},
  frameworks: {
    about: 'React, Vue, Svelte, Solid and Preact, with their compilers',
    packages: ['test/frameworks'],
    run: () => inFolder('frameworks', 2),
  },
  platforms: {
    about: 'WordPress, Hugo, Jekyll, Astro, Eleventy, Wix and Squarespace',
    packages: ['test/platforms'],
    run: () => {
      installGenerators();
      return inFolder('platforms');
    },
  },
  fuzz: {about: 'unexpected values in every attribute and record', run: () => inFolder('fuzz')},
  load: {about: 'leaks, long sessions, ten thousand elements', run: () => inFolder('load')},
  lighthouse: {
    about: 'Lighthouse audits of the site',
    packages: ['test/lighthouse'],
    run: () => inFolder('lighthouse'),
  },
  firefox: {
    about: 'every test that can run in Firefox, with the modules that npm publishes',
    packages: ['test/package', 'test/platforms'],
    // In Chromium and WebKit, these tests import the sources.
    run: () => inEngine('firefox', {PUBLISHED: '1'}),
  },
  webkit: {
    about: 'every test that can run in WebKitGTK',
    beside: 'firefox',
    packages: ['test/webkit', 'test/package', 'test/platforms'],
    run: () => inEngine('webkit'),
  },
};
