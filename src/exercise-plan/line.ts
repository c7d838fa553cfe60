import {nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {holdOf} from '../exercise-card/dose.js';
import {sceneOf, still} from '../exercise-card/pictures.js';
import {planStrings as t} from '../i18n/exercise-plan.js';

/** The dose in a line. */
export const doseLine = (exercise: Exercise): string => {
  const {sets, reps, doseInWords, sides} = exercise;
  return [doseInWords ?? t.dose(sets, reps), ...t.further(holdOf(exercise), sides === 'both')].join(' · ');
};

/** Where it ends, small; nothing for an exercise without a figure. */
export function picture(exercise: Exercise): TemplateResult | typeof nothing {
  const scene = sceneOf(exercise);
  const last = scene?.stills.at(-1);
  return scene && last ? still(scene, last, 'shown') : nothing;
}
