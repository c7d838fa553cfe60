import {sourceStrings as english} from './en/sources.js';
import {follow} from './spoken.js';

export let sourceStrings = english;
follow('sourceStrings', english, (words) => (sourceStrings = words));
