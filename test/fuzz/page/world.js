// Observes the page around the elements: errors, requests, script execution, console output, changes outside the elements, and
// resources that are retained after they are removed.
import {retainedCounts} from '../../helpers/leak-tracker.js';
import {MARKER} from './values.js';

/** The warnings that elements may log. */
const DOCUMENTED =
  /^(?:<[a-z-]+>|register(?:Exercises|Causes)): invalid .*\[(?:invalid-attribute|unknown-id|too-long|invalid-content)\]$/s;
/** URL schemes that execute nothing. */
const HARMLESS = ['http:', 'https:', 'mailto:', 'tel:'];
const ADDRESSES = 'href src poster action formaction data xlink:href srcset ping background'.split(' ');

const errors = [];
const warnings = [];
const requested = [];

addEventListener('error', ({message}) => errors.push(`thrown: ${message}`));
addEventListener('unhandledrejection', (event) => {
  errors.push(`rejected: ${String(event.reason?.message ?? event.reason)}`);
  event.preventDefault();
});
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
  // Custom images and videos may be requested; the policy of this page blocks them.
  if (!/^(?:img|media)-src$/.test(effectiveDirective))
    errors.push(`asked for ${blockedURI} ${effectiveDirective} ${sample}`);
});
console.warn = (...args) => warnings.push(args.map(String).join(' '));
console.error = (...args) => errors.push(`console.error: ${args.map(String).join(' ')}`);

/** The response to requests for content. */
let responseText = '{}';
export const answerWith = (text) => (responseText = text);
window.fetch = (url) => {
  requested.push(String(url));
  return Promise.resolve(new Response(responseText));
};
for (const [owner, name] of [
  [navigator, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'open'],
  [window, 'open'],
  [window, 'WebSocket'],
  [window, 'EventSource'],
])
  Object.defineProperty(owner, name, {value: () => errors.push(`used ${name}`), configurable: true});
window.print = () => undefined;
// Following a link is correct, but would leave this page, so prevent it.
addEventListener('click', (event) => {
  const pressed = event.composedPath()[0];
  if (pressed instanceof Element && pressed.closest('a')) event.preventDefault();
});

const {port1, port2} = new MessageChannel();
/** Waits until pending work is done, apart from timers. */
export const tick = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** The elements of the library in a root and in nested shadow roots. */
const elementsIn = (root) =>
  [...root.querySelectorAll('exercise-card, hold-timer')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );

/** Waits until an element is updated, and records errors of the updates. */
export async function settle(element) {
  await tick();
  const nested = element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  for (const updating of [element, ...nested])
    if (updating.isConnected && updating.updateComplete)
      await updating.updateComplete.catch((error) => errors.push(`in an update: ${error?.message ?? error}`));
}

const canary = document.querySelector('.canary');
/** The state of the page outside the elements, which they must not change. */
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

/** Checks that no value became markup, and that no URL executes anything. */
function checkMarkup(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === MARKER || element.matches('iframe, object, embed, base, link, meta, script'))
      errors.push(`<${element.localName}> in ${root.host.localName}`);
    for (const {name, value} of element.attributes) {
      if (/^on|^srcdoc$|^style$/.test(name)) errors.push(`${name} on <${element.localName}>`);
      if (ADDRESSES.includes(name) && URL.canParse(value, document.baseURI)) {
        const {protocol} = new URL(value, document.baseURI);
        if (!HARMLESS.includes(protocol)) errors.push(`${name}="${value.slice(0, 40)}" on <${element.localName}>`);
      }
    }
  }
}

let before;
export function begin() {
  for (const list of [errors, warnings, requested]) list.length = 0;
  localStorage.clear();
  before = {outside: before?.outside ?? outside(), held: retainedCounts()};
}

/** Checks an element while it is in the page. @param given the names of the attributes that were set */
export function inspect(element, given) {
  for (const {shadowRoot} of [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])])
    if (shadowRoot) checkMarkup(shadowRoot);
  const added = element.getAttributeNames().filter((name) => !given.has(name));
  if (added.length > 0) errors.push(`it gives itself ${added.join()}`);
}

const leaks = () => Object.entries(retainedCounts()).filter(([name, count]) => count > before.held[name]);

/** Waits until the resources of removed elements are released, which the browser may do a little later. */
export async function released() {
  const began = performance.now();
  while (leaks().length > 0 && performance.now() - began < 500) await tick();
}

/** Throws if anything was recorded. @param most returns how often a warning may have been logged */
export function judge({most, mayAsk}) {
  for (const text of warnings) {
    const times = warnings.filter((other) => other === text).length;
    if (!DOCUMENTED.test(text)) errors.push(`warned: ${text}`);
    else if (times > most(text)) errors.push(`warned ${times} times: ${text}`);
  }
  for (const url of requested) if (!mayAsk || !/^https?:/.test(url)) errors.push(`asked for ${url}`);
  if (outside() !== before.outside) errors.push(`outside is\n${outside()}\nand was\n${before.outside}`);
  for (const [name, count] of leaks()) errors.push(`holds ${count} ${name}, before ${before.held[name]}`);
  if (errors.length > 0) throw new Error([...new Set(errors)].join('\n').slice(0, 2000));
}

/** Checks again at the end, for what is reported with a delay. */
export async function close() {
  await new Promise((resolve) => setTimeout(resolve, 50));
  judge({most: () => Infinity, mayAsk: true});
}
