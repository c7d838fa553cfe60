// Checks what the pages of a test leave behind: they may request nothing from other servers than those of the test, and store
// nothing on the device unless an element has the attribute `remember`.
import assert from 'node:assert/strict';

const LOCAL = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)[:/]|data:|blob:|about:|chrome-error:|resource:)/;

/**
 * Records requests to other servers than those of the test.
 * @param {RegExp} [allowed] the URLs that the host page itself requests
 */
export function foreignRequests(allowed = /(?!)/) {
  const urls = new Set();
  return {
    record: (url) => void (LOCAL.test(url) || allowed.test(url) || urls.add(url)),
    /** @throws if there was such a request */
    assertNone: () => assert.deepEqual([...urls], [], 'requests to other servers'),
  };
}

/** Called in a page: returns whether an element has `remember`, what is stored, and what has been requested. */
function traces() {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const site = /^http/.test(location.href);
  return {
    remembers: deep(document).some(({remember}) => remember),
    origin: location.origin,
    stored: site ? JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]) : '',
    requested: performance.getEntriesByType('resource').map(({name}) => name),
  };
}

/**
 * Wraps a driver, so that it checks the traces of each page before it leaves the page.
 * @param page an object that emits `request` events in engines that support them, even for requests that a page cannot observe
 */
export function assertNoTrace(driver, page) {
  const requests = foreignRequests();
  page?.on('request', (request) => requests.record(request.url()));
  const storedByOrigin = new Map();
  let first;
  const leave = async () => {
    if (!first) return;
    const {remembers, origin, stored, requested} = await driver.evaluate(traces);
    requested.forEach(requests.record);
    if (!remembers && !first.remembers && first.origin === origin)
      assert.equal(stored, storedByOrigin.get(origin) ?? '[{},{},""]', 'stored, although no element has `remember`');
    storedByOrigin.set(origin, stored);
  };
  return {
    ...driver,
    async goto(url) {
      await leave();
      await driver.goto(url);
      first = await driver.evaluate(traces);
    },
    async close() {
      try {
        await leave();
      } finally {
        await driver.close();
      }
      requests.assertNone();
    },
  };
}
