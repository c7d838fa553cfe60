// How hard the English words are to read: the Flesch-Kincaid grade of everything that ships.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {allContent} from '../../dist/api/content.js';
import {exerciseBriefs} from '../../dist/locales/en/exercise-briefs.js';
import {adviceListStrings} from '../../dist/locales/en/advice-list.js';
import {careNoticeStrings} from '../../dist/locales/en/care-notice.js';
import {causeListStrings} from '../../dist/locales/en/cause-list.js';
import {cardStrings} from '../../dist/locales/en/exercise-card.js';
import {planStrings} from '../../dist/locales/en/exercise-plan.js';
import {timerStrings} from '../../dist/locales/en/hold-timer.js';

const MEAN = 6;
const MOST = 8;
/** A label of a few words ("Resistance band") is no sentence: the formula knows nothing about it. */
const LEAST_WORDS = 5;

/** Titles of pages and of the article are other people's. */
const QUOTED = new Set(['article', 'references', 'emergencyNumbers', 'locale', 'review']);

/** An item of a list: words, or an id and words. */
const isListed = (one) => typeof one === 'string' || Object.keys(one).join() === 'id,text';

/** What is read in one go: each text, and each list as a whole. */
function* items(value, path) {
  if (typeof value === 'string') yield {path, text: value.replace('{seconds}', '5 seconds')};
  else if (Array.isArray(value) && value.every(isListed))
    yield {path, text: value.map((one) => one.text ?? one).join('. ')};
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      if (!QUOTED.has(key)) yield* items(one, `${path}.${value[key]?.id ?? key}`);
}

const wordsIn = (text) => text.match(/[\p{L}\d’'-]+/gu) ?? [];

function gradeOf(text) {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => wordsIn(sentence).length > 0);
  return fleschKincaid({sentence: sentences.length, word: wordsIn(text).length, syllable: syllable(text)});
}

describe('the English words', () => {
  const strings = {adviceListStrings, careNoticeStrings, causeListStrings, cardStrings, planStrings, timerStrings};
  const graded = [...items({content: allContent(), exerciseBriefs, strings}, 'en')]
    .filter(({text}) => wordsIn(text).length >= LEAST_WORDS)
    .map((item) => ({...item, grade: gradeOf(item.text)}));

  it('are found, all of them', () => {
    assert.ok(graded.length > 100, `${graded.length} items`);
    for (const part of ['content.exercises', 'content.causes', 'content.treatment', 'content.care'])
      assert.ok(
        graded.some(({path}) => path.startsWith(`en.${part}`)),
        part,
      );
  });

  it(`read at grade ${MEAN} or lower on the whole`, (test) => {
    const mean = graded.reduce((sum, {grade}) => sum + grade, 0) / graded.length;
    test.diagnostic(`grade ${mean.toFixed(1)} over ${graded.length} items`);
    assert.ok(mean <= MEAN, `grade ${mean}`);
  });

  it(`have no item above grade ${MOST}`, () => {
    const hard = graded.filter(({grade}) => grade > MOST);
    assert.deepEqual(
      hard.map(({path, grade, text}) => `${path}, grade ${grade.toFixed(1)}: ${text}`),
      [],
    );
  });

  it('a hard sentence would be found', () => {
    assert.ok(gradeOf('Posterior pelvic retroversion facilitates lumbopelvic stabilisation during ambulation.') > MOST);
    assert.ok(gradeOf('Lie on your back. Bend your knees.') < 2);
  });
});
