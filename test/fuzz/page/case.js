// One case: an element is put into the page, things are done to it, it is set right and has to show what it should, and
// goes. What it is like when it is as it should be comes from one that nothing was done to.
import {MARKER, valueOf} from './values.js';
import {made} from './content.js';
import {begin, inspect, judge, released, settle, tick} from './world.js';

/** Attributes with which each element shows something. */
const sane = {
  'exercise-card': {exercise: 'wall-pelvic-tilt'},
  'hold-timer': {hold: '7', reps: '3'},
  'exercise-plan': {exercises: 'pelvic-tilt wall-pelvic-tilt'},
  'cause-list': {causes: 'posture footwear'},
  'advice-list': {topic: 'prevention'},
  'care-notice': {region: 'GB'},
};
export const tags = Object.keys(sane);

const stage = document.querySelector('.stage');
/** By tag: what is shown with those, and what properties are from the start. */
const shown = new Map();
let properties;

/** What a reader would see, without the marks that tell where a template's parts are. */
const seen = ({shadowRoot}) => shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

const isContent = (value) => value && typeof value === 'object' && 'record' in value;
export const given = (value) => (isContent(value) ? made(value) : valueOf(value));

const setAll = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/** Learns what each element is like. @param settable names of properties, by tag */
export async function learn(settable) {
  properties = {};
  for (const tag of tags) {
    // Words of every language are here before it is counted who asks for what.
    for (const lang of ['es', 'pt-BR', '']) {
      const element = document.createElement(tag);
      if (lang) element.lang = lang;
      stage.append(element);
      await settle(element);
      await new Promise((resolve) => setTimeout(resolve, 100));
      // The first start has the page watched for good.
      element.start?.();
      await settle(element);
      element.remove();
    }
    const element = document.createElement(tag);
    properties[tag] = settable[tag].map((name) => [name, element[name]]);
    setAll(element, sane[tag]);
    stage.append(element);
    await settle(element);
    await settle(element);
    shown.set(tag, seen(element));
    element.remove();
  }
  await tick();
}

/** All that was done to it is undone. */
function setRight(element) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of properties[element.localName]) element[name] = value;
  element.replaceChildren();
  element.reset?.();
  setAll(element, sane[element.localName]);
}

/**
 * @param {{tag: string, acts: object[]}} what
 * @param {(element: HTMLElement, act: object, given: Set<string>) => unknown} act does one thing
 * @param {{mayAsk?: boolean, afterwards?: boolean, copies?: boolean}} rules whether it may ask for content; whether it shows
 *   the same afterwards as one that nothing was done to; whether there may be copies of it
 */
export async function play({tag, acts, kept = []}, act, {mayAsk = false, afterwards = true, copies = false} = {}) {
  begin();
  for (const {key, text} of kept) localStorage.setItem(key, text);
  const element = document.createElement(tag);
  const names = new Set(Object.keys(sane[tag]));
  stage.append(element);
  for (const one of acts) {
    act(element, one, names, stage);
    if (one.waits) await settle(element);
  }
  await settle(element);
  await settle(element);
  inspect(element, names);
  if (element.parentNode !== stage) stage.append(element);
  setRight(element);
  await settle(element);
  await settle(element);
  const now = seen(element);
  stage.replaceChildren();
  await tick();
  await released();
  // A value is said once where it is given; a dose that is too long, with each of its numbers; and copies speak for
  // themselves.
  const most = (text) =>
    copies
      ? Infinity
      : /longer than a day/.test(text)
        ? acts.length + 2
        : acts.filter(({name}) => text.includes(` ${kebab(name)}=`) || !/ [\w-]+=\S/.test(text)).length + 1;
  judge({most, mayAsk});
  if (afterwards && now !== shown.get(tag)) throw new Error(`It shows\n${differing(now, shown.get(tag))}`);
  if (document.querySelector(MARKER)) throw new Error('Text became markup');
}

const kebab = (name = '') => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Where two texts part. */
function differing(now, should) {
  let i = 0;
  while (now[i] === should[i]) i++;
  return `…${now.slice(Math.max(i - 80, 0), i + 80)}…\nand should\n…${should.slice(Math.max(i - 80, 0), i + 80)}…`;
}
