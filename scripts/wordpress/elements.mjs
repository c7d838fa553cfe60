// The elements as the plugin for WordPress knows them: their attributes, from the comments over their classes.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {tags} from '../../demo/assets/options.mjs';

const src = join(import.meta.dirname, '../../src');

/** Attributes whose text has a form of its own. */
const kinds = {
  exercise: 'exercise',
  exercises: 'exercises',
  causes: 'causes',
  open: 'causes',
  src: 'address',
  region: 'region',
  'heading-level': 'level',
};

/** Those of every element; `lang` is HTML's. */
const common = {theme: {kind: 'choice', values: ['light', 'dark']}, lang: {kind: 'language'}};

function attribute(name, type) {
  if (kinds[name]) return {kind: kinds[name]};
  if (type.startsWith("'"))
    return {kind: 'choice', values: [...type.matchAll(/'([\w-]+)'/g)].map(([, value]) => value)};
  return {kind: type === 'boolean' || type === 'number' ? type : 'text'};
}

/** The attributes of an element, in the order in which they are documented. */
function attributesOf(tag) {
  const text = readFileSync(join(src, tag, `${tag}-element.ts`), 'utf8');
  const documented = [...text.matchAll(/@attr \{(.*?)\} \[?([\w-]+)/g)];
  if (documented.length === 0) throw new Error(`No attribute of <${tag}> is documented`);
  return {...Object.fromEntries(documented.map(([, type, name]) => [name, attribute(name, type)])), ...common};
}

/** @returns {Record<string, Record<string, {kind: string, values?: string[]}>>} attributes by tag; the first value is the default */
export const elements = () => Object.fromEntries(tags.map((tag) => [tag, attributesOf(tag)]));
