import type {ExerciseBriefs} from '../../content/schema.js';

export const exerciseBriefs: ExerciseBriefs = {
  'pelvic-tilt': [
    'Acuéstate boca arriba, rodillas dobladas, pies bien apoyados.',
    'Suelta el aire. Aprieta la parte baja del abdomen e inclina la pelvis hacia atrás, para que se cierre el hueco bajo la zona lumbar.',
    'Mantén {seconds}. Sigue respirando. Relaja.',
  ],
  'pelvic-tilt-arm-raise': [
    'Boca arriba, inclina la pelvis. Mantén {seconds}.',
    'Sube despacio los brazos por encima de la cabeza. Mantén la zona lumbar apoyada.',
    'Baja los brazos despacio. Relaja.',
  ],
  'wall-pelvic-tilt': [
    'De pie, con espalda, hombros y cabeza apoyados en una pared, rodillas un poco dobladas.',
    'Suelta el aire. Inclina la pelvis hacia atrás, para que la zona lumbar toque la pared.',
    'Mantén {seconds}. Sigue respirando. Relaja.',
  ],
  'band-pelvic-tilt': [
    'De pie, con la espalda contra la pared y la banda alrededor de la cintura. Inclina la pelvis. Mantén {seconds}.',
    'Sube despacio los brazos. Mantén otra vez {seconds}.',
    'Baja los brazos despacio. Relaja.',
  ],
};
