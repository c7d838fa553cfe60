import {expect} from '@open-wc/testing';
import {adviceOf, allContent} from '../../src/api/content.js';
import {adviceFacts, type AdviceFacts} from '../../src/content/facts/advice.js';
import {adviceWords} from '../../src/locales/en/advice.js';
import {correctionWords} from '../../src/locales/en/corrections.js';

describe('built-in content', () => {
  it('is the same in allContent as in the JSON file in dist/content', async () => {
    const file: unknown = await (await fetch('/dist/content/en.json')).json();
    expect(JSON.parse(JSON.stringify(allContent()))).to.deep.equal(file);
  });

  for (const topic of ['treatment', 'prevention', 'recommendations'] as const)
    it(`has the advice on each topic in order, with texts, exercise and correction: ${topic}`, () => {
      const texts: Readonly<Record<string, object>> = adviceWords[topic];
      const expected = Object.entries<AdviceFacts>(adviceFacts[topic]).map(([id, {citations, correction}]) => ({
        ...texts[id],
        id,
        citations,
        ...(correction && {correction: correctionWords[correction]}),
        ...(topic === 'recommendations' && {exercise: id, figure: id}),
      }));
      expect(adviceOf(topic)).to.deep.equal(expected);
    });
});
