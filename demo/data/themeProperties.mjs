import {readFileSync, readdirSync} from 'node:fs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

const customProperties = JSON.parse(read('../../src/styles/custom-properties.json'));
const shapeProperties = ['font', 'radius', 'space', 'border', 'shadow', 'ring'];

function groupOf(name) {
  if (shapeProperties.includes(name)) return 'shape';
  if (name.startsWith('figure-')) return 'figure';
  return /danger|urgent/.test(name) ? 'safety' : 'colours';
}

/** Every custom property except the accent, with its group and default. One without a default derives from another colour. */
const list = customProperties
  .map((property) => ({name: property.name.replace('--physio-', ''), value: property.default ?? ''}))
  .filter(({name}) => name !== 'accent')
  .map((property) => ({...property, group: groupOf(property.name)}));

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
