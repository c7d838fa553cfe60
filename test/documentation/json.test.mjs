// JSON in the documentation parses, is valid against its JSON Schema, and names files of the package.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {blocksOf, root} from '../helpers/documentation.mjs';

const {files} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const ajv = new Ajv({strict: false, allErrors: true});
const validator = (name) =>
  ajv.compile(JSON.parse(readFileSync(join(root, `dist/schema/${name}.schema.json`), 'utf8')));
const validators = {exercise: validator('exercise'), cause: validator('cause')};

/** All strings in a value. */
const stringsIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : [value].filter((one) => typeof one === 'string');

/** The path in the package of a file that JSON names: in node_modules, or in the folder of the library on a site. */
const pathInPackage = (text) =>
  text.replace(/^(?:\.\/)?node_modules\/physio-elements\//, '').replace(/^(?:\.\/)?physio-elements\//, 'dist/');

/** The name of the schema of a record. */
const schemaOf = (value) =>
  Array.isArray(value.causes) ? 'cause' : 'name' in value || 'steps' in value ? 'exercise' : undefined;

/** What is wrong with JSON. */
function problemsOf(code) {
  const value = JSON.parse(code);
  const schema = schemaOf(value);
  const problems = [];
  if (schema && !validators[schema](value))
    problems.push(...validators[schema].errors.map(({instancePath, message}) => `${instancePath} ${message}`.trim()));
  if (schema && value.$schema && !value.$schema.endsWith(`/${schema}.schema.json`))
    problems.push(`${value.$schema} is not the schema of this record`);
  const named = schema ? [value.$schema].filter(Boolean) : stringsIn(value);
  if (!schema && named.length === 0) problems.push('this is no record, and names no file');
  for (const text of named) {
    const path = pathInPackage(text);
    const isPacked = files.some((folder) => path.startsWith(`${folder}/`));
    if (path === text || !isPacked || !existsSync(join(root, path))) problems.push(`${text} is no file of the package`);
  }
  return problems;
}

describe('JSON in the documentation', () => {
  for (const {place, code} of blocksOf('json')) it(`is valid: ${place}`, () => assert.deepEqual(problemsOf(code), []));

  for (const [code, problem] of [
    ['{"name": "A"}', "must have required property 'steps'"],
    ['{"name": "A", "steps": [{"text": "A.", "seconds": "5"}]}', '/steps/0/seconds must be number'],
    ['{"causes": [{"name": "A"}]}', "/causes/0 must have required property 'what'"],
    [
      '{"a": ["./node_modules/physio-elements/dist/none.json"]}',
      './node_modules/physio-elements/dist/none.json is no file of the package',
    ],
    ['{"a": 1}', 'this is no record, and names no file'],
  ])
    it(`is reported: ${code}`, () => assert.deepEqual(problemsOf(code), [problem]));

  it('is reported if it cannot be parsed', () => assert.throws(() => problemsOf('{"a": 1,}'), SyntaxError));
});
