import {readFileSync, readdirSync} from 'node:fs';
import en from '../locales/en.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A property without a default derives from another colour. */
const defaults = new Map(
  JSON.parse(read('../../src/styles/custom-properties.json')).map((property) => [
    property.name.replace('--physio-', ''),
    property.default,
  ]),
);
const shapeProperties = ['font', 'radius', 'space', 'border', 'shadow', 'ring'];

function groupOf(name) {
  if (shapeProperties.includes(name)) return 'shape';
  if (name.startsWith('figure-')) return 'figure';
  return /danger|urgent/.test(name) ? 'safety' : 'colours';
}

/** Every custom property except the accent, with its group and default, in the order of the site's strings. */
const list = Object.keys(en.themes.properties)
  .filter((name) => name !== 'accent')
  .map((name) => ({name, group: groupOf(name), value: defaults.get(name) ?? ''}));

/** The custom properties that each built-in theme sets. */
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

export default {list, themes};
