import {follow} from '../../i18n/spoken.js';
import {stepCues as english} from './en/step-cues.js';

export let stepCues = english;
follow('stepCues', english, (words) => (stepCues = words));
