// Drives a page from Node, in any of the three engines: opens URLs, and runs functions in the page.
import {chromium, webkit} from 'playwright';
import {browser, chromiumArgs, miniBrowser} from '../../scripts/test/browsers.mjs';
import {collectErrors} from './chromium.mjs';
import {assertNoTrace} from './no-trace.mjs';

/**
 * Opens a page in the engine that ENGINE names. `goto` and `close` throw if a page leaves traces (no-trace.mjs).
 * @param {{forcedColors?: boolean, scheme?: 'light' | 'dark', checksTraces?: boolean}} options `forcedColors`: not in
 *   WebKitGTK; `scheme`: the colour scheme of the system, which cannot be set in WebKitGTK; `checksTraces`: false if the test
 *   checks traces itself
 * @returns {Promise<{goto(url: string): Promise<void>, evaluate(fn: Function, ...args: unknown[]): Promise<any>, screenshot(): Promise<string>, pdf?(): Promise<Uint8Array>, errors?: string[], close(): Promise<void>}>}
 *   `screenshot` returns the viewport as a PNG in base64; `pdf` is not available in WebKitGTK; `errors` that the browser
 *   itself reports are available over Playwright only
 */
export async function openPage({forcedColors = false, scheme = 'light', checksTraces = true} = {}) {
  const wrap = checksTraces ? assertNoTrace : (driver) => driver;
  const engine = process.env.ENGINE ?? 'chromium';
  const {path, playwright} = await browser(engine);
  if (engine === 'chromium' || (engine === 'webkit' && playwright)) {
    const type = engine === 'chromium' ? chromium : webkit;
    const launched = await type.launch(engine === 'chromium' ? {executablePath: path, args: chromiumArgs} : {});
    const page = await launched.newPage({colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none'});
    return driverOf(wrap, launched, page, {
      screenshot: async () => (await page.screenshot()).toString('base64'),
      errors: collectErrors(page),
      ...(engine === 'chromium' && {pdf: () => page.pdf({format: 'A4'})}),
    });
  }
  if (engine === 'firefox') {
    const {launch} = await import('puppeteer-core');
    // The selection colour of the system is too pale here for a contrast theme.
    const contrast = {'ui.highlight': '#1a1a80', 'ui.highlighttext': '#ffffff', 'ui.selecteditem': '#1a1a80'};
    const extraPrefsFirefox = {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      ...(forcedColors && {'browser.display.document_color_use': 2, ...contrast}),
    };
    const launched = await launch({browser: 'firefox', executablePath: path, headless: true, extraPrefsFirefox});
    const page = await launched.newPage();
    return driverOf(wrap, launched, page, {
      screenshot: () => page.screenshot({encoding: 'base64'}),
      pdf: () => page.pdf({format: 'A4'}),
    });
  }
  const {remote} = await import('../webkit/launcher.mjs');
  const session = await remote({
    logLevel: 'error',
    // WebKitGTK allows one session at a time. It may not answer the request for a session while the previous session is closing.
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
  return wrap({
    goto: async (url) => void (await session.url(url)),
    evaluate: (fn, ...args) => session.execute(`return (${fn})(...${JSON.stringify(args)})`),
    screenshot: () => session.takeScreenshot(),
    close: () => session.deleteSession(),
  });
}

/** Returns a driver for a page with the interface that Playwright and Puppeteer share. */
const driverOf = (wrap, launched, page, more) =>
  wrap(
    {
      goto: async (url) => void (await page.goto(url, {waitUntil: 'load'})),
      // A promise that only the debugger references may be collected before it settles.
      evaluate: (fn, ...args) =>
        page.evaluate(`globalThis[Symbol.for('evaluated')] = (${fn})(...${JSON.stringify(args)})`),
      close: () => launched.close(),
      ...more,
    },
    page,
  );

/** Waits until a condition is true, which is evaluated in the page. @throws after 1000 evaluations */
export async function until(driver, condition, ...args) {
  for (let tries = 0; !(await driver.evaluate(condition, ...args)); tries++) {
    if (tries > 1000) throw new Error(`${condition} stays false`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Called in a page before its scripts run: records console output, exceptions and rejections in `logged`. */
export function recordConsole() {
  window.logged = [];
  window.addEventListener('error', ({message}) => window.logged.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => window.logged.push(String(reason)));
  for (const kind of ['debug', 'log', 'info', 'warn', 'error'])
    console[kind] = (...args) => window.logged.push(args.join(' '));
}

/**
 * Opens a new page on a site that serves the repository, sets its content, and then imports a file of the library. In the page,
 * `logged` contains what was logged or thrown, and `library` the exports of the file after it has loaded.
 * @param {{body: string, file: string, lang?: string, origin?: string, before?: () => void}} page `origin`: the origin of the
 *   file, if it differs from that of the site; `before`: a function that is called in the page before its content is set
 */
export async function openWithLibrary(driver, site, {body, file, lang, origin = site, before}) {
  await driver.goto(`${site}/test/guarantees/empty.html`);
  await driver.evaluate(recordConsole);
  if (before) await driver.evaluate(before);
  await driver.evaluate(
    (body, url, lang) => {
      if (lang) document.documentElement.lang = lang;
      document.body.innerHTML = body;
      import(url).then((module) => (window.library = module));
    },
    body,
    `${origin}/dist/cdn/${file}`,
    lang,
  );
  await until(driver, () => !!window.library);
}
