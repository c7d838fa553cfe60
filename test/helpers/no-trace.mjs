// What the pages of a test may leave behind: no request to anybody but the servers of the test, and nothing kept on the
// device unless an element on them has been told to remember.
import assert from 'node:assert/strict';

const OURS = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)[:/]|data:|blob:|about:|chrome-error:|resource:)/;

/**
 * Keeps addresses that are nobody's here.
 * @param {RegExp} [known] addresses that the host itself asks for
 */
export function foreignRequests(known = /(?!)/) {
  const asked = new Set();
  return {
    see: (address) => void (OURS.test(address) || known.test(address) || asked.add(address)),
    /** @throws if there was one */
    none: () => assert.deepEqual([...asked], [], 'something was asked of others'),
  };
}

/** In a page: whether an element has been told to remember, what is kept, and what has been asked for. */
function traces() {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const site = /^http/.test(location.href);
  return {
    remembers: deep(document).some(({remember}) => remember),
    origin: location.origin,
    kept: site ? JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]) : '',
    asked: performance.getEntriesByType('resource').map(({name}) => name),
  };
}

/**
 * A driver that looks at each page when it leaves it.
 * @param page tells of requests, where there is one that does: of those too that a page knows nothing of
 */
export function assertNoTrace(driver, page) {
  const others = foreignRequests();
  page?.on('request', (request) => others.see(request.url()));
  const known = new Map();
  let first;
  const leave = async () => {
    if (!first) return;
    const {remembers, origin, kept, asked} = await driver.evaluate(traces);
    asked.forEach(others.see);
    if (!remembers && !first.remembers && first.origin === origin)
      assert.equal(kept, known.get(origin) ?? '[{},{},""]', 'something was kept, though nothing was told to remember');
    known.set(origin, kept);
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
      others.none();
    },
  };
}
