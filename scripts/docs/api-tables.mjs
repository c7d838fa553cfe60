// Makes the API sections of docs/elements/<tag>.md from the custom elements manifest.
import {cell, code, table, unformatted} from './generated-sections.mjs';

/** An attribute with more choices is described as "text"; the page of the element lists them. */
const MAX_CHOICES = 5;

const codeOrEmpty = (value) => (value ? code(value) : '');

/** Describes the values that an attribute accepts. */
function acceptedValues({text}) {
  const parts = text.split(' | ');
  if (text === 'boolean') return '`true`, `false`';
  if (parts.includes('number')) return 'number or text';
  const choices = parts.filter((part) => /^'.*'$|^\d+$/.test(part)).map((part) => code(part.replaceAll("'", '')));
  if (choices.length === 0 || choices.length > MAX_CHOICES) return 'text';
  return choices.join(', ') + (parts.includes('(string & {})') ? ' or other text' : '');
}

const signature = ({name, parameters = []}) =>
  code(
    `${name}(${parameters.map((parameter) => parameter.name + (parameter.optional || parameter.default ? '?' : '')).join(', ')})`,
  );

/** A table with its heading, unless it would be empty. */
const section = (heading, columns, rows) => (rows.length > 0 ? [`## ${heading}`, table(columns, rows)] : []);

/** The API sections of an element. @param element its declaration in the manifest */
export function apiOf({members, events = [], slots, cssParts, cssProperties, attributes}) {
  const fields = members.filter((member) => member.kind === 'field' && !member.attribute && !member.static);
  const methods = members.filter(({kind}) => kind === 'method');
  const sections = [
    ...section(
      'Attributes',
      ['attribute', 'value', 'description', 'default'],
      attributes.map(({name, type, description, default: value}) => [
        code(name),
        acceptedValues(type),
        cell(description),
        codeOrEmpty(value),
      ]),
    ),
    ...section(
      'Properties',
      ['property', 'type', 'description'],
      fields.map(({name, type, readonly, description}) => [
        code(name),
        code(type.text),
        (readonly ? 'Read-only. ' : '') + cell(description),
      ]),
    ),
    ...section(
      'Methods',
      ['method', 'description'],
      methods.map((method) => [signature(method), cell(method.description)]),
    ),
    ...section(
      'Events',
      ['event', 'class', 'description'],
      events.map(({name, type, description}) => [code(name), code(type.text), cell(description)]),
    ),
    ...section(
      'Slots',
      ['slot', 'description'],
      slots.map(({name, description}) => [name ? code(name) : 'default slot', cell(description)]),
    ),
    ...section(
      'Parts',
      ['part', 'description'],
      cssParts.map(({name, description}) => [code(name), cell(description)]),
    ),
    ...section(
      'Custom properties',
      ['custom property', 'default', 'description'],
      cssProperties.map(({name, default: value, description}) => [code(name), codeOrEmpty(value), cell(description)]),
    ),
  ];
  return unformatted(sections.join('\n\n'));
}
