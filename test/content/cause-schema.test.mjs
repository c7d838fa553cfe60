// The JSON Schema of causes, and the validation in cause lists, which have to agree.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {checkedCauses} from '../../dist/api/content.js';

const file = new URL('../../dist/schema/cause.schema.json', import.meta.url);
const validate = new Ajv({allowUnionTypes: true}).compile(JSON.parse(readFileSync(file, 'utf8')));

/** Whether a record is valid. Fails if the JSON Schema and `checkedCauses` disagree. */
function isAccepted(record, what) {
  const {content, path, reason} = checkedCauses(record);
  const valid = validate(record);
  assert.equal(valid, content !== undefined, `${what}: ${path} ${reason}; ${JSON.stringify(validate.errors)}`);
  return valid;
}

const minimal = {name: 'A bag', what: 'It is heavy.'};
const withFields = (fields) => ({causes: [{...minimal, ...fields}]});
const many = (count) => ({causes: Array.from({length: count}, () => minimal)});

const good = {
  'a minimal cause': withFields({}),
  'all fields': {
    $schema: 'cause.schema.json',
    title: 'Ours',
    intro: 'Ours too.',
    author: 'The clinic',
    review: 'Checked.',
    causes: [
      {
        ...minimal,
        id: 'bag',
        group: 'contributing',
        why: 'You lean.',
        who: 'You.',
        sources: [{name: 'A book'}, {name: 'A leaflet', url: 'leaflet.html'}],
        regions: ['head', 'trunk', 'low-back', 'hip', 'legs', 'foot'],
        helps: [{name: 'Tilt', exercise: 'pelvic-tilt'}, {name: 'Bridge', advice: 'bridge'}, {name: 'Rest'}],
      },
    ],
  },
  'fifty causes': many(50),
  'markup, as text': withFields({name: '<b>Bag</b></script>'}),
};

const bad = {
  null: null,
  'a list without causes': {title: 'Ours'},
  'an empty list of causes': {causes: []},
  'fifty-one causes': many(51),
  'a cause without a name': {causes: [{what: 'It is heavy.'}]},
  'a cause without a text': {causes: [{name: 'A bag'}]},
  'an unknown key in a cause': withFields({cure: 'Yes'}),
  'an unknown key in the list': {...withFields({}), cures: []},
  'an id with capitals': withFields({id: 'Bag'}),
  'an id that is the name of an inherited property': withFields({id: 'constructor'}),
  'an unknown group': withFields({group: 'mine'}),
  'an unknown region': withFields({regions: ['wing']}),
  'references of the article': withFields({citations: [1]}),
  'a URL that runs a script': withFields({sources: [{name: 'x', url: 'javascript:x()'}]}),
  'help without a name': withFields({helps: [{exercise: 'pelvic-tilt'}]}),
  'a number instead of text': withFields({name: 3}),
};

describe('the JSON Schema of causes', () => {
  for (const [what, record] of Object.entries(good))
    it(`accepts ${what}, as a list does`, () => assert.equal(isAccepted(record, what), true));
  for (const [what, record] of Object.entries(bad))
    it(`rejects ${what}, as a list does`, () => assert.equal(isAccepted(record, what), false));
  it('is not needed for an array of causes, which a list also accepts', () => {
    assert.deepEqual(checkedCauses([minimal]).content?.causes[0], {
      ...minimal,
      id: 'cause-1',
      regions: [],
      helps: [],
      citations: [],
    });
  });
});
