import {expect} from '@open-wc/testing';
import {adviceOf, allContent} from '../../src/api/content.js';
import {adviceFacts, type AdviceFacts} from '../../src/content/facts/advice.js';
import {adviceWords} from '../../src/locales/en/advice.js';
import {correctionWords} from '../../src/locales/en/corrections.js';

describe('all that the library says', () => {
  it('is what its file for other programs holds', async () => {
    const file: unknown = await (await fetch('/dist/content/en.json')).json();
    expect(JSON.parse(JSON.stringify(allContent()))).to.deep.equal(file);
  });

  for (const topic of ['treatment', 'prevention', 'recommendations'] as const)
    it(`has the advice of a topic in its order, each with its words, exercise and correction: ${topic}`, () => {
      const words: Readonly<Record<string, object>> = adviceWords[topic];
      const expected = Object.entries<AdviceFacts>(adviceFacts[topic]).map(([id, {citations, correction}]) => ({
        ...words[id],
        id,
        citations,
        ...(correction && {correction: correctionWords[correction]}),
        ...(topic === 'recommendations' && {exercise: id, figure: id}),
      }));
      expect(adviceOf(topic)).to.deep.equal(expected);
    });
});
