// What is done to elements, by suite. Which attributes and properties there are comes from the package's own manifest, so
// that a new one is among them.
import fc from 'fast-check';
import {given, play, tags} from './case.js';
import {anyDeed, corrupt, doDeed} from './life.js';
import {contents} from './content.js';
import {anything, isOpen, isReadable, texts} from './values.js';
import {answerWith} from './world.js';

const waits = fc.boolean();
const open = anything().filter((value) => isOpen(given(value)));
/** Some acts on one element. */
const acts = (tag, act) => fc.record({tag: fc.constant(tag), acts: fc.array(act, {minLength: 1, maxLength: 5})});
const anyOf = (list) => fc.oneof(...list);

/** @param {{attributes: Record<string, {name: string, choices: string[]}[]>, properties: Record<string, string[]>}} manifest */
export function suites({attributes, properties, schemas}) {
  const content = contents(schemas);
  const setAttribute = (element, {name, value}, names) => {
    names.add(name);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const anyAttribute = (tag) =>
    anyOf(
      attributes[tag].map(({name, choices}) =>
        fc.record({name: fc.constant(name), value: fc.option(texts(choices), {freq: 8}), waits}),
      ),
    );
  const setProperty = (element, {name, value}, names) => {
    // Some of what an element inherits is an attribute too.
    if (['lang', 'id', 'dir'].includes(name)) names.add(name);
    const one = given(value);
    try {
      element[name] = one;
    } catch (error) {
      // As with the browser's own properties: whoever sets what is no text and no number is told by what is thrown.
      if (isReadable(one)) throw error;
    }
  };
  const anyProperty = (tag) =>
    anyOf(
      properties[tag].map((name) => {
        const {choices} = attributes[tag].find((one) => one.name.replaceAll('-', '') === name.toLowerCase()) ?? {};
        const own = content[tag]?.[name];
        const value = own ? fc.oneof(own, name === 'steps' ? open : anything()) : anything(choices);
        return fc.record({name: fc.constant(name), value, waits});
      }),
    );

  return {
    attributes: {
      arbitrary: anyOf(tags.map((tag) => acts(tag, anyAttribute(tag)))),
      run: (one) => play(one, setAttribute, {mayAsk: true}),
    },
    properties: {
      arbitrary: anyOf(tags.map((tag) => acts(tag, anyProperty(tag)))),
      run: (one) => play(one, setProperty, {mayAsk: true}),
    },
    content: {
      arbitrary: anyOf(
        Object.entries(content).map(([tag, fields]) => {
          const [[name, value]] = Object.entries(fields);
          const by = properties[tag].includes('src') ? ways : fc.constant('property');
          return acts(tag, fc.record({name: fc.constant(name), value, by, waits}));
        }),
      ),
      run: (one) => play(one, give, {mayAsk: true}),
    },
    life: {
      arbitrary: anyOf(
        tags.map((tag) =>
          fc.record({
            tag: fc.constant(tag),
            kept: corrupt,
            acts: fc.array(fc.oneof({weight: 3, arbitrary: anyDeed}, anyAttribute(tag)), {minLength: 2, maxLength: 12}),
          }),
        ),
      ),
      run: (one) =>
        play(
          one,
          (element, act, names, stage) => (act.deed ? doDeed(element, act, stage) : setAttribute(element, act, names)),
          {
            mayAsk: true,
            // What the reader has done to it stays: what is open, where it is, what is kept on the device.
            afterwards: false,
            copies: true,
          },
        ),
    },
  };
}

const ways = fc.constantFrom('property', 'script', 'address', 'registration');

const asJson = (value) => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(Object.keys(value));
  }
};

/** Gives content to an element in one of the ways there are. */
function give(element, {name, value, by}, names) {
  const content = given(value);
  if (by === 'property') element[name] = content;
  else if (by === 'script') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = asJson(content);
    element.replaceChildren(script);
  } else if (by === 'address') {
    answerWith(asJson(content));
    names.add('src');
    element.setAttribute('src', 'content.json');
  } else {
    const [attribute, register] =
      element.localName === 'exercise-card'
        ? ['exercise', window.library.registerExercises]
        : ['causes', window.library.registerCauses];
    // Another of the library's would take the place of what is compared.
    const ours = () => [content?.causes ?? content].flat().map((one) => ({...one, id: 'own-1'}));
    let list = [content];
    try {
      list = ours();
    } catch {
      // What cannot be read by us is registered as it is.
    }
    register(list);
    element.setAttribute(attribute, 'own-1');
  }
}
