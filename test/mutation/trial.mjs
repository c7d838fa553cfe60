// Runs test files in a browser with one mutant active, and stops those that do not end.
import {chromium} from 'playwright';
import {browser as installed, chromiumArgs} from '../../scripts/test/browsers.mjs';

/** The limit for how often the code of a mutant is reached, as a multiple of a normal run. More is an endless loop. */
const MAX_HIT_RATIO = 100;

export class Trial {
  #site;
  #browser;
  #page;

  constructor(site) {
    this.#site = site;
  }

  async #open() {
    const {path} = await installed('chromium');
    this.#browser = await chromium.launch({executablePath: path, args: chromiumArgs});
    this.#page = await this.#browser.newPage({viewport: {width: 800, height: 600}});
  }

  /**
   * @param {readonly string[]} tests
   * @param {{mutant?: string, hits?: number, timeoutMs: number}} options without `mutant`, the code is unchanged
   * @returns {Promise<{failed?: string, reached?: [string, number][], tests?: number, ms?: number, timedOut?: true}>}
   */
  async run(tests, options) {
    try {
      return await this.#try(tests, options);
    } catch {
      // A crash of the browser is no result, so try again in a new one.
      await this.close();
      return this.#try(tests, options);
    }
  }

  async #try(tests, {mutant, hits, timeoutMs}) {
    if (!this.#browser) await this.#open();
    let timer;
    const timeout = new Promise((resolve) => (timer = setTimeout(resolve, timeoutMs, {timedOut: true})));
    const running = (async () => {
      await this.#page.goto(this.#site.origin);
      return this.#page.evaluate(
        ([files, id, limit]) => globalThis.run(files, id, limit),
        [tests.map(this.#site.addressOf), mutant, hits && hits * MAX_HIT_RATIO],
      );
    })();
    const outcome = await Promise.race([running, timeout]);
    clearTimeout(timer);
    if (outcome.timedOut) {
      running.catch(() => undefined);
      // A page in an endless loop does not respond, so close its browser.
      await this.close();
    }
    return outcome;
  }

  async close() {
    await this.#browser?.close();
    this.#browser = undefined;
  }
}
