// Drives a whole page from Node in any of the three engines: open an address, run a function in the page.
import {chromium, webkit} from 'playwright';
import {browser, chromiumArgs, miniBrowser} from '../../scripts/test/browsers.mjs';
import {collectErrors} from './chromium.mjs';
import {assertNoTrace} from './no-trace.mjs';

/**
 * Opens a page in the engine that ENGINE names.
 * What its pages leave behind is looked at (no-trace.mjs): `goto` and `close` throw if it is too much.
 * @param {{forcedColors?: boolean, scheme?: 'light' | 'dark', traced?: boolean}} wanted colours of the system alone, which WebKitGTK has not;
 *   `scheme` of the system, which in WebKitGTK is what it is; `traced` is false where a test looks at traces by itself
 * @returns {Promise<{goto(url: string): Promise<void>, evaluate(fn: Function, ...args: unknown[]): Promise<any>, screenshot(): Promise<string>, pdf?(): Promise<Uint8Array>, faults?: string[], close(): Promise<void>}>}
 *   a screenshot of what is in view is a PNG in base64; of paper, WebKitGTK’s driver knows nothing; what a browser itself
 *   finds at fault only Playwright tells
 */
export async function openPage({forcedColors = false, scheme = 'light', traced = true} = {}) {
  const watched = traced ? assertNoTrace : (driver) => driver;
  const engine = process.env.ENGINE ?? 'chromium';
  const {path, playwright} = await browser(engine);
  if (engine === 'chromium' || (engine === 'webkit' && playwright)) {
    const type = engine === 'chromium' ? chromium : webkit;
    const program = await type.launch(engine === 'chromium' ? {executablePath: path, args: chromiumArgs} : {});
    const page = await program.newPage({colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none'});
    return driving(watched, program, page, {
      screenshot: async () => (await page.screenshot()).toString('base64'),
      faults: collectErrors(page),
      ...(engine === 'chromium' && {pdf: () => page.pdf({format: 'A4'})}),
    });
  }
  if (engine === 'firefox') {
    const {launch} = await import('puppeteer-core');
    // The system's own colour for what is chosen is too pale here to be one of a contrast theme.
    const contrast = {'ui.highlight': '#1a1a80', 'ui.highlighttext': '#ffffff', 'ui.selecteditem': '#1a1a80'};
    const extraPrefsFirefox = {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      ...(forcedColors && {'browser.display.document_color_use': 2, ...contrast}),
    };
    const program = await launch({browser: 'firefox', executablePath: path, headless: true, extraPrefsFirefox});
    const page = await program.newPage();
    return driving(watched, program, page, {
      screenshot: () => page.screenshot({encoding: 'base64'}),
      pdf: () => page.pdf({format: 'A4'}),
    });
  }
  const {remote} = await import('../webkit/launcher.mjs');
  const session = await remote({
    logLevel: 'error',
    // WebKitGTK has one session at a time; one that is asked for while the last is closing may never be answered.
    connectionRetryTimeout: 20_000,
    connectionRetryCount: 4,
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_PORT),
    path: '/',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
    },
  });
  return watched({
    goto: async (url) => void (await session.url(url)),
    evaluate: (fn, ...args) => session.execute(`return (${fn})(...${JSON.stringify(args)})`),
    screenshot: () => session.takeScreenshot(),
    close: () => session.deleteSession(),
  });
}

/** The same for the page of a program that answers as Playwright's and Puppeteer's do. */
const driving = (watched, program, page, more) =>
  watched(
    {
      goto: async (url) => void (await page.goto(url, {waitUntil: 'load'})),
      // A promise that only the debugger knows may be collected before it is settled.
      evaluate: (fn, ...args) =>
        page.evaluate(`globalThis[Symbol.for('evaluated')] = (${fn})(...${JSON.stringify(args)})`),
      close: () => program.close(),
      ...more,
    },
    page,
  );

/** Asks a page until it says yes. */
export async function until(driver, question, ...args) {
  for (let tries = 0; !(await driver.evaluate(question, ...args)); tries++) {
    if (tries > 1000) throw new Error(`${question}, asked too often`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Called in a page before its scripts: writes down in `said` what is said on the console or thrown. */
export function recordConsole() {
  window.said = [];
  window.addEventListener('error', ({message}) => window.said.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => window.said.push(String(reason)));
  for (const kind of ['debug', 'log', 'info', 'warn', 'error'])
    console[kind] = (...args) => window.said.push(args.join(' '));
}

/**
 * A new page on a site that has the repository: its words, then a file of the library. In the page, `said` has what was
 * said on the console or thrown, and `library` what the file exports, once it is there.
 * @param {{body: string, file: string, lang?: string, origin?: string}} page `origin` of the file, if it is another
 */
export async function openWithLibrary(driver, site, {body, file, lang, origin = site, before}) {
  await driver.goto(`${site}/test/guarantees/empty.html`);
  await driver.evaluate(recordConsole);
  if (before) await driver.evaluate(before);
  await driver.evaluate(
    (body, address, lang) => {
      if (lang) document.documentElement.lang = lang;
      document.body.innerHTML = body;
      import(address).then((module) => (window.library = module));
    },
    body,
    `${origin}/dist/cdn/${file}`,
    lang,
  );
  await until(driver, () => !!window.library);
}
