import * as english from './en/exercises.js';
import {textIn} from './language.js';

export const exerciseWords = textIn('exerciseWords', english.exerciseWords);
export const equipmentWords = textIn('equipmentWords', english.equipmentWords);
export const positionWords = textIn('positionWords', english.positionWords);
