// Runs the tests in one engine: ENGINE=chromium (default), firefox or webkit. scripts/test.mjs starts what it needs.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {browser, chromiumArgs, miniBrowser} from './scripts/browsers.mjs';
import {coveredPage} from './scripts/coverage/page.mjs';
import {whySkipped} from './scripts/skips.mjs';
import {noTracePlugin} from './test/helpers/no-trace-plugin.mjs';
import {hydrated, prerenderPlugin} from './test/helpers/prerender-plugin.mjs';
import {treePlugin} from './test/helpers/tree-plugin.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const {path, playwright} = await browser(engine);

/** A page of Firefox; one older than the orientation command takes the size of its window without it. */
async function firefoxPage({context}) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command/.test(error.message)) throw error;
    });
  return page;
}

function launcher() {
  if (engine === 'chromium') {
    return playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: path, args: chromiumArgs},
      ...(process.env.COVERAGE && {createPage: coveredPage}),
    });
  }
  if (playwright) return playwrightLauncher({product: engine});
  if (engine === 'firefox') {
    return chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath: path, headless: true},
      createPage: firefoxPage,
    });
  }
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_PORT),
    path: '/',
    logLevel: 'error',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
    },
  });
}

/** Sends the counts to scripts/test.mjs. */
const counts = {
  stop({sessions}) {
    const count = {passed: 0, failed: 0, skipped: 0, why: {}};
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      const before = count.skipped;
      walk(session.testResults);
      const skipped = count.skipped - before;
      if (skipped > 0) {
        const reason = whySkipped(session.testFile);
        count.why[reason] = (count.why[reason] ?? 0) + skipped;
      }
      // A file that did not load has no tests to count.
      if (!session.passed && session.errors.length > 0) count.failed++;
    }
    process.send?.(count);
  },
};

export default {
  files: 'test/**/*.test.ts',
  // All tests with one call of scripts/test.mjs; otherwise those that are asked for.
  groups: process.env.HYDRATED ? [hydrated] : [],
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers: [launcher()],
  // WebKitGTK has one session at a time; in Firefox keys go to the page in front.
  concurrency: engine === 'chromium' ? 2 : 1,
  hostname: '127.0.0.1',
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
    treePlugin(),
    prerenderPlugin(),
    noTracePlugin(),
  ],
  reporters: [defaultReporter(), counts],
  testFramework: {config: {timeout: 30_000}},
  testsFinishTimeout: 240_000,
};
