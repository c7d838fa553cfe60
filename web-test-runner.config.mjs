// Runs the tests in a page of one engine: ENGINE=chromium (default), firefox or webkit. scripts/test/ starts what it needs.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {browser, chromiumArgs, miniBrowser} from './scripts/test/browsers.mjs';
import {counting, lines} from './scripts/test/page-reporter.mjs';
import {pageTests} from './scripts/test/test-selection.mjs';
import {noTracePlugin} from './test/helpers/no-trace-plugin.mjs';
import {prerenderedGroup, prerenderPlugin} from './test/helpers/prerender-plugin.mjs';
import {publishedPlugin} from './test/helpers/published-plugin.mjs';
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

async function launcher() {
  const coveredPage = process.env.COVERAGE ? (await import('./test/coverage/page.mjs')).coveredPage : undefined;
  if (engine === 'chromium') {
    return playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: path, args: chromiumArgs},
      ...(coveredPage && {createPage: coveredPage}),
    });
  }
  if (playwright) return playwrightLauncher({product: engine});
  if (engine === 'firefox') {
    return chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath: path, headless: true},
      createPage: firefoxPage,
    });
  }
  const {webdriverLauncher} = await import('./test/webkit/launcher.mjs');
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

export default {
  files: pageTests[process.env.TIER ?? 'all'],
  groups: process.env.HYDRATED ? [prerenderedGroup] : [],
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers: [await launcher()],
  // WebKitGTK has one session at a time; in Firefox keys go to the page in front.
  concurrency: engine === 'chromium' ? 2 : 1,
  staticLogging: process.env.REPORTER === 'lines',
  hostname: '127.0.0.1',
  plugins: [
    ...(process.env.PUBLISHED ? [publishedPlugin()] : []),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
    treePlugin(),
    prerenderPlugin(),
    noTracePlugin(),
  ],
  reporters: [process.env.REPORTER === 'lines' ? lines : defaultReporter(), counting],
  testFramework: {config: {timeout: 30_000}},
  testsFinishTimeout: 240_000,
};
