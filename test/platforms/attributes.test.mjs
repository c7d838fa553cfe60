// Tests elements that can be configured by attributes alone, as on Wix: each attribute makes a noticeable difference, whether
// it is set before or after the element is rendered.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {recordOutput, observeBehaviour} from '../helpers/observe-behaviour.mjs';
import {addScript, wixInChromium} from '../helpers/wix.mjs';

const heading = {'heading-level': ['2', '4']};
/** The values of a boolean attribute. */
const booleanValues = [null, ''];
/** Values of the attributes for which the documentation lists none; `null` means that the attribute is missing. */
const values = {
  'exercise-card': {
    ...heading,
    exercise: ['pelvic-tilt', 'wall-pelvic-tilt'],
    src: [null, 'exercise'],
    remember: booleanValues,
  },
  'exercise-plan': {...heading, exercises: [null, 'pelvic-tilt'], region: [null, 'GB', 'US'], remember: booleanValues},
  'cause-list': {
    ...heading,
    causes: [null, 'posture footwear', 'footwear posture'],
    src: [null, 'causes'],
    exclusive: booleanValues,
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
    voice: booleanValues,
    vibrate: booleanValues,
    remember: booleanValues,
    locked: booleanValues,
  },
};
/** The attributes of every element. */
const common = {lang: ['en', 'es'], theme: ['light', 'dark']};
/** Attributes that the element has in every test. The timer has two sets, so that there is a rest between them. */
const always = {'exercise-card': {exercise: 'pelvic-tilt'}, 'hold-timer': {sets: '2'}};

/** Selectors of the controls that have to be pressed before an attribute makes a difference. */
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

const customContent = {
  exercise: {name: 'Heel raise', steps: [{kind: 'hold', seconds: 4, text: 'Up for {seconds}.'}]},
  causes: {title: 'In our school', causes: [{name: 'A heavy bag', what: 'You carry it on one shoulder.'}]},
};

/** The attributes in the JSDoc of an element, each with the values that it lists. */
function documentedAttributes(tag) {
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
  const urls = {};
  before(async () => {
    for (const [name, record] of Object.entries(customContent))
      urls[name] = wix.site.show(JSON.stringify(record), headers);
    frame = await wix.frame();
    await frame.evaluate(addScript, {url: `${wix.base}cdn/physio-elements.js`, type: 'module'});
  });

  for (const [tag, known] of Object.entries(values))
    for (const [name, listed] of Object.entries({...documentedAttributes(tag), ...common})) {
      it(`<${tag} ${name}> makes a difference, set before or after the element is rendered`, async () => {
        const testedValues = common[name] ?? known[name] ?? listed;
        assert.ok(testedValues.length > 1, 'values to try');
        const behaviours = [];
        for (const value of testedValues) {
          const attributes = value === null ? {} : {[name]: urls[value] ?? value};
          const text = {
            exercise: 'Heel raise',
            causes: 'A heavy bag',
            es: tag === 'hold-timer' ? 'Empezar' : 'Leer el artículo',
          }[value];
          const press = pressed[tag]?.[name];
          const observe = (first, later) =>
            frame.evaluate(observeBehaviour, {tag, first: {...always[tag], ...first}, later, text, press});
          const before = await observe(attributes);
          if (value !== null) assert.deepEqual(await observe({}, attributes), before, `${name}=${value}, set later`);
          behaviours.push(JSON.stringify(before));
        }
        assert.equal(new Set(behaviours).size, testedValues.length, 'a difference');
        assert.deepEqual(wix.errors, []);
      });
    }
});
