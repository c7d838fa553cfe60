// Makes the reference of the fields in docs/custom-content.md from the JSON Schemas in dist/schema/.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cell, code, table, unformatted} from './generated-sections.mjs';

const root = join(import.meta.dirname, '../..');

/** The JSON Schema of a kind of custom content. @param name `exercise` or `cause` */
export const schemaOf = (name) => JSON.parse(readFileSync(join(root, `dist/schema/${name}.schema.json`), 'utf8'));

/** Names the values of a field: its choices, or its type and limits. */
function valueOf(schema) {
  const {type, enum: choices, minimum, maximum, maxLength, items, minItems, maxItems, pattern = ''} = schema;
  if (choices) return choices.map(code).join(', ');
  if (type === 'array') {
    const item = valueOf(items);
    const many = items.enum
      ? `of ${item}`
      : item.replace(/^(text|object|(?:whole )?number)/, '$1s').replace(',', ' of');
    return `${minItems === maxItems ? '' : 'up to '}${maxItems} ${many}`;
  }
  if (type === 'number' || type === 'integer') {
    const kind = type === 'integer' ? 'whole number' : 'number';
    return minimum === undefined ? kind : `${kind}, ${minimum} to ${maximum}`;
  }
  if (type === 'string') {
    if (/https/i.test(pattern) || pattern.includes('[Hh]')) return 'URL';
    if (pattern.includes('a-z0-9-')) return 'id';
    return `text, at most ${maxLength} characters`;
  }
  return type;
}

/** The rows of the fields in an object and in the objects inside it, whose names begin with those of the outer fields. */
function rowsOf({properties = {}, required = []}, path = '') {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const isList = schema.type === 'array' && schema.items?.properties;
    const full = `${path}${name}${isList ? '[]' : ''}`;
    const row = [
      code(full),
      valueOf(schema),
      cell(schema.description).replace(/<[^>]*>|\{\w+\}/g, '`$&`') + (required.includes(name) ? ' **Required.**' : ''),
      schema.default === undefined || (Array.isArray(schema.default) && schema.default.length === 0)
        ? ''
        : code(String(schema.default)),
    ];
    return [row, ...rowsOf(isList ? schema.items : schema, `${full}.`)];
  });
}

/** The table of all fields of a kind of custom content. */
export const fieldsOf = (name) =>
  unformatted(table(['field', 'value', 'description', 'default'], rowsOf(schemaOf(name))));
