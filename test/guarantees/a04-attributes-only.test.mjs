// A site builder that has a field for a URL, one for a tag, some for attributes, and no others.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage, until} from '../helpers/page-driver.mjs';
import {samplePage} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {addElement, addScript} from '../helpers/wix.mjs';

const root = join(import.meta.dirname, '../..');
const customExercise = readFileSync(join(root, 'test/content/own-exercise.json'), 'utf8').replaceAll(
  'https://example.org',
  '',
);

/** The tags and attributes that an author fills in, and text that shows only with these attributes. */
const entries = [
  ['exercise-card', {exercise: 'wall-pelvic-tilt', variant: 'compact', 'heading-level': '4', lang: 'es'}, 'Empezar'],
  [
    'exercise-card',
    {exercise: 'pelvic-tilt', timer: 'open', figure: 'static', sources: 'none', remember: 'true'},
    'Ready when you are',
  ],
  ['exercise-card', {src: 'own', theme: 'dark'}, 'Side plank'],
  ['hold-timer', {hold: '1m30s', reps: '4', sets: '2', sides: 'both', label: 'Plank', voice: 'true'}, '1:30'],
  ['cause-list', {causes: 'posture stress-and-fear', variant: 'list', figure: 'none'}, 'How you hold yourself'],
  ['advice-list', {topic: 'prevention', variant: 'cards', 'heading-level': '3'}, 'Your desk'],
  ['care-notice', {region: 'BR', variant: 'brief', lang: 'pt-BR'}, '192'],
  ['exercise-plan', {exercises: 'band-pelvic-tilt', region: 'GB', remember: 'true'}, 'with a band'],
];

describe('A4 one URL, one tag and attributes are enough', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  for (const first of ['script', 'element'])
    for (const [tag, values, text] of entries)
      it(`are enough for <${tag}>, ${Object.keys(values).join(' ')}, the ${first} first`, async () => {
        const attributes = Object.entries(values).map(([name, value]) => [
          name,
          name === 'src' ? site.show(customExercise, {'content-type': 'application/json'}) : value,
        ]);
        const script = {url: `${site.origin}/dist/cdn/${tag}.js`, type: 'module'};
        await driver.goto(site.show(samplePage({body: '', script: ''})));
        if (first === 'element') await driver.evaluate(addElement, {tag, attributes});
        await driver.evaluate(
          `(fields) => void (${addScript})(fields).then(() => (window.isScriptLoaded = true))`,
          script,
        );
        await until(driver, () => window.isScriptLoaded);
        if (first === 'script') await driver.evaluate(addElement, {tag, attributes});
        await until(
          driver,
          (tag, text) => {
            const {shadowRoot} = document.querySelector(tag);
            const inner = [...(shadowRoot?.querySelectorAll('hold-timer') ?? [])].map(
              (timer) => timer.shadowRoot?.textContent,
            );
            return [shadowRoot?.textContent, ...inner].join().includes(text);
          },
          tag,
          text,
        );
        assert.equal(await driver.evaluate((tag) => document.querySelector(tag).childNodes.length, tag), 0);
      });
});
