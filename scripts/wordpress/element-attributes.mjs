// Reads the attributes of the elements from the JSDoc of their classes, for the WordPress plugin.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {options, tags} from '../../demo/shared/element-options.js';

const src = join(import.meta.dirname, '../../src');

/** The kinds of attributes whose values are text in a special format. */
const kinds = {
  exercise: 'exercise',
  exercises: 'exercises',
  causes: 'causes',
  open: 'causes',
  src: 'address',
  region: 'region',
  lang: 'language',
  'heading-level': 'level',
  ...Object.fromEntries(['hold', 'relax', 'rest', 'prepare'].map((name) => [name, 'duration'])),
  ...Object.fromEntries(['reps', 'sets'].map((name) => [name, 'number'])),
};

/** The attributes that every element has. `lang` is an attribute of HTML. */
const commonAttributes = {theme: {kind: 'choice', values: ['light', 'dark']}, lang: {kind: 'language'}};

function attribute(name, type) {
  if (kinds[name]) return {kind: kinds[name]};
  if (type.startsWith("'"))
    return {kind: 'choice', values: [...type.matchAll(/'([\w-]+)'/g)].map(([, value]) => value)};
  return {kind: type === 'boolean' ? type : 'text'};
}

/** Returns the attributes of an element, with the defaults of numbers. Those in the site's builder come first, in its order. */
function attributesOf(tag) {
  const text = readFileSync(join(src, tag, `${tag}-element.ts`), 'utf8');
  const documented = new Map([...text.matchAll(/@attr \{(.*?)\} \[?([\w-]+)/g)].map(([, type, name]) => [name, type]));
  if (documented.size === 0) throw new Error(`The JSDoc of <${tag}> has no attributes.`);
  const offered = new Map(options[tag].map((option) => [option.name, option.value]));
  const names = new Set([...offered.keys(), ...documented.keys()]);
  return {
    ...Object.fromEntries(
      [...names].map((name) => [name, {...attribute(name, documented.get(name)), value: offered.get(name)}]),
    ),
    ...commonAttributes,
  };
}

/**
 * Returns the attributes of all elements.
 * @returns {Record<string, Record<string, {kind: string, values?: string[], value?: number}>>} by tag and name; the first of the
 *   `values` is the default
 */
export const elements = () => Object.fromEntries(tags.map((tag) => [tag, attributesOf(tag)]));
