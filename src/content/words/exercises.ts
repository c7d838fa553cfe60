import {follow} from '../../i18n/spoken.js';
import * as english from './en/exercises.js';

export let {exerciseWords, equipmentWords, positionWords} = english;
follow('exerciseWords', english.exerciseWords, (words) => (exerciseWords = words));
follow('equipmentWords', english.equipmentWords, (words) => (equipmentWords = words));
follow('positionWords', english.positionWords, (words) => (positionWords = words));
