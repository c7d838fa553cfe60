// Generates custom content from the published schemas, with invalid values in some positions.
import fc from 'fast-check';
import {pathsIn} from '../../helpers/custom-exercise.ts';
import {anything, isOpen, texts, valueOf} from './values.js';

const ids = fc.constantFrom('a', 'up', 'own-1', 'own-2', 'pelvic-tilt', 'posture', 'bridge');
const words = fc.oneof(fc.constantFrom('Side plank', 'Hold it.', 'Keep {seconds}.'), texts());
const addresses = fc.constantFrom('#a', 'a.jpg', '/a', 'https://example.org/a', 'mailto:a@b.c', 'tel:112', '?a');

/** Generates values that a schema accepts, and texts that it may reject. */
function fromSchema({type, enum: choices, properties, required, items, pattern, ...limits}) {
  const {minimum: min, maximum: max, minItems = 0} = limits;
  if (choices) return fc.constantFrom(...choices);
  switch (type) {
    case 'object': {
      const fields = Object.entries(properties).map(([name, schema]) => [name, fromSchema(schema)]);
      return fc.record(Object.fromEntries(fields), {requiredKeys: required});
    }
    case 'array':
      return fc.array(fromSchema(items), {minLength: minItems, maxLength: Math.max(minItems, 3)});
    case 'integer':
      return fc.integer({min, max: Math.min(max, 20)});
    case 'number':
      return fc.oneof(
        fc.integer({min: Math.max(min, -90), max: Math.min(max, 90)}),
        fc.double({min, max, noNaN: true}),
      );
    case 'string':
      return pattern.includes('[Hh]') ? addresses : pattern.includes('a-z0-9') ? ids : words;
    default:
      throw new Error(`A schema of ${type}`);
  }
}

/** Advice has no schema of its own: these are its fields. */
const text = {type: 'string', pattern: ''};
const adviceSchema = {
  type: 'object',
  required: ['items'],
  properties: {
    title: text,
    author: text,
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'text'],
        properties: {name: text, text, correction: text, exercise: text, figure: text},
      },
    },
  },
};

/** The steps that a script can set on a timer. */
const stepsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['kind', 'seconds'],
    properties: {
      kind: {enum: ['hold', 'move', 'relax']},
      seconds: {type: 'number', minimum: 0, maximum: 3600},
      id: text,
      say: text,
      untimed: {enum: [true, false]},
    },
  },
};

/** Keys that no record has. */
const KEYS = ['__proto__', 'constructor', 'toString', 'innerHTML', '_$litType$', 'extra'];

/** Invalid values, each for a position by its number (modulo their count), with a new key if `key` is set. */
const spoils = (keys, value) =>
  fc.array(fc.record({place: fc.nat(999), key: fc.option(fc.constantFrom(...keys), {freq: 4}), value}), {maxLength: 2});

const put = (owner, key, value) =>
  Object.defineProperty(owner, key, {value, enumerable: true, configurable: true, writable: true});

/** Creates a new record with its invalid values. */
export function made({record, spoilt}) {
  const copy = structuredClone(record);
  const paths = pathsIn(copy);
  for (const {place, key, value} of spoilt) {
    const path = paths[place % paths.length] ?? [];
    try {
      const owner = path.slice(0, -1).reduce((from, name) => from[name], copy);
      put(owner, key ?? path.at(-1), valueOf(value));
    } catch {
      // An earlier invalid value is in this position, and cannot be read or changed.
    }
  }
  return copy;
}

const spoiltBy = (schema, keys = KEYS, value = anything()) =>
  fc.record({record: fromSchema(schema), spoilt: spoils(keys, value)});

/** By tag and property: generators of content. @param schemas the schemas of the package, by name */
export const contents = (schemas) => ({
  'exercise-card': {data: spoiltBy(schemas.exercise)},
  'cause-list': {
    data: fc.oneof(spoiltBy(schemas.cause), spoiltBy({...schemas.cause.properties.causes, type: 'array'})),
  },
  'advice-list': {data: spoiltBy(adviceSchema)},
  'hold-timer': {
    // Only scripts set steps. Values that throw when they are read, or never end, are the responsibility of the script.
    steps: spoiltBy(
      stepsSchema,
      ['innerHTML', '_$litType$', 'extra'],
      anything().filter((value) => isOpen(valueOf(value))),
    ),
  },
});
