import type {ExerciseBriefs} from '../../schema.js';

export const exerciseBriefs: ExerciseBriefs = {
  'pelvic-tilt': [
    'Acuéstate boca arriba, rodillas dobladas, pies bien apoyados.',
    'Suelta el aire. Aprieta el bajo vientre e inclina la pelvis hacia atrás, para que se cierre el hueco bajo la zona lumbar.',
    'Mantén {seconds}. Sigue respirando. Relaja.',
  ],
  'pelvic-tilt-arm-raise': [
    'Boca arriba, inclina la pelvis. Mantén {seconds}.',
    'Sube despacio los brazos por encima de la cabeza. La zona lumbar sigue apoyada.',
    'Baja los brazos despacio. Relaja.',
  ],
  'wall-pelvic-tilt': [
    'De pie, con espalda, hombros y cabeza apoyados en una pared, rodillas un poco dobladas.',
    'Suelta el aire. Inclina la pelvis hacia atrás, para que la zona lumbar toque la pared.',
    'Mantén {seconds}. Sigue respirando. Relaja.',
  ],
  'band-pelvic-tilt': [
    'De pie junto a la pared, con la banda en la cintura. Inclina la pelvis. Mantén {seconds}.',
    'Sube despacio los brazos. Mantén otra vez {seconds}.',
    'Baja los brazos despacio. Relaja.',
  ],
};
