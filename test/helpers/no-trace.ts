import {expect} from '@open-wc/testing';

// no-trace-plugin.mjs adds this module to each test file. After each test, the module checks that the page has sent requests only to
// the server of the test, and that no element without `remember` has stored anything on the device.

const requested: string[] = [];
const observer = new PerformanceObserver((list) => record(list.getEntries()));
observer.observe({type: 'resource', buffered: true});

function record(entries: readonly PerformanceEntry[]): void {
  for (const {name} of entries)
    if (!/^(?:data|blob):/.test(name) && !name.startsWith(location.origin)) requested.push(name);
}

/** All elements with a shadow root, including elements outside the document. */
let elements: (Element & {remember?: boolean})[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called as a method below
const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (init) {
  elements.push(this);
  return attachShadow.call(this, init);
};

const storedKeys: string[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called as a method below
const {setItem} = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  // Tests may store anything, and may call the modules directly.
  const byElement = /\/src\/[\w-]+\/[\w-]+-element\./.test(new Error().stack ?? '');
  if (byElement && !elements.some(({remember}) => remember)) storedKeys.push(key);
  setItem.call(this, key, value);
};

afterEach(() => {
  record(observer.takeRecords());
  elements = elements.filter(({isConnected}) => isConnected);
  expect(requested.splice(0), 'requests to other servers').to.deep.equal([]);
  expect(storedKeys.splice(0), 'stored, although no element has `remember`').to.deep.equal([]);
  expect(document.cookie).to.equal('');
});
