import {stepCues as english} from './en/step-cues.js';
import {textIn} from './language.js';

export const stepCues = textIn('stepCues', english);
