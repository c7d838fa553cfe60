// The files by which people report something: issue forms, against the schema that GitHub documents, and SECURITY.md.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {load} from 'js-yaml';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/ISSUE_TEMPLATE');
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const languages = readdirSync(join(root, 'src/locales'), {withFileTypes: true}).filter((entry) => entry.isDirectory());

const text = {type: 'string', minLength: 1};
const bool = {type: 'boolean'};
const object = (properties, required) => ({type: 'object', properties, required, additionalProperties: false});
const list = (items) => ({type: 'array', items, minItems: 1, uniqueItems: true});

/** The `attributes` of each type of field, and which of them are required. */
const field = {label: text, description: text};
const attributesByType = {
  markdown: object({value: text}, ['value']),
  input: object({...field, placeholder: text, value: text}, ['label']),
  textarea: object({...field, placeholder: text, value: text, render: text}, ['label']),
  dropdown: object({...field, multiple: bool, options: list(text), default: {type: 'integer'}}, ['label', 'options']),
  checkboxes: object({...field, options: list(object({label: text, required: bool}, ['label']))}, ['label', 'options']),
};
const fieldOf = (type) =>
  type === 'markdown'
    ? object({type: {const: type}, attributes: attributesByType[type]}, ['type', 'attributes'])
    : object(
        {
          type: {const: type},
          id: {type: 'string', pattern: '^[A-Za-z0-9_-]+$'},
          attributes: attributesByType[type],
          validations: object({required: bool}, []),
        },
        ['type', 'id', 'attributes'],
      );
const formSchema = object(
  {
    name: text,
    description: text,
    title: text,
    labels: list(text),
    body: {type: 'array', minItems: 1, items: {oneOf: Object.keys(attributesByType).map(fieldOf)}},
  },
  ['name', 'description', 'body'],
);
const configSchema = object(
  {
    blank_issues_enabled: bool,
    contact_links: list(object({name: text, url: text, about: text}, ['name', 'url', 'about'])),
  },
  [],
);

describe('the issue forms', () => {
  const ajv = new Ajv();
  const forms = readdirSync(folder)
    .filter((name) => name !== 'config.yml')
    .map((name) => ({name, form: load(read('.github/ISSUE_TEMPLATE', name))}));

  it('are four, each with another name', () => {
    assert.deepEqual(
      forms.map(({name}) => name),
      ['accessibility.yml', 'bug.yml', 'content.yml', 'feature.yml'],
    );
    assert.equal(new Set(forms.map(({form}) => form.name)).size, forms.length);
  });

  const isForm = ajv.compile(formSchema);
  for (const {name, form} of forms)
    it(`have the keys that GitHub requires, and no other: ${name}`, () => {
      assert.ok(isForm(form), JSON.stringify(isForm.errors));
      const fields = form.body.filter(({type}) => type !== 'markdown');
      for (const values of [fields.map(({id}) => id), fields.map(({attributes}) => attributes.label)])
        assert.equal(new Set(values).size, fields.length, 'ids and labels are unique');
      assert.ok(fields.some(({validations}) => validations?.required));
    });

  for (const {name, form} of forms)
    it(`say where vulnerabilities are reported: ${name}`, () => {
      const notes = form.body.filter(({type}) => type === 'markdown').map(({attributes}) => attributes.value);
      assert.match(notes.join('\n'), /vulnerability[^]*SECURITY\.md/);
    });

  it('ask for each language that the library has', () => {
    const {form} = forms.find(({name}) => name === 'content.yml');
    const {options} = form.body.find(({id}) => id === 'language').attributes;
    assert.equal(options.length, languages.length, 'the options of the language in content.yml');
  });

  it('have a configuration that invents no address', () => {
    const config = load(read('.github/ISSUE_TEMPLATE/config.yml'));
    const isConfig = ajv.compile(configSchema);
    assert.ok(isConfig(config), JSON.stringify(isConfig.errors));
    assert.equal(config.contact_links, undefined);
  });
});

describe('SECURITY.md', () => {
  it('links to files that exist', () => {
    const links = [...read('SECURITY.md').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((target) => !existsSync(join(root, target))),
      [],
    );
  });

  it('names the limits that the sources have', () => {
    const number = (path, name) => {
      const [, value] = new RegExp(`const ${name} = ([\\d_]+)`).exec(read(path));
      return Number(value.replaceAll('_', ''));
    };
    const limits = [
      `${number('src/base/fetch-json.ts', 'MAX_BYTES') / 1000} kB`,
      `${number('src/base/fetch-json.ts', 'TIMEOUT_MS') / 1000} seconds`,
      `${number('src/content/fields.ts', 'MAX_CHARACTERS').toLocaleString('en')} characters`,
      `${number('src/content/fields.ts', 'MAX_ITEMS')} items`,
      `${number('src/content/check.ts', 'MAX_VALUES').toLocaleString('en')} values`,
      `${number('test/content/hostile.test.ts', 'MAX_MS')} ms`,
    ];
    const page = read('SECURITY.md').replace(/\s+/g, ' ');
    for (const limit of limits) assert.ok(page.includes(limit), limit);
  });
});
