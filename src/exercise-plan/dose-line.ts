import {nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {holdOf} from '../content/dose.js';
import {sceneOf, stillTemplate} from '../exercise/stills.js';
import type {Language} from '../locales/language.js';
import type {PlanStrings} from '../locales/strings.js';

/** The dose in a line. */
export const doseLine = (exercise: Exercise, t: PlanStrings): string => {
  const {sets, reps, doseInWords, sides} = exercise;
  return [doseInWords ?? t.dose(sets, reps), ...t.further(holdOf(exercise), sides === 'both')].join(' · ');
};

/** Where it ends, small; nothing for an exercise without a figure. */
export function picture(exercise: Exercise, language: Language): TemplateResult | typeof nothing {
  const scene = sceneOf(exercise);
  const last = scene?.stills.at(-1);
  return scene && last ? stillTemplate(scene, last, 'shown', language) : nothing;
}
