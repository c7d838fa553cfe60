// The JSON Schema of causes beside the check that lists make: they are to agree.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {checkedCauses} from '../../dist/api/content.js';

const file = new URL('../../dist/schema/cause.schema.json', import.meta.url);
const validate = new Ajv({allowUnionTypes: true}).compile(JSON.parse(readFileSync(file, 'utf8')));

/** What both say of a record; fails where they differ. */
function accepted(record, what) {
  const {content, path, reason} = checkedCauses(record);
  const valid = validate(record);
  assert.equal(valid, content !== undefined, `${what}: ${path} ${reason}; ${JSON.stringify(validate.errors)}`);
  return valid;
}

const least = {name: 'A bag', what: 'It is heavy.'};
const one = (fields) => ({causes: [{...least, ...fields}]});
const many = (count) => ({causes: Array.from({length: count}, () => least)});

const good = {
  'the least': one({}),
  'every field': {
    $schema: 'cause.schema.json',
    title: 'Ours',
    intro: 'Ours too.',
    author: 'The clinic',
    review: 'Checked.',
    causes: [
      {
        ...least,
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
  fifty: many(50),
  'markup, which is text': one({name: '<b>Bag</b></script>'}),
};

const bad = {
  nothing: null,
  'no causes': {title: 'Ours'},
  'none of them': {causes: []},
  'fifty-one': many(51),
  'no name': {causes: [{what: 'It is heavy.'}]},
  'no text': {causes: [{name: 'A bag'}]},
  'a key that nobody knows': one({cure: 'Yes'}),
  'a key beside': {...one({}), cures: []},
  'an id with capitals': one({id: 'Bag'}),
  'an id that every object has': one({id: 'constructor'}),
  'a group that there is not': one({group: 'mine'}),
  'a region that there is not': one({regions: ['wing']}),
  'references of the article': one({citations: [1]}),
  'a script as an address': one({sources: [{name: 'x', url: 'javascript:x()'}]}),
  'a help without a name': one({helps: [{exercise: 'pelvic-tilt'}]}),
  'a number as text': one({name: 3}),
};

describe('the JSON Schema of causes', () => {
  for (const [what, record] of Object.entries(good))
    it(`takes ${what}, as the check does`, () => assert.equal(accepted(record, what), true));
  for (const [what, record] of Object.entries(bad))
    it(`refuses ${what}, as the check does`, () => assert.equal(accepted(record, what), false));
  it('is also for a list alone, which the check takes', () => {
    assert.deepEqual(checkedCauses([least]).content?.causes[0], {
      ...least,
      id: 'cause-1',
      regions: [],
      helps: [],
      citations: [],
    });
  });
});
