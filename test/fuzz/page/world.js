// The page around the elements, and what its owner would notice: anything thrown, asked for or run, said on the console,
// changed outside the elements, or still held when they are gone.
import {retainedCounts} from '../../helpers/leak-tracker.js';
import {MARKER} from './values.js';

/** What elements may say. */
const DOCUMENTED =
  /^(?:<[a-z-]+>|register(?:Exercises|Causes)): invalid .*\[(?:invalid-attribute|unknown-id|too-long|invalid-content)\]$/s;
/** Addresses that run nothing. */
const HARMLESS = ['http:', 'https:', 'mailto:', 'tel:'];
const ADDRESSES = 'href src poster action formaction data xlink:href srcset ping background'.split(' ');

const faults = [];
const warnings = [];
const asked = [];

addEventListener('error', ({message}) => faults.push(`thrown: ${message}`));
addEventListener('unhandledrejection', (event) => {
  faults.push(`rejected: ${String(event.reason?.message ?? event.reason)}`);
  event.preventDefault();
});
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
  // Pictures and films of one's own are asked for, and are none of this page's.
  if (!/^(?:img|media)-src$/.test(effectiveDirective))
    faults.push(`asked for ${blockedURI} ${effectiveDirective} ${sample}`);
});
console.warn = (...args) => warnings.push(args.map(String).join(' '));
console.error = (...args) => faults.push(`console.error: ${args.map(String).join(' ')}`);

/** What a request for content is answered with. */
let answer = '{}';
export const answerWith = (text) => (answer = text);
window.fetch = (url) => {
  asked.push(String(url));
  return Promise.resolve(new Response(answer));
};
for (const [owner, name] of [
  [navigator, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'open'],
  [window, 'open'],
  [window, 'WebSocket'],
  [window, 'EventSource'],
])
  Object.defineProperty(owner, name, {value: () => faults.push(`used ${name}`), configurable: true});
window.print = () => undefined;
// A link that is pressed leads to another page, which is as it should be, and the end of this one.
addEventListener('click', (event) => {
  const pressed = event.composedPath()[0];
  if (pressed instanceof Element && pressed.closest('a')) event.preventDefault();
});

const {port1, port2} = new MessageChannel();
/** Everything that is under way comes to its end, but for what waits for time. */
export const tick = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** The library's elements in a root, and in the roots inside. */
const elementsIn = (root) =>
  [...root.querySelectorAll('exercise-card, hold-timer')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );

/** Until it shows what it has been given; what fails on the way is told. */
export async function settle(element) {
  await tick();
  const inside = element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  for (const one of [element, ...inside])
    if (one.isConnected && one.updateComplete)
      await one.updateComplete.catch((error) => faults.push(`in an update: ${error?.message ?? error}`));
}

const canary = document.querySelector('.canary');
/** What is outside, and none of the elements' business. */
const outside = () =>
  [
    document.title,
    location.href,
    document.documentElement.getAttributeNames().join(),
    document.head.innerHTML,
    document.body.getAttributeNames().join(),
    Array.from(document.body.children, ({localName}) => localName).join(),
    canary.outerHTML,
    document.adoptedStyleSheets.length,
    Object.getOwnPropertyNames(Object.prototype).join(),
    'hacked' in window,
  ].join('\n');

/** Nothing in it was markup, and no address runs anything. */
function look(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === MARKER || element.matches('iframe, object, embed, base, link, meta, script'))
      faults.push(`<${element.localName}> in ${root.host.localName}`);
    for (const {name, value} of element.attributes) {
      if (/^on|^srcdoc$|^style$/.test(name)) faults.push(`${name} on <${element.localName}>`);
      if (ADDRESSES.includes(name) && URL.canParse(value, document.baseURI)) {
        const {protocol} = new URL(value, document.baseURI);
        if (!HARMLESS.includes(protocol)) faults.push(`${name}="${value.slice(0, 40)}" on <${element.localName}>`);
      }
    }
  }
}

let before;
export function begin() {
  for (const list of [faults, warnings, asked]) list.length = 0;
  localStorage.clear();
  before = {outside: before?.outside ?? outside(), held: retainedCounts()};
}

/** Takes account of an element while it is in the page. @param given names of the attributes that were set */
export function inspect(element, given) {
  for (const {shadowRoot} of [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])])
    if (shadowRoot) look(shadowRoot);
  const own = element.getAttributeNames().filter((name) => !given.has(name));
  if (own.length > 0) faults.push(`it gives itself ${own.join()}`);
}

const more = () => Object.entries(retainedCounts()).filter(([name, count]) => count > before.held[name]);

/** Once it is gone, what was on its way to it is called off, when the browser comes to it. */
export async function released() {
  const began = performance.now();
  while (more().length > 0 && performance.now() - began < 500) await tick();
}

/** Once it is gone: what was noticed, as an error. @param most how often a warning may have been said */
export function judge({most, mayAsk}) {
  for (const text of warnings) {
    const times = warnings.filter((other) => other === text).length;
    if (!DOCUMENTED.test(text)) faults.push(`warned: ${text}`);
    else if (times > most(text)) faults.push(`warned ${times} times: ${text}`);
  }
  for (const url of asked) if (!mayAsk || !/^https?:/.test(url)) faults.push(`asked for ${url}`);
  if (outside() !== before.outside) faults.push(`outside is\n${outside()}\nand was\n${before.outside}`);
  for (const [name, count] of more()) faults.push(`holds ${count} ${name}, before ${before.held[name]}`);
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n').slice(0, 2000));
}

/** What is told a task late has been told as well. */
export async function close() {
  await new Promise((resolve) => setTimeout(resolve, 50));
  judge({most: () => Infinity, mayAsk: true});
}
