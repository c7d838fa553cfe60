import {follow} from './spoken.js';
import * as english from './en/sources.js';

export let {sourceStrings} = english;
follow('sourceStrings', english.sourceStrings, (words) => (sourceStrings = words));
