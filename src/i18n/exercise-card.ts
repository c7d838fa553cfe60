import {follow} from './spoken.js';
import * as english from './en/exercise-card.js';

export let {cardStrings} = english;
follow('cardStrings', english.cardStrings, (words) => (cardStrings = words));
