// The suites, and what each does to elements. The attributes and properties come from the manifest of the package, so that new
// ones are tested as well.
import fc from 'fast-check';
import {given, play, tags} from './case.js';
import {anyDeed, corrupt, doDeed} from './life.js';
import {contents} from './content.js';
import {anything, isOpen, isReadable, texts} from './values.js';
import {answerWith} from './world.js';

const waits = fc.boolean();
const open = anything().filter((value) => isOpen(given(value)));
/** Generates some acts on one element. */
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
    // Some inherited properties reflect to attributes.
    if (['lang', 'id', 'dir'].includes(name)) names.add(name);
    const setValue = given(value);
    try {
      element[name] = setValue;
    } catch (error) {
      // As with native properties, setting a value that converts to neither a string nor a number may throw.
      if (isReadable(setValue)) throw error;
    }
  };
  const anyProperty = (tag) =>
    anyOf(
      properties[tag].map((name) => {
        const {choices} = attributes[tag].find((one) => one.name.replaceAll('-', '') === name.toLowerCase()) ?? {};
        const customContent = content[tag]?.[name];
        const value = customContent ? fc.oneof(customContent, name === 'steps' ? open : anything()) : anything(choices);
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
            // The actions of the visitor persist: what is open, the position of the element, and the stored data.
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

/** Sets the content of an element in one of the supported ways. */
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
    // Register it with a custom id, as it must not replace the built-in content that is compared.
    const withCustomId = () => [content?.causes ?? content].flat().map((record) => ({...record, id: 'own-1'}));
    let list = [content];
    try {
      list = withCustomId();
    } catch {
      // Content that cannot be read is registered unchanged.
    }
    register(list);
    element.setAttribute(attribute, 'own-1');
  }
}
