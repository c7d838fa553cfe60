import {expect} from '@open-wc/testing';
import {adviceFacts, bodyRegions, causeById, causeFacts, causeIds, exerciseIds} from '../../src/api/content.js';
import {generalWords} from '../../src/locales/en/general.js';
import {causeListStrings} from '../../src/locales/en/cause-list.js';

/** The number of syllables of a word: groups of vowels, without a silent ending. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  return letters.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/** The Flesch-Kincaid grade: the school year in which pupils understand the text. */
function grade(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const sentences = text.match(/[.!?](?=\s|$)/g)?.length ?? 1;
  const syllableCount = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllableCount) / words.length - 15.59;
}

describe('causes', () => {
  it('have texts of grade 6 or lower on average, and of grade 8 or lower each', () => {
    const texts = [
      ...causeIds.map((id) => {
        const {what, why, who} = causeById(id)!;
        return [what, why, who].filter(Boolean).join(' ');
      }),
      generalWords.wholeBody,
      causeListStrings.disclaimer,
    ];
    const grades = texts.map(grade);
    for (const [i, textGrade] of grades.entries()) expect(textGrade, texts[i]).to.be.at.most(8);
    expect(grades.reduce((sum, textGrade) => sum + textGrade, 0) / grades.length).to.be.at.most(6);
  });

  it('each have a region of the body, and each region has causes', () => {
    const regions = causeIds.flatMap((id) => {
      expect(causeFacts[id].regions.length, id).to.be.greaterThan(0);
      return [...causeFacts[id].regions];
    });
    expect([...new Set(regions)].sort()).to.deep.equal([...bodyRegions].sort());
  });

  it('are linked only to exercises and advice that exist, with their names', () => {
    const advice = Object.values(adviceFacts).flatMap((topic) => Object.keys(topic));
    const helps = causeIds.flatMap((id) => causeById(id)!.helps);
    expect(helps).to.have.length(13);
    for (const {exercise, advice: id, name} of helps) {
      expect(exercise ? exerciseIds.includes(exercise as 'pelvic-tilt') : advice.includes(id ?? '')).to.equal(true);
      expect(name).not.to.match(/^[a-z]/);
    }
  });

  it('have no links if the article connects nothing with them', () => {
    for (const id of ['hip-mobility', 'hip-strength', 'arthritis-stenosis', 'muscle-fatigue', 'stress-and-fear'])
      expect(causeById(id)!.helps, id).to.deep.equal([]);
  });

  it('are the same object each time', () => {
    expect(causeById('posture')).to.equal(causeById('posture'));
  });
});
