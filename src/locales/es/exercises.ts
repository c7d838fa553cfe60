import type {EquipmentWords, ExerciseWords, PositionWords} from '../../content/schema.js';

const breathing =
  'Suelta el aire al inclinar la pelvis. Después toma y suelta el aire como siempre. Nunca aguantes la respiración.';

export const exerciseWords: ExerciseWords = {
  'pelvic-tilt': {
    aim: 'Enseña a tus músculos a trabajar y luego a soltarse, para que no se queden tensos.',
    start: 'Acuéstate boca arriba, con las rodillas dobladas y los pies bien apoyados. Relaja los hombros.',
    steps: {
      tilt: 'Suelta el aire. Aprieta con suavidad la parte baja del abdomen e inclina la pelvis hacia atrás, para que se cierre el hueco bajo la zona lumbar (la parte baja de la espalda).',
      hold: 'Mantén la posición {seconds}. Sigue respirando.',
      relax: 'Afloja y deja descansar la espalda.',
    },
    breathing,
    feel: [
      'Un trabajo suave en la parte baja del abdomen',
      'La zona lumbar apoyada en el suelo',
      'Una respiración tranquila y constante',
    ],
    mistakes: ['Empujar fuerte con los pies', 'Aguantar la respiración', 'Levantar la cadera del suelo'],
    doseInWords: 'Unas pocas veces',
  },
  'pelvic-tilt-arm-raise': {
    aim: 'Entrena el abdomen para mantener estable la espalda mientras mueves los brazos.',
    start: 'Acuéstate boca arriba, con las rodillas dobladas y los pies bien apoyados. Relaja los hombros.',
    steps: {
      tilt: 'Suelta el aire. Aprieta con suavidad la parte baja del abdomen e inclina la pelvis hacia atrás, para que se cierre el hueco bajo la zona lumbar (la parte baja de la espalda).',
      hold: 'Mantén la posición {seconds}. Sigue respirando.',
      up: 'Sube despacio los brazos por encima de la cabeza. Mantén la zona lumbar apoyada.',
      down: 'Vuelve a bajar los brazos, igual de despacio.',
      relax: 'Afloja y relaja.',
    },
    breathing,
    feel: [
      'Un trabajo suave en la parte baja del abdomen',
      'La zona lumbar apoyada en el suelo',
      'Una respiración tranquila y constante',
    ],
    mistakes: [
      'Empujar fuerte con los pies',
      'Aguantar la respiración',
      'Dejar que la espalda se levante al subir los brazos',
    ],
    optional: 'Sujeta un bastón o una barra pequeña si quieres que los brazos pesen más.',
  },
  'wall-pelvic-tilt': {
    aim: 'Ayuda a los músculos de la zona lumbar a trabajar al ritmo de tus movimientos.',
    start:
      'Ponte de pie con la espalda contra una pared y las rodillas un poco dobladas. Apoya los hombros y la cabeza en la pared.',
    steps: {
      tilt: 'Suelta el aire. Aprieta con suavidad la parte baja del abdomen e inclina la pelvis hacia atrás, para que la zona lumbar (la parte baja de la espalda) toque la pared.',
      hold: 'Mantén la posición {seconds}. Sigue respirando.',
      relax: 'Afloja y quédate de pie sin tensión.',
    },
    breathing,
    feel: [
      'Un trabajo suave en la parte baja del abdomen',
      'La zona lumbar apoyada en la pared',
      'Una respiración tranquila y constante',
    ],
    mistakes: [
      'Empujar fuerte con las piernas',
      'Aguantar la respiración',
      'Separar la cabeza o los hombros de la pared',
    ],
  },
  'band-pelvic-tilt': {
    aim: 'Combina la báscula pélvica con el movimiento de los brazos mientras respiras como siempre.',
    start: 'Ponte de pie con la espalda contra una pared y con una banda elástica alrededor de la cintura.',
    steps: {
      tilt: 'Suelta el aire. Aprieta con suavidad la parte baja del abdomen e inclina la pelvis hacia atrás, para que la zona lumbar (la parte baja de la espalda) toque la pared.',
      hold: 'Mantén la posición {seconds}. Sigue respirando.',
      up: 'Sube despacio los brazos por encima de la cabeza. Mantén la zona lumbar apoyada en la pared.',
      'hold-up': 'Mantén otra vez la posición {seconds}. Sigue respirando.',
      down: 'Vuelve a bajar los brazos, igual de despacio.',
      relax: 'Afloja y relaja.',
    },
    breathing,
    feel: [
      'Un trabajo suave en la parte baja del abdomen',
      'La zona lumbar apoyada en la pared',
      'Una respiración tranquila y constante',
    ],
    mistakes: ['Mover los brazos con prisa', 'Aguantar la respiración', 'Dejar que la espalda se separe de la pared'],
    doseInWords: 'Hasta donde te resulte cómodo y, con el tiempo, un poco más',
  },
};

export const equipmentWords: EquipmentWords = {
  wall: 'Una pared',
  band: 'Una banda elástica',
  stick: 'Un bastón (si quieres)',
};

export const positionWords: PositionWords = {lying: 'Boca arriba', standing: 'De pie'};
