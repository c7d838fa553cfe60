// The JSON Schema of an exercise, and the validation in cards, which have to agree.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {checkedExercise, exerciseById, exerciseIds} from '../../dist/api/content.js';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = json('../../dist/schema/exercise.schema.json');
const complete = json('own-exercise.json');
const validate = new Ajv({allowUnionTypes: true}).compile(schema);

/** Whether a record is valid. Fails if the JSON Schema and `checkedExercise` disagree. */
function isAccepted(record, what) {
  const {content, path, reason} = checkedExercise(record);
  const valid = validate(record);
  assert.equal(valid, content !== undefined, `${what}: ${path} ${reason}; ${JSON.stringify(validate.errors)}`);
  return valid;
}

const minimal = {name: 'Bridge', steps: [{text: 'Lift your hips.'}]};
const withStep = (fields) => ({...minimal, steps: [{text: 'Lift.', ...fields}]});
const withSource = (url) => ({...minimal, sources: [{name: 'A leaflet', url}]});
const withPose = (fields) => ({...complete, figure: {poses: [{root: [0, 0], caption: 'c', alt: 'a', ...fields}]}});
const texts = (count) => Array.from({length: count}, () => 'Work');

const good = {
  'a minimal exercise': minimal,
  'all fields': complete,
  'a dose in numbers only': {...minimal, sets: 3, reps: 5, rest: 0},
  'a step with the origin of its seconds': withStep({kind: 'hold', seconds: 5, origin: 'article'}),
  'half a second': withStep({kind: 'hold', seconds: 0.5}),
  'the maximum of everything': {...minimal, sets: 100, reps: 1000, rest: 3600, feel: texts(50), name: 'n'.repeat(200)},
  'links with and without ids': {...minimal, easier: {name: 'Plank'}, harder: {id: 'bridge', name: 'Bridge'}},
  'the figure of a built-in exercise': {...minimal, figure: {exercise: 'pelvic-tilt'}},
  'markup, as text': {...minimal, aim: '<b onclick="x()">Strong</b></script>'},
  'isolates of right-to-left text': {...minimal, name: '\u2067גשר\u2069'},
  'a relative URL': withSource('leaflet.html?a=1#b'),
  'a URL in capitals': withSource('HTTPS://example.org/A'),
  'a telephone number': withSource('tel:+55 11 1234'),
  'a colon after a slash': withSource('/a/b:c'),
};

const bad = {
  null: null,
  'an array': [minimal],
  'an exercise without a name': {steps: minimal.steps},
  'an exercise without steps': {name: 'Bridge'},
  'an empty list of steps': {...minimal, steps: []},
  'an empty name': {...minimal, name: ''},
  'a name without visible characters': {...minimal, name: '\u200b \u202e'},
  'a name that is too long': {...minimal, name: 'n'.repeat(201)},
  'a text that is too long': {...minimal, aim: 'a'.repeat(2001)},
  'a list of more than fifty items': {...minimal, feel: texts(51)},
  'an unknown key': {...minimal, nmae: 'Bridge'},
  'an unknown key in a step': withStep({txt: 'Lift.'}),
  'the key __proto__': JSON.parse('{"name": "n", "steps": [{"text": "t"}], "__proto__": {"a": 1}}'),
  'half a set': {...minimal, sets: 1.5},
  'no repetitions': {...minimal, reps: 0},
  'a number as a string': {...minimal, reps: '5'},
  'seconds below zero': withStep({seconds: -1}),
  'more than an hour': withStep({seconds: 3601}),
  'an unknown kind': withStep({kind: 'jump'}),
  'an unknown origin': withStep({origin: 'me'}),
  'the figure of an unknown exercise': {...minimal, figure: {exercise: 'nope'}},
  'an id with capitals': {...minimal, id: 'Bridge'},
  'an id that is the name of an inherited property': {...minimal, id: 'constructor'},
  'a position of three numbers': {...minimal, place: [1, 2, 3]},
  'null for an optional field': {...minimal, aim: null},
  'a URL that runs a script': withSource('javascript:alert(1)'),
  'such a URL in capitals': withSource('JAVASCRIPT:alert(1)'),
  'such a URL with a tab': withSource('java\tscript:alert(1)'),
  'such a URL after a space': withSource(' javascript:alert(1)'),
  'a data URL': withSource('data:text/html,x'),
  'an empty URL': withSource(''),
  'five joints of the spine': withPose({lumbar: [1, 2, 3, 4, 5]}),
  'a pose with an invalid id': withPose({id: 'Pose 3'}),
  'a joint that bends too far': withPose({pelvis: 361}),
};

describe('the JSON Schema of an exercise', () => {
  it('uses a draft that editors support, with an id and a title', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(schema.$id, 'exercise.schema.json');
    assert.ok(schema.title && schema.description);
  });

  it('describes every property, at every depth', () => {
    let properties = 0;
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        assert.match(property.description ?? '', /^[A-Za-z].{8,}\.$/, name);
        properties++;
      }
      for (const [key, inner] of Object.entries(node)) if (key !== 'default') visit(inner);
    };
    visit(schema);
    assert.ok(properties > 80, `${properties} properties`);
  });

  it('accepts built-in exercises, as records and from the data file', () => {
    const {exercises} = json('../../dist/content/en.json');
    assert.deepEqual(
      exercises.map(({id}) => id),
      exerciseIds,
    );
    for (const record of [...exerciseIds.map(exerciseById), ...exercises]) {
      assert.equal(isAccepted(record, record.id), true, record.id);
      assert.deepEqual(checkedExercise(record).content, record);
    }
  });

  for (const [what, record] of Object.entries(good)) {
    it(`accepts ${what}, as a card does`, () => assert.equal(isAccepted(record, what), true));
  }
  for (const [what, record] of Object.entries(bad)) {
    it(`rejects ${what}, as a card does`, () => assert.equal(isAccepted(record, what), false));
  }
});
