import {follow} from '../../i18n/spoken.js';
import {
  exerciseWords as englishExerciseWords,
  equipmentWords as englishEquipmentWords,
  positionWords as englishPositionWords,
} from './en/exercises.js';

export let exerciseWords = englishExerciseWords;
follow('exerciseWords', englishExerciseWords, (words) => (exerciseWords = words));
export let equipmentWords = englishEquipmentWords;
follow('equipmentWords', englishEquipmentWords, (words) => (equipmentWords = words));
export let positionWords = englishPositionWords;
follow('positionWords', englishPositionWords, (words) => (positionWords = words));
