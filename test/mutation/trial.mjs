// A browser that runs test files with one mutant on, and does not wait for one that never ends.
import {chromium} from 'playwright';
import {browser as installed, chromiumArgs} from '../../scripts/test/browsers.mjs';

/** How often the code of a mutant may be reached, against an ordinary run: more is an endless loop. */
const MOST_HITS = 100;

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
   * @param {{mutant?: string, hits?: number, timeoutMs: number}} options without a mutant, the code is as it is
   * @returns {Promise<{failed?: string, reached?: [string, number][], tests?: number, ms?: number, timedOut?: true}>}
   */
  async run(tests, options) {
    try {
      return await this.#try(tests, options);
    } catch {
      // A browser that breaks off has found nothing: once more, in another.
      await this.close();
      return this.#try(tests, options);
    }
  }

  async #try(tests, {mutant, hits, timeoutMs}) {
    if (!this.#browser) await this.#open();
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, timeoutMs, {timedOut: true})));
    const running = (async () => {
      await this.#page.goto(this.#site.origin);
      return this.#page.evaluate(
        ([files, id, limit]) => globalThis.run(files, id, limit),
        [tests.map(this.#site.addressOf), mutant, hits && hits * MOST_HITS],
      );
    })();
    const outcome = await Promise.race([running, late]);
    clearTimeout(timer);
    if (outcome.timedOut) {
      running.catch(() => undefined);
      // A page that is stuck hears nothing: its browser goes with it.
      await this.close();
    }
    return outcome;
  }

  async close() {
    await this.#browser?.close();
    this.#browser = undefined;
  }
}
