import {follow} from '../../i18n/spoken.js';
import * as english from './en/step-cues.js';

export let {stepCues} = english;
follow('stepCues', english.stepCues, (words) => (stepCues = words));
