import {nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {holdOf} from '../content/dose.js';
import {sceneOf, stillTemplate} from '../exercise/stills.js';
import type {Language} from '../locales/language.js';
import type {PlanStrings} from '../locales/strings.js';

/** The dose of an exercise in one line. */
export const doseText = (exercise: Exercise, t: PlanStrings): string => {
  const {sets, reps, doseInWords, sides} = exercise;
  return [doseInWords ?? t.dose(sets, reps), ...t.further(holdOf(exercise), sides === 'both')].join(' · ');
};

/** A small picture of the final pose; nothing if the exercise has no figure. */
export function finalPose(exercise: Exercise, language: Language): TemplateResult | typeof nothing {
  const scene = sceneOf(exercise);
  const still = scene?.stills.at(-1);
  return scene && still ? stillTemplate(scene, still, 'shown', language) : nothing;
}
