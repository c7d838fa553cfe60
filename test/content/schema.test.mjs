// The JSON Schema of an exercise beside the check that cards make: they are to agree.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {checkedExercise, exerciseById, exerciseIds} from '../../dist/api/content.js';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = json('../../dist/schema/exercise.schema.json');
const own = json('own-exercise.json');
const validate = new Ajv({allowUnionTypes: true}).compile(schema);

/** What both say of a record; fails where they differ. */
function accepted(record, what) {
  const {content, path, reason} = checkedExercise(record);
  const valid = validate(record);
  assert.equal(valid, content !== undefined, `${what}: ${path} ${reason}; ${JSON.stringify(validate.errors)}`);
  return valid;
}

const least = {name: 'Bridge', steps: [{text: 'Lift your hips.'}]};
const step = (fields) => ({...least, steps: [{text: 'Lift.', ...fields}]});
const source = (url) => ({...least, sources: [{name: 'A leaflet', url}]});
const posed = (fields) => ({...own, figure: {poses: [{root: [0, 0], caption: 'c', alt: 'a', ...fields}]}});
const texts = (count) => Array.from({length: count}, () => 'Work');

const good = {
  'the least': least,
  'every field': own,
  'a dose in numbers alone': {...least, sets: 3, reps: 5, rest: 0},
  'a step that says whose its seconds are': step({kind: 'hold', seconds: 5, origin: 'article'}),
  'half a second': step({kind: 'hold', seconds: 0.5}),
  'the most of everything': {...least, sets: 100, reps: 1000, rest: 3600, feel: texts(50), name: 'n'.repeat(200)},
  'links with and without ids': {...least, easier: {name: 'Plank'}, harder: {id: 'bridge', name: 'Bridge'}},
  'the figure of another': {...least, figure: {exercise: 'pelvic-tilt'}},
  'markup, which is text': {...least, aim: '<b onclick="x()">Strong</b></script>'},
  'marks of right-to-left text': {...least, name: '\u2067גשר\u2069'},
  'a relative address': source('leaflet.html?a=1#b'),
  'an address in capitals': source('HTTPS://example.org/A'),
  'a telephone': source('tel:+55 11 1234'),
  'a colon after a slash': source('/a/b:c'),
};

const bad = {
  nothing: null,
  'a list': [least],
  'no name': {steps: least.steps},
  'no steps': {name: 'Bridge'},
  'an empty list of steps': {...least, steps: []},
  'an empty name': {...least, name: ''},
  'a name that cannot be seen': {...least, name: '\u200b \u202e'},
  'a name that is too long': {...least, name: 'n'.repeat(201)},
  'a text that is too long': {...least, aim: 'a'.repeat(2001)},
  'more than fifty': {...least, feel: texts(51)},
  'a key that nobody knows': {...least, nmae: 'Bridge'},
  'a key inside': step({txt: 'Lift.'}),
  'the key of every prototype': JSON.parse('{"name": "n", "steps": [{"text": "t"}], "__proto__": {"a": 1}}'),
  'half a set': {...least, sets: 1.5},
  'no repetitions': {...least, reps: 0},
  'a number as text': {...least, reps: '5'},
  'seconds below zero': step({seconds: -1}),
  'an hour and more': step({seconds: 3601}),
  'a kind that there is not': step({kind: 'jump'}),
  'an origin that there is not': step({origin: 'me'}),
  'the figure of none': {...least, figure: {exercise: 'nope'}},
  'an id with capitals': {...least, id: 'Bridge'},
  'an id that every object has': {...least, id: 'constructor'},
  'a place of three numbers': {...least, place: [1, 2, 3]},
  'null for what may be left out': {...least, aim: null},
  'a script': source('javascript:alert(1)'),
  'a script in capitals': source('JAVASCRIPT:alert(1)'),
  'a script with a tab': source('java\tscript:alert(1)'),
  'a script after a space': source(' javascript:alert(1)'),
  data: source('data:text/html,x'),
  'an empty address': source(''),
  'five joints of the spine': posed({lumbar: [1, 2, 3, 4, 5]}),
  'a pose with an id of its own kind': posed({id: 'Pose 3'}),
  'a joint that bends too far': posed({pelvis: 361}),
};

describe('the JSON Schema of an exercise', () => {
  it('is of a draft that editors know, with an id and a title', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(schema.$id, 'exercise.schema.json');
    assert.ok(schema.title && schema.description);
  });

  it('describes every property, wherever it is', () => {
    let properties = 0;
    const walk = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        assert.match(property.description ?? '', /^[A-Za-z].{8,}\.$/, name);
        properties++;
      }
      for (const [key, inner] of Object.entries(node)) if (key !== 'default') walk(inner);
    };
    walk(schema);
    assert.ok(properties > 80, `${properties} properties`);
  });

  it('takes the library’s own, as records and from the data file', () => {
    const {exercises} = json('../../dist/content/en.json');
    assert.deepEqual(
      exercises.map(({id}) => id),
      exerciseIds,
    );
    for (const record of [...exerciseIds.map(exerciseById), ...exercises]) {
      assert.equal(accepted(record, record.id), true, record.id);
      assert.deepEqual(checkedExercise(record).content, record);
    }
  });

  for (const [what, record] of Object.entries(good)) {
    it(`takes ${what}, as a card does`, () => assert.equal(accepted(record, what), true));
  }
  for (const [what, record] of Object.entries(bad)) {
    it(`refuses ${what}, as a card does`, () => assert.equal(accepted(record, what), false));
  }
});
