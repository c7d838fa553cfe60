// The JSON Schemas of people's own content, for editors and other checkers: dist/schema/exercise.schema.json and
// cause.schema.json. They are made from the schemas that elements check with, so they say the same, save that their
// letters are whole characters, where ours are UTF-16 units.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';

/**
 * A schema with a description on every property, whatever lists and choices it is in.
 * @param descriptions by the ends of paths: of figure.poses.near.hip the one of `hip`, if none says more
 * @param unused those that no property has had so far
 */
function described(schema, descriptions, unused, path = []) {
  const inside = (one, at = path) => described(one, descriptions, unused, at);
  const descriptionOf = (at) => {
    const key = at.map((_, i) => at.slice(i).join('.')).find((end) => end in descriptions);
    if (!key) throw new Error(`No description of ${at.join('.')}`);
    unused.delete(key);
    return descriptions[key];
  };
  if (Array.isArray(schema)) return schema.map((one) => inside(one));
  if (typeof schema !== 'object' || schema === null) return schema;
  const {properties, ...rest} = schema;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      ['items', 'anyOf', 'additionalProperties'].includes(key) ? inside(value) : value,
    ]),
  );
  const named = Object.entries(properties ?? {}).map(([name, value]) => {
    const at = [...path, name];
    return [name, {description: descriptionOf(at), ...inside(value, at)}];
  });
  return properties ? {...inner, properties: Object.fromEntries(named)} : inner;
}

/** JSON Schema has no flags: patterns are in Unicode mode, and ours that ignore case name both letters. */
const pattern = ({source, ignoreCase}) =>
  ignoreCase
    ? source
        .replace(/https\?|mailto|tel/g, (scheme) => scheme.replace(/[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`))
        .replace('[a-z][a-z', '[A-Za-z][A-Za-z')
    : source;

/** @param about its title and its description */
function write(name, schema, about) {
  const file = `${name}-descriptions.json`;
  const descriptions = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const unused = new Set(Object.keys(descriptions));
  const json = toJsonSchema(schema, {
    typeMode: 'input',
    target: 'draft-07',
    overrideAction: ({valibotAction, jsonSchema}) =>
      valibotAction.type === 'regex' ? {...jsonSchema, pattern: pattern(valibotAction.requirement)} : null,
  });
  const {$schema, ...rest} = described(json, descriptions, unused);
  if (unused.size > 0) throw new Error(`${file} has what nothing has: ${[...unused].join(', ')}`);
  const whole = {$schema, $id: `${name}.schema.json`, ...about, ...rest};
  writeFileSync(`dist/schema/${name}.schema.json`, `${JSON.stringify(whole)}\n`);
}

export async function schemas() {
  const {causeSetSchema} = await import('../../dist/content/cause-schema.js');
  const {exerciseSchema} = await import('../../dist/content/exercise-schema.js');
  mkdirSync('dist/schema', {recursive: true});
  write('exercise', exerciseSchema, {
    title: 'An exercise for physio-elements',
    description: 'What <exercise-card> shows, its timer times and its figure draws.',
  });
  write('cause', causeSetSchema, {
    title: 'Causes for physio-elements',
    description: 'What <cause-list> shows, and what its body points at.',
  });
}
