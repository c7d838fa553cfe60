// Where an element has attributes and nothing else: each of them, on each element, is something that a person notices, and
// may be set at any time.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {recordOutput, observeBehaviour} from '../helpers/observe-behaviour.mjs';
import {addScript, wixInChromium} from '../helpers/wix.mjs';

const heading = {'heading-level': ['2', '4']};
const on = [null, ''];
/** Values of attributes of which the documentation lists none; `null` is to be without. */
const values = {
  'exercise-card': {...heading, exercise: ['pelvic-tilt', 'wall-pelvic-tilt'], src: [null, 'exercise'], remember: on},
  'exercise-plan': {...heading, exercises: [null, 'pelvic-tilt'], region: [null, 'GB', 'US'], remember: on},
  'cause-list': {
    ...heading,
    causes: [null, 'posture footwear', 'footwear posture'],
    src: [null, 'causes'],
    exclusive: on,
    open: [null, 'posture', ''],
  },
  'advice-list': heading,
  'care-notice': {...heading, region: [null, 'GB', 'US']},
  'hold-timer': {
    exercise: [null, 'pelvic-tilt-arm-raise'],
    hold: ['5', '7', '0'],
    relax: [null, '9'],
    rest: [null, '12'],
    prepare: [null, '9'],
    reps: [null, '3'],
    sets: ['1', '2'],
    label: [null, 'Side plank'],
    voice: on,
    vibrate: on,
    remember: on,
    locked: on,
  },
};
/** Of every element. */
const common = {lang: ['en', 'es'], theme: ['light', 'dark']};
/** What an element has besides: two sets, so that there is a rest between them. */
const always = {'exercise-card': {exercise: 'pelvic-tilt'}, 'hold-timer': {sets: '2'}};

/** What has to be pressed to notice some of them. */
const start = '[part~=start], [part~=main]';
const pressed = {
  'exercise-card': {remember: start},
  'cause-list': {exclusive: '[data-id=posture] > summary, [data-id=footwear] > summary'},
  'hold-timer': {
    ...Object.fromEntries(
      ['relax', 'rest', 'prepare', 'sound', 'voice', 'vibrate', 'keep-awake', 'remember'].map((name) => [name, start]),
    ),
    locked: '[part~=settings]',
  },
};

const own = {
  exercise: {name: 'Heel raise', steps: [{kind: 'hold', seconds: 4, text: 'Up for {seconds}.'}]},
  causes: {title: 'In our school', causes: [{name: 'A heavy bag', what: 'You carry it on one shoulder.'}]},
};

/** Attributes that the documentation of an element has, each with the values that it lists. */
function documented(tag) {
  const source = readFileSync(join(import.meta.dirname, `../../src/${tag}/${tag}-element.ts`), 'utf8');
  const listed = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return Object.fromEntries(
    [...source.matchAll(/^ \* @attr \{(.+?)\} \[?([\w-]+)/gm)].map(([, type, name]) => [name, listed(type)]),
  );
}

const headers = {'content-type': 'application/json', 'access-control-allow-origin': '*'};

describe('attributes alone', {skip: chromiumOnly}, () => {
  const wix = wixInChromium({initScript: recordOutput, allow: 'screen-wake-lock'});
  let frame;
  const addresses = {};
  before(async () => {
    for (const [name, record] of Object.entries(own)) addresses[name] = wix.site.show(JSON.stringify(record), headers);
    frame = await wix.frame();
    await frame.evaluate(addScript, {address: `${wix.base}cdn/physio-elements.js`, type: 'module'});
  });

  for (const [tag, known] of Object.entries(values))
    for (const [name, listed] of Object.entries({...documented(tag), ...common})) {
      it(`<${tag} ${name}> is noticed, set before or after`, async () => {
        const tried = common[name] ?? known[name] ?? listed;
        assert.ok(tried.length > 1, 'values to try');
        const seen = [];
        for (const value of tried) {
          const attributes = value === null ? {} : {[name]: addresses[value] ?? value};
          const words = {
            exercise: 'Heel raise',
            causes: 'A heavy bag',
            es: tag === 'hold-timer' ? 'Empezar' : 'Leer el artículo',
          }[value];
          const press = pressed[tag]?.[name];
          const ask = (first, later) =>
            frame.evaluate(observeBehaviour, {tag, first: {...always[tag], ...first}, later, words, press});
          const before = await ask(attributes);
          if (value !== null) assert.deepEqual(await ask({}, attributes), before, `${name}=${value}, set later`);
          seen.push(JSON.stringify(before));
        }
        assert.equal(new Set(seen).size, tried.length, 'a difference');
        assert.deepEqual(wix.faults, []);
      });
    }
});
