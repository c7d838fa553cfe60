import type {AdvicePose} from '../../figure/advice/scenes.js';
import type {StillWords} from '../../content/schema.js';

/** The library's own words for the pictures of the recommendations. */
export const adviceFigureWords: Readonly<Record<AdvicePose, StillWords>> = {
  'ball-ready': {
    caption: 'Una pelota entre las rodillas',
    alt: 'Una persona sentada en una silla, vista de frente, con los pies bien apoyados en el suelo y las manos sobre los muslos. Tiene una pelota blanda entre las rodillas.',
  },
  'ball-press': {
    caption: 'Aprieta y mantén',
    alt: 'La misma persona, con una flecha en cada rodilla que apunta a la pelota. Las dos rodillas aprietan la pelota y nada más se mueve.',
  },
  'push-ready': {
    caption: 'Boca arriba, rodillas dobladas',
    alt: 'Una persona está boca arriba sobre una esterilla, con las rodillas dobladas, los pies bien apoyados y los brazos junto al cuerpo.',
  },
  'push-press': {
    caption: 'Mano contra rodilla: empuja',
    alt: 'Un pie está levantado de la esterilla, con esa rodilla encima de la cadera. La mano del otro lado está sobre el muslo, cerca de esa rodilla. Allí se encuentran dos flechas: la mano y la rodilla empujan una contra la otra y nada se mueve.',
  },
  'bridge-down': {
    caption: 'Boca arriba, rodillas dobladas',
    alt: 'Una persona está boca arriba sobre una esterilla, con las rodillas dobladas, los pies bien apoyados y los brazos junto al cuerpo.',
  },
  'bridge-up': {
    caption: 'Levanta la cadera',
    alt: 'La cadera está levantada. Los hombros, la cadera y las rodillas forman una línea. La cabeza, los hombros, los brazos y los pies siguen sobre la esterilla.',
  },
  'book-closed': {
    caption: 'Desde arriba: de lado, brazos juntos',
    alt: 'Una persona vista desde arriba está acostada de lado, con una almohada bajo la cabeza. Tiene la cadera y las rodillas dobladas. Los dos brazos se estiran hacia delante, con una mano sobre la otra.',
  },
  'book-open': {
    caption: 'Desde arriba: abre el brazo de encima',
    alt: 'El brazo de arriba ha pasado al otro lado, como la tapa de un libro. El pecho y la cara han girado hacia arriba. Las rodillas no se han movido.',
  },
  'single-both': {
    caption: 'Sujétate a una silla',
    alt: 'Una persona está de pie sobre los dos pies, con una mano en el respaldo de una silla.',
  },
  'single-one': {
    caption: 'Levanta un pie',
    alt: 'Un pie está levantado del suelo, con esa rodilla doblada. La persona se mantiene erguida sobre la otra pierna, y una mano sigue sujeta a la silla.',
  },
  'shoe-flat': {
    caption: 'Todo el pie apoyado',
    alt: 'La parte baja de una pierna y un zapato plano, vistos de lado. El zapato está bien apoyado en el suelo y los dedos tienen espacio dentro.',
  },
  'shoe-bent': {
    caption: 'Dedos doblados, pantorrilla activa',
    alt: 'El talón está levantado. El zapato se dobla donde empiezan los dedos, y los dedos siguen en el suelo. La pantorrilla, en la parte de atrás de la pierna, está marcada: levanta el talón.',
  },
  'walk-short': {
    caption: 'Pasos cortos',
    alt: 'Una persona camina con pasos cortos. Los pies están cerca uno del otro y los brazos se balancean un poco.',
  },
  'walk-long': {
    caption: 'Pasos largos',
    alt: 'La misma persona camina con pasos largos. Los pies quedan lejos uno del otro y los brazos se balancean más.',
  },
};
