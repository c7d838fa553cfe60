import type {EquipmentWords, ExerciseWords, PositionWords} from '../../content/schema.js';

const breathing = 'Breathe out as you tilt. Then breathe in and out as normal. Never hold your breath.';

export const exerciseWords: ExerciseWords = {
  'pelvic-tilt': {
    aim: 'Teaches your muscles to work and then let go, so that they do not stay tense.',
    start: 'Lie on your back with your knees bent and your feet flat. Let your shoulders relax.',
    steps: {
      tilt: 'Breathe out. Gently tighten your lower tummy and tip your pelvis back, so the gap under your low back closes.',
      hold: 'Hold for {seconds}. Keep breathing.',
      relax: 'Let go and let your back rest.',
    },
    breathing,
    feel: ['Gentle work low in your tummy', 'Your low back resting on the floor', 'Calm, steady breathing'],
    mistakes: ['Pushing hard with your feet', 'Holding your breath', 'Lifting your hips off the floor'],
    doseInWords: 'A few times',
  },
  'pelvic-tilt-arm-raise': {
    aim: 'Trains your tummy to keep your back steady while your arms move.',
    start: 'Lie on your back with your knees bent and your feet flat. Let your shoulders relax.',
    steps: {
      tilt: 'Breathe out. Gently tighten your lower tummy and tip your pelvis back, so the gap under your low back closes.',
      hold: 'Hold for {seconds}. Keep breathing.',
      up: 'Slowly raise your arms over your head. Keep your low back down.',
      down: 'Bring your arms back down, just as slowly.',
      relax: 'Let go and relax.',
    },
    breathing,
    feel: ['Gentle work low in your tummy', 'Your low back resting on the floor', 'Calm, steady breathing'],
    mistakes: ['Pushing hard with your feet', 'Holding your breath', 'Letting your back lift as your arms go up'],
    optional: 'Hold a stick or a small bar if you want your arms to feel heavier.',
  },
  'wall-pelvic-tilt': {
    aim: 'Helps the muscles of your low back work in time with how you move.',
    start: 'Stand with your back to a wall and your knees a little bent. Rest your shoulders and head on the wall.',
    steps: {
      tilt: 'Breathe out. Gently tighten your lower tummy and tip your pelvis back, so your low back meets the wall.',
      hold: 'Hold for {seconds}. Keep breathing.',
      relax: 'Let go and stand easy.',
    },
    breathing,
    feel: ['Gentle work low in your tummy', 'Your low back resting on the wall', 'Calm, steady breathing'],
    mistakes: ['Pushing hard with your legs', 'Holding your breath', 'Lifting your head or shoulders off the wall'],
  },
  'band-pelvic-tilt': {
    aim: 'Puts the tilt and the arms together while you breathe as normal.',
    start: 'Stand with your back to a wall, with a resistance band around your waist.',
    steps: {
      tilt: 'Breathe out. Gently tighten your lower tummy and tip your pelvis back, so your low back meets the wall.',
      hold: 'Hold for {seconds}. Keep breathing.',
      up: 'Slowly raise your arms over your head. Keep your low back on the wall.',
      'hold-up': 'Hold again for {seconds}. Keep breathing.',
      down: 'Bring your arms back down, just as slowly.',
      relax: 'Let go and relax.',
    },
    breathing,
    feel: ['Gentle work low in your tummy', 'Your low back resting on the wall', 'Calm, steady breathing'],
    mistakes: ['Rushing your arms', 'Holding your breath', 'Letting your back leave the wall'],
    doseInWords: 'As far as feels comfortable, then a little more over time',
  },
};

export const equipmentWords: EquipmentWords = {wall: 'A wall', band: 'Resistance band', stick: 'A stick, if you like'};

export const positionWords: PositionWords = {lying: 'Lying on your back', standing: 'Standing'};
