import type {ExerciseBriefs} from '../../content/schema.js';

export const exerciseBriefs: ExerciseBriefs = {
  'pelvic-tilt': [
    'Lie on your back, knees bent, feet flat.',
    'Breathe out. Tighten your lower tummy and tip your pelvis back, so the gap under your low back closes.',
    'Hold for {seconds}. Keep breathing. Relax.',
  ],
  'pelvic-tilt-arm-raise': [
    'Tilt as you lie on your back. Hold for {seconds}.',
    'Slowly raise your arms over your head. Keep your low back down.',
    'Lower your arms slowly. Relax.',
  ],
  'wall-pelvic-tilt': [
    'Stand with back, shoulders and head on a wall, knees a little bent.',
    'Breathe out. Tip your pelvis back, so your low back meets the wall.',
    'Hold for {seconds}. Keep breathing. Relax.',
  ],
  'band-pelvic-tilt': [
    'Stand at the wall, the band around your waist. Tilt. Hold for {seconds}.',
    'Slowly raise your arms. Hold again for {seconds}.',
    'Lower your arms slowly. Relax.',
  ],
};
