import {expect} from '@open-wc/testing';

// Each test file is given this (no-trace-plugin.mjs): after each of its tests it is looked whether the page has asked
// anybody but its own server for something, and whether an element has kept something on the device unasked.

const asked: string[] = [];
const watcher = new PerformanceObserver((list) => note(list.getEntries()));
watcher.observe({type: 'resource', buffered: true});

function note(entries: readonly PerformanceEntry[]): void {
  for (const {name} of entries)
    if (!/^(?:data|blob):/.test(name) && !name.startsWith(location.origin)) asked.push(name);
}

/** Whatever has a shadow root, in the page or not. */
let elements: (Element & {remember?: boolean})[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called as a method below
const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (init) {
  elements.push(this);
  return attachShadow.call(this, init);
};

const kept: string[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called as a method below
const {setItem} = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  // A test may keep what it likes, and try the modules by themselves.
  const byElement = /\/src\/[\w-]+\/[\w-]+-element\./.test(new Error().stack ?? '');
  if (byElement && !elements.some(({remember}) => remember)) kept.push(key);
  setItem.call(this, key, value);
};

afterEach(() => {
  note(watcher.takeRecords());
  elements = elements.filter(({isConnected}) => isConnected);
  expect(asked.splice(0), 'asked of others').to.deep.equal([]);
  expect(kept.splice(0), 'kept, though nothing was told to remember').to.deep.equal([]);
  expect(document.cookie).to.equal('');
});
