// Generates the API tables in README from the custom elements manifest: for each element, a table of its attributes, and tables of
// its other members in a <details>; for all elements together, a table of the custom properties.
import {table} from './readme-sections.mjs';

/** An attribute with more choices than this is described as "text"; the section of the element lists the choices. */
const MAX_CHOICES = 5;

const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;
const codeOrEmpty = (value) => (value ? code(cell(value)) : '');

/** Describes the values that an attribute accepts. */
function acceptedValues({text}) {
  const parts = text.split(' | ');
  if (text === 'boolean') return 'on or off';
  if (parts.includes('number')) return 'number or text';
  const choices = parts.filter((part) => /^'.*'$|^\d+$/.test(part)).map((part) => code(part.replaceAll("'", '')));
  if (choices.length === 0 || choices.length > MAX_CHOICES) return 'text';
  return choices.join(', ') + (parts.includes('(string & {})') ? ' or other text' : '');
}

const attributesTable = (attributes) =>
  table(
    ['attribute', 'value', 'what it does', 'default'],
    attributes.map(({name, type, description, default: value}) => [
      code(name),
      acceptedValues(type),
      cell(description),
      codeOrEmpty(value),
    ]),
  );

const signature = ({name, parameters = []}) =>
  code(
    `${name}(${parameters.map((parameter) => parameter.name + (parameter.optional || parameter.default ? '?' : '')).join(', ')})`,
  );

/** A table with its heading, unless it would be empty. */
const section = (heading, columns, rows) => (rows.length > 0 ? [`**${heading}**`, table(columns, rows)] : []);

/** Excludes text from Prettier, because the padding of the cells would make up a sixth of README. */
const unformatted = (text) => `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;

/** Returns the tables of an element. @param element the declaration of the element in the manifest */
export function apiOf({tagName, members, events = [], slots, cssParts, cssProperties, ...element}) {
  const fields = members.filter((member) => member.kind === 'field' && !member.attribute && !member.static);
  const descriptionHeading = 'what it is';
  const customProperties = cssProperties.map(({name}) => code(name)).join(', ');
  const sections = [
    attributesTable(element.attributes),
    `<details>\n<summary>Properties, methods, events, slots, parts and custom properties of <code>&lt;${tagName}&gt;</code></summary>`,
    ...section(
      'Properties',
      ['property', 'type', descriptionHeading],
      fields.map(({name, type, readonly, description}) => [
        code(name),
        code(cell(type.text)),
        (readonly ? 'Read-only. ' : '') + cell(description),
      ]),
    ),
    ...section(
      'Methods',
      ['method', 'what it does'],
      members.filter(({kind}) => kind === 'method').map((method) => [signature(method), cell(method.description)]),
    ),
    ...section(
      'Events',
      ['event', 'class', 'when'],
      events.map(({name, type, description}) => [code(name), code(type.text), cell(description)]),
    ),
    ...section(
      'Slots',
      ['slot', descriptionHeading],
      slots.map(({name, description}) => [name ? code(name) : 'without a name', cell(description)]),
    ),
    ...section(
      'Parts',
      ['part', descriptionHeading],
      cssParts.map(({name, description}) => [code(name), cell(description)]),
    ),
    `**[Custom properties](#your-colours)**: ${customProperties}`,
    '</details>',
  ];
  return unformatted(sections.join('\n\n'));
}

/** Returns the names of the elements that use a custom property. */
function usersOf(tags, all) {
  const others = all.filter((tag) => !tags.includes(tag));
  if (others.length === 0) return 'all';
  return others.length < 3 ? `all but ${others.join(' and ')}` : tags.join(', ');
}

/**
 * Returns the table of custom properties.
 * @param elements the declarations of the elements in the manifest; the properties have the same order
 */
export function customPropertiesOf(elements) {
  const found = new Map();
  for (const {tagName, cssProperties} of elements)
    for (const {name, default: value, description} of cssProperties) {
      const property = found.get(name) ?? {value, descriptions: new Set(), tags: []};
      property.descriptions.add(cell(description));
      property.tags.push(tagName);
      found.set(name, property);
    }
  const tags = elements.map(({tagName}) => tagName);
  const rows = [...found].map(([name, property]) => [
    code(name),
    codeOrEmpty(property.value),
    [...property.descriptions].join(' '),
    usersOf(property.tags, tags),
  ]);
  return unformatted(table(['property', 'default', 'what it is', 'in'], rows));
}
