// The elements as the plugin for WordPress knows them: their attributes, from the comments over their classes.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {options, tags} from '../../demo/assets/options.js';

const src = join(import.meta.dirname, '../../src');

/** Attributes whose text has a form of its own. */
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

/** Those of every element; `lang` is HTML's. */
const common = {theme: {kind: 'choice', values: ['light', 'dark']}, lang: {kind: 'language'}};

function attribute(name, type) {
  if (kinds[name]) return {kind: kinds[name]};
  if (type.startsWith("'"))
    return {kind: 'choice', values: [...type.matchAll(/'([\w-]+)'/g)].map(([, value]) => value)};
  return {kind: type === 'boolean' ? type : 'text'};
}

/** The attributes of an element: first those that the site's builder offers, in its order; with what a number is without it. */
function attributesOf(tag) {
  const text = readFileSync(join(src, tag, `${tag}-element.ts`), 'utf8');
  const documented = new Map([...text.matchAll(/@attr \{(.*?)\} \[?([\w-]+)/g)].map(([, type, name]) => [name, type]));
  if (documented.size === 0) throw new Error(`No attribute of <${tag}> is documented`);
  const offered = new Map(options[tag].map((option) => [option.name, option.value]));
  const names = new Set([...offered.keys(), ...documented.keys()]);
  return {
    ...Object.fromEntries(
      [...names].map((name) => [name, {...attribute(name, documented.get(name)), value: offered.get(name)}]),
    ),
    ...common,
  };
}

/**
 * @returns {Record<string, Record<string, {kind: string, values?: string[], value?: number}>>} attributes by tag; the first of
 *   an attribute's values is its default
 */
export const elements = () => Object.fromEntries(tags.map((tag) => [tag, attributesOf(tag)]));
