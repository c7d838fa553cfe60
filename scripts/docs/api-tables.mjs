// What README says of the elements, from the custom elements manifest: of each its attributes, and the rest folded below
// them; of all together the custom properties.
import {table} from './readme-sections.mjs';

/** More choices than these are named where the element is described. */
const MOST_CHOICES = 5;

const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;
const given = (value) => (value ? code(cell(value)) : '');

/** What may be written in an attribute. */
function valueOf({text}) {
  const parts = text.split(' | ');
  if (text === 'boolean') return 'on or off';
  if (parts.includes('number')) return 'number or text';
  const choices = parts.filter((part) => /^'.*'$|^\d+$/.test(part)).map((part) => code(part.replaceAll("'", '')));
  if (choices.length === 0 || choices.length > MOST_CHOICES) return 'text';
  return choices.join(', ') + (parts.includes('(string & {})') ? ' or other text' : '');
}

const attributes = (list) =>
  table(
    ['attribute', 'value', 'what it does', 'default'],
    list.map(({name, type, description, default: value}) => [
      code(name),
      valueOf(type),
      cell(description),
      given(value),
    ]),
  );

const call = ({name, parameters = []}) =>
  code(`${name}(${parameters.map((one) => one.name + (one.optional || one.default ? '?' : '')).join(', ')})`);

/** A table with its heading, if there is anything in it. */
const part = (heading, columns, rows) => (rows.length > 0 ? [`**${heading}**`, table(columns, rows)] : []);

/** Left as it is by the formatter: what it puts around cells is a sixth of README in the package. */
const unformatted = (text) => `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;

/** @param element as the manifest has it */
export function apiOf({tagName, members, events = [], slots, cssParts, cssProperties, ...element}) {
  const fields = members.filter((one) => one.kind === 'field' && !one.attribute && !one.static);
  const what = 'what it is';
  const names = cssProperties.map(({name}) => code(name)).join(', ');
  const parts = [
    attributes(element.attributes),
    `<details>\n<summary>Properties, methods, events, slots, parts and custom properties of <code>&lt;${tagName}&gt;</code></summary>`,
    ...part(
      'Properties',
      ['property', 'type', what],
      fields.map(({name, type, readonly, description}) => [
        code(name),
        code(cell(type.text)),
        (readonly ? 'Read-only. ' : '') + cell(description),
      ]),
    ),
    ...part(
      'Methods',
      ['method', 'what it does'],
      members.filter(({kind}) => kind === 'method').map((method) => [call(method), cell(method.description)]),
    ),
    ...part(
      'Events',
      ['event', 'class', 'when'],
      events.map(({name, type, description}) => [code(name), code(type.text), cell(description)]),
    ),
    ...part(
      'Slots',
      ['slot', what],
      slots.map(({name, description}) => [name ? code(name) : 'without a name', cell(description)]),
    ),
    ...part(
      'Parts',
      ['part', what],
      cssParts.map(({name, description}) => [code(name), cell(description)]),
    ),
    `**[Custom properties](#your-colours)**: ${names}`,
    '</details>',
  ];
  return unformatted(parts.join('\n\n'));
}

/** Where a custom property does something. */
function placesOf(tags, all) {
  const others = all.filter((tag) => !tags.includes(tag));
  if (others.length === 0) return 'all';
  return others.length < 3 ? `all but ${others.join(' and ')}` : tags.join(', ');
}

/** @param elements as the manifest has them: the first say in which order the properties are */
export function customPropertiesOf(elements) {
  const found = new Map();
  for (const {tagName, cssProperties} of elements)
    for (const {name, default: value, description} of cssProperties) {
      const one = found.get(name) ?? {value, sayings: new Set(), tags: []};
      one.sayings.add(cell(description));
      one.tags.push(tagName);
      found.set(name, one);
    }
  const tags = elements.map(({tagName}) => tagName);
  const rows = [...found].map(([name, one]) => [
    code(name),
    given(one.value),
    [...one.sayings].join(' '),
    placesOf(one.tags, tags),
  ]);
  return unformatted(table(['property', 'default', 'what it is', 'in'], rows));
}
