import {cardStrings as english} from './en/exercise-card.js';
import {follow} from './spoken.js';

export let cardStrings = english;
follow('cardStrings', english, (words) => (cardStrings = words));
