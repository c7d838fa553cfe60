// Writes the JSON Schemas of custom content, for editors and validators: dist/schema/exercise.schema.json and
// cause.schema.json. The JSON Schemas are generated from the valibot schemas with which elements validate content, and accept the
// same content, except that JSON Schema counts characters where valibot counts UTF-16 code units.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';

/**
 * Adds a description to every property of a schema, at any depth.
 * @param descriptions by the end of a path: figure.poses.near.hip gets the description of `hip`, unless there is a description of a
 *   longer end of this path
 * @param unused the keys of the descriptions that have not been used so far
 */
function withDescriptions(schema, descriptions, unused, path = []) {
  const addInside = (part, at = path) => withDescriptions(part, descriptions, unused, at);
  const descriptionOf = (at) => {
    const key = at.map((_, i) => at.slice(i).join('.')).find((end) => end in descriptions);
    if (!key) throw new Error(`${at.join('.')} has no description.`);
    unused.delete(key);
    return descriptions[key];
  };
  if (Array.isArray(schema)) return schema.map((part) => addInside(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const {properties, ...rest} = schema;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      ['items', 'anyOf', 'additionalProperties'].includes(key) ? addInside(value) : value,
    ]),
  );
  const named = Object.entries(properties ?? {}).map(([name, value]) => {
    const at = [...path, name];
    return [name, {description: descriptionOf(at), ...addInside(value, at)}];
  });
  return properties ? {...inner, properties: Object.fromEntries(named)} : inner;
}

/** Patterns in JSON Schema have no flags, so a pattern that ignores case has to list both cases of each letter. */
const patternOf = ({source, ignoreCase}) =>
  ignoreCase
    ? source
        .replace(/https\?|mailto|tel/g, (scheme) => scheme.replace(/[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`))
        .replace('[a-z][a-z', '[A-Za-z][A-Za-z')
    : source;

/** @param {{title: string, description: string}} metadata */
function writeSchema(name, schema, metadata) {
  const file = `${name}-descriptions.json`;
  const descriptions = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const unused = new Set(Object.keys(descriptions));
  const json = toJsonSchema(schema, {
    typeMode: 'input',
    target: 'draft-07',
    overrideAction: ({valibotAction, jsonSchema}) =>
      valibotAction.type === 'regex' ? {...jsonSchema, pattern: patternOf(valibotAction.requirement)} : null,
  });
  const {$schema, ...rest} = withDescriptions(json, descriptions, unused);
  if (unused.size > 0) throw new Error(`${file} describes properties that do not exist: ${[...unused].join(', ')}`);
  const whole = {$schema, $id: `${name}.schema.json`, ...metadata, ...rest};
  writeFileSync(`dist/schema/${name}.schema.json`, `${JSON.stringify(whole)}\n`);
}

export async function writeJsonSchemas() {
  const {causeSetSchema} = await import('../../dist/content/cause-schema.js');
  const {exerciseSchema} = await import('../../dist/content/exercise-schema.js');
  mkdirSync('dist/schema', {recursive: true});
  writeSchema('exercise', exerciseSchema, {
    title: 'An exercise for physio-elements',
    description: 'What <exercise-card> shows, its timer times and its figure draws.',
  });
  writeSchema('cause', causeSetSchema, {
    title: 'Causes for physio-elements',
    description: 'What <cause-list> shows, and what its body points at.',
  });
}
