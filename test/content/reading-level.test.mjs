// The reading level of the English texts: the Flesch-Kincaid grade of everything that is published.
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

const MAX_MEAN = 6;
const MAX_GRADE = 8;
/** The formula is meant for sentences, not for short labels ("Resistance band"). */
const MIN_WORDS = 5;

/** Keys of titles and names that are quoted, and of data that is not text. */
const EXCLUDED = new Set(['article', 'references', 'emergencyNumbers', 'locale', 'review']);

/** Whether a value is an item of a list: a text, or an id with a text. */
const isListItem = (value) => typeof value === 'string' || Object.keys(value).join() === 'id,text';

/** Yields each text, and each list as one text. */
function* textsOf(value, path) {
  if (typeof value === 'string') yield {path, text: value.replace('{seconds}', '5 seconds')};
  else if (Array.isArray(value) && value.every(isListItem))
    yield {path, text: value.map((item) => item.text ?? item).join('. ')};
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (!EXCLUDED.has(key)) yield* textsOf(inner, `${path}.${value[key]?.id ?? key}`);
}

const wordsIn = (text) => text.match(/[\p{L}\d’'-]+/gu) ?? [];

function gradeOf(text) {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => wordsIn(sentence).length > 0);
  return fleschKincaid({sentence: sentences.length, word: wordsIn(text).length, syllable: syllable(text)});
}

describe('the English texts', () => {
  const strings = {adviceListStrings, careNoticeStrings, causeListStrings, cardStrings, planStrings, timerStrings};
  const graded = [...textsOf({content: allContent(), exerciseBriefs, strings}, 'en')]
    .filter(({text}) => wordsIn(text).length >= MIN_WORDS)
    .map((item) => ({...item, grade: gradeOf(item.text)}));

  it('are all graded', () => {
    assert.ok(graded.length > 100, `${graded.length} items`);
    for (const part of ['content.exercises', 'content.causes', 'content.treatment', 'content.care'])
      assert.ok(
        graded.some(({path}) => path.startsWith(`en.${part}`)),
        part,
      );
  });

  it(`have grade ${MAX_MEAN} or lower on average`, (test) => {
    const mean = graded.reduce((sum, {grade}) => sum + grade, 0) / graded.length;
    test.diagnostic(`grade ${mean.toFixed(1)} over ${graded.length} items`);
    assert.ok(mean <= MAX_MEAN, `grade ${mean}`);
  });

  it(`have no item above grade ${MAX_GRADE}`, () => {
    const hard = graded.filter(({grade}) => grade > MAX_GRADE);
    assert.deepEqual(
      hard.map(({path, grade, text}) => `${path}, grade ${grade.toFixed(1)}: ${text}`),
      [],
    );
  });

  it('are graded correctly: a hard sentence gets a high grade', () => {
    assert.ok(
      gradeOf('Posterior pelvic retroversion facilitates lumbopelvic stabilisation during ambulation.') > MAX_GRADE,
    );
    assert.ok(gradeOf('Lie on your back. Bend your knees.') < 2);
  });
});
