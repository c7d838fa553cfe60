// Runs one case: adds an element to the page, acts on it, and resets it. Then it must show the same as an untouched element, and
// is removed.
import {MARKER, valueOf} from './values.js';
import {made} from './content.js';
import {begin, inspect, judge, released, settle, tick} from './world.js';

/** By tag: attributes with which the element shows something. */
const validAttributes = {
  'exercise-card': {exercise: 'wall-pelvic-tilt'},
  'hold-timer': {hold: '7', reps: '3'},
  'exercise-plan': {exercises: 'pelvic-tilt wall-pelvic-tilt'},
  'cause-list': {causes: 'posture footwear'},
  'advice-list': {topic: 'prevention'},
  'care-notice': {region: 'GB'},
};
export const tags = Object.keys(validAttributes);

const stage = document.querySelector('.stage');
/** By tag: the markup with these attributes, and the initial values of properties. */
const expectedMarkup = new Map();
let properties;

/** The markup of an element, without the comments that mark the parts of a template. */
const markupOf = ({shadowRoot}) => shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

const isContent = (value) => value && typeof value === 'object' && 'record' in value;
export const given = (value) => (isContent(value) ? made(value) : valueOf(value));

const setAll = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/** Records the initial state of each element. @param settable the names of properties by tag */
export async function learn(settable) {
  properties = {};
  for (const tag of tags) {
    // Load the strings of every language now, before requests are counted.
    for (const lang of ['es', 'pt-BR', '']) {
      const element = document.createElement(tag);
      if (lang) element.lang = lang;
      stage.append(element);
      await settle(element);
      await new Promise((resolve) => setTimeout(resolve, 100));
      // The first start adds listeners to the page that stay for good.
      element.start?.();
      await settle(element);
      element.remove();
    }
    const element = document.createElement(tag);
    properties[tag] = settable[tag].map((name) => [name, element[name]]);
    setAll(element, validAttributes[tag]);
    stage.append(element);
    await settle(element);
    await settle(element);
    expectedMarkup.set(tag, markupOf(element));
    element.remove();
  }
  await tick();
}

/** Resets an element to its initial state, with valid attributes. */
function restore(element) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of properties[element.localName]) element[name] = value;
  element.replaceChildren();
  element.reset?.();
  setAll(element, validAttributes[element.localName]);
}

/**
 * Runs a case.
 * @param {{tag: string, acts: object[]}} what
 * @param {(element: HTMLElement, act: object, given: Set<string>) => unknown} act performs one of the acts
 * @param {{mayAsk?: boolean, afterwards?: boolean, copies?: boolean}} rules `mayAsk`: it may request content;
 *   `afterwards`: after the reset, it must show the same as an untouched element; `copies`: there may be copies of it
 */
export async function play({tag, acts, kept = []}, act, {mayAsk = false, afterwards = true, copies = false} = {}) {
  begin();
  for (const {key, text} of kept) localStorage.setItem(key, text);
  const element = document.createElement(tag);
  const names = new Set(Object.keys(validAttributes[tag]));
  stage.append(element);
  for (const one of acts) {
    act(element, one, names, stage);
    if (one.waits) await settle(element);
  }
  await settle(element);
  await settle(element);
  inspect(element, names);
  if (element.parentNode !== stage) stage.append(element);
  restore(element);
  await settle(element);
  await settle(element);
  const markup = markupOf(element);
  stage.replaceChildren();
  await tick();
  await released();
  // A warning may appear once for each time that its value was set; that of a dose that is too long, once for each of its
  // numbers. Copies of an element warn as well.
  const maxWarnings = (text) =>
    copies
      ? Infinity
      : /longer than a day/.test(text)
        ? acts.length + 2
        : acts.filter(({name}) => text.includes(` ${kebab(name)}=`) || !/ [\w-]+=\S/.test(text)).length + 1;
  judge({most: maxWarnings, mayAsk});
  if (afterwards && markup !== expectedMarkup.get(tag))
    throw new Error(`It shows\n${difference(markup, expectedMarkup.get(tag))}`);
  if (document.querySelector(MARKER)) throw new Error('Text became markup');
}

const kebab = (name = '') => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Shows where two texts differ. */
function difference(actual, expected) {
  let i = 0;
  while (actual[i] === expected[i]) i++;
  return `…${actual.slice(Math.max(i - 80, 0), i + 80)}…\nand should\n…${expected.slice(Math.max(i - 80, 0), i + 80)}…`;
}
