import {adviceRecords} from '../content/advice.js';
import type {AdviceTopic} from '../content/facts/advice.js';
import type {Advice} from '../content/schema.js';
import {adviceWords} from '../locales/advice.js';
import {correctionWords} from '../locales/corrections.js';
import type {Language} from '../locales/language.js';

/** The article's advice on a topic, in the article's order. */
export const builtInAdvice = (topic: AdviceTopic, language: Language): readonly Advice[] =>
  adviceRecords(topic, adviceWords(language), correctionWords(language));
