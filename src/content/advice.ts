import {adviceFacts, type AdviceFacts, type AdviceTopic} from './facts/advice.js';
import type {Advice} from './schema.js';
import {adviceWords} from './words/advice.js';
import {correctionWords} from './words/corrections.js';

/** What the article advises on a topic, facts and words joined, in its order. */
export const adviceOf = (topic: AdviceTopic): readonly Advice[] =>
  Object.entries<AdviceFacts>(adviceFacts[topic]).map(([id, {citations, correction}]) => {
    const words: Readonly<Record<string, {readonly name: string; readonly text: string}>> = adviceWords[topic];
    return {
      ...(words[id] as {name: string; text: string}),
      id,
      citations,
      ...(correction && {correction: correctionWords[correction]}),
      ...(topic === 'recommendations' && {exercise: id, figure: id}),
    };
  });
