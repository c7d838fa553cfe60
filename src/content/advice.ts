import {adviceFacts, type AdviceFacts, type AdviceTopic} from './facts/advice.js';
import type {Advice, AdviceWords, CorrectionWords} from './schema.js';

/** The article's advice on a topic, in the article's order: facts joined with the texts of a language. */
export const adviceRecords = (
  topic: AdviceTopic,
  texts: AdviceWords,
  corrections: CorrectionWords,
): readonly Advice[] =>
  Object.entries<AdviceFacts>(adviceFacts[topic]).map(([id, {citations, correction}]) => {
    const words: Readonly<Record<string, {readonly name: string; readonly text: string}>> = texts[topic];
    return {
      ...(words[id] as {name: string; text: string}),
      id,
      citations,
      ...(correction && {correction: corrections[correction]}),
      ...(topic === 'recommendations' && {exercise: id, figure: id}),
    };
  });
