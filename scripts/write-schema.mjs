// Writes the JSON Schema of an exercise, for editors and other checkers: dist/schema/exercise.schema.json.
// It is made from the schema that cards check with, so it says the same, save that its letters are whole characters,
// where ours are UTF-16 units.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {exerciseSchema} from '../dist/content/exercise-schema.js';

const descriptions = JSON.parse(readFileSync(new URL('exercise-descriptions.json', import.meta.url), 'utf8'));
const unused = new Set(Object.keys(descriptions));

/** The description under the longest end of a path: of figure.poses.near.hip the one of `hip`, if none says more. */
function descriptionOf(path) {
  const key = path.map((_, i) => path.slice(i).join('.')).find((end) => end in descriptions);
  if (!key) throw new Error(`exercise-descriptions.json says nothing of ${path.join('.')}`);
  unused.delete(key);
  return descriptions[key];
}

/** A schema with a description on every property, whatever lists and choices it is in. */
function described(schema, path = []) {
  if (Array.isArray(schema)) return schema.map((one) => described(one, path));
  if (typeof schema !== 'object' || schema === null) return schema;
  const {properties, ...rest} = schema;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      ['items', 'anyOf', 'additionalProperties'].includes(key) ? described(value, path) : value,
    ]),
  );
  const named = Object.entries(properties ?? {}).map(([name, value]) => [
    name,
    {description: descriptionOf([...path, name]), ...described(value, [...path, name])},
  ]);
  return properties ? {...inner, properties: Object.fromEntries(named)} : inner;
}

/** JSON Schema has no flags: patterns are in Unicode mode, and ours that ignore case name both letters. */
const pattern = ({source, ignoreCase}) =>
  ignoreCase
    ? source
        .replace(/https\?|mailto|tel/g, (scheme) => scheme.replace(/[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`))
        .replace('[a-z][a-z', '[A-Za-z][A-Za-z')
    : source;

const schema = toJsonSchema(exerciseSchema, {
  typeMode: 'input',
  target: 'draft-07',
  overrideAction: ({valibotAction, jsonSchema}) =>
    valibotAction.type === 'regex' ? {...jsonSchema, pattern: pattern(valibotAction.requirement)} : null,
});

const {$schema, ...rest} = described(schema);
const whole = {
  $schema,
  $id: 'exercise.schema.json',
  title: 'An exercise for physio-elements',
  description: 'What <exercise-card> shows, its timer times and its figure draws.',
  ...rest,
};
if (unused.size > 0) throw new Error(`exercise-descriptions.json has what no exercise has: ${[...unused].join(', ')}`);

const directory = new URL('../dist/schema/', import.meta.url);
mkdirSync(directory, {recursive: true});
writeFileSync(new URL('exercise.schema.json', directory), `${JSON.stringify(whole, null, 2)}\n`);
