import {readFileSync, readdirSync} from 'node:fs';
import en from '../locales/en.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Defaults that a property has of its own, as the elements' docs name them; the others follow the accent. */
const defaults = new Map(
  readdirSync(new URL('../../src', import.meta.url), {recursive: true})
    .filter((file) => file.endsWith('-element.ts'))
    .flatMap((file) => [...read(`../../src/${file}`).matchAll(/@cssprop \[--physio-([\w-]+)=(.*?)\]( |$)/gm)])
    .map(([, name, value]) => [name, value]),
);
const shape = ['font', 'radius', 'space', 'border', 'shadow', 'ring'];

const groupOf = (name) =>
  shape.includes(name)
    ? 'shape'
    : name.startsWith('figure-')
      ? 'figure'
      : /danger|urgent/.test(name)
        ? 'safety'
        : 'colours';

/** All variables but the accent, in the order in which the words have them: name, group, default. */
const properties = Object.keys(en.themes.properties)
  .filter((name) => name !== 'accent')
  .map((name) => ({name, group: groupOf(name), value: defaults.get(name) ?? ''}));

/** What each ready theme sets. */
const themes = Object.fromEntries(
  readdirSync(new URL('../../src/styles/themes', import.meta.url)).map((file) => [
    file.replace('.css', ''),
    Object.fromEntries(
      [...read(`../../src/styles/themes/${file}`).matchAll(/--physio-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
        name,
        value.replace(/\s+/g, ' '),
      ]),
    ),
  ]),
);

export default {list: properties, themes};
