import type {CauseWords} from '../../content/schema.js';

export const causeWords: CauseWords = {
  'hip-mobility': {
    name: 'Caderas rígidas',
    what: 'La cadera no se mueve lo suficiente en una o más direcciones.',
    why: 'La zona lumbar (la parte baja de la espalda) se mueve más para compensarlo. Eso puede irritar los nervios que salen de la columna o presionarlos.',
  },
  'hip-strength': {
    name: 'Músculos débiles en la cadera',
    what: 'Los músculos del costado de la cadera están débiles.',
    why: 'Te inclinas un poco hacia un lado en cada paso, y eso puede hacer que te duela la espalda.',
  },
  'foot-ankle-mobility': {
    name: 'Pies y tobillos rígidos',
    what: 'El pie está rígido y no se aplana cuando lo apoyas.',
    why: 'Llega más fuerza a la columna. Puede molestar a las articulaciones y los nervios de esa zona.',
  },
  'arthritis-stenosis': {
    name: 'Articulaciones gastadas o columna estrecha',
    what: 'Las articulaciones de la columna están gastadas (artrosis), o la columna se ha vuelto estrecha (estenosis).',
    why: 'La zona lumbar duele al caminar o al estar de pie.',
    who: 'Es más probable si tienes más de 55 años y el dolor desaparece al sentarte.',
  },
  'muscle-fatigue': {
    name: 'Músculos cansados o forzados',
    what: 'Una caminata larga, o mucho tiempo de pie, puede cansar o forzar la zona lumbar y las piernas.',
    why: 'Los músculos cansados o forzados empiezan a doler.',
  },
  posture: {
    name: 'Tu postura',
    what: 'La forma en que llevas el cuerpo al caminar puede hacer que te duela la zona lumbar.',
    why: 'Una columna recta reparte tu peso por igual en cada paso.',
  },
  'standing-load': {
    name: 'Mucho tiempo de pie o caminando',
    what: 'Pasar mucho tiempo de pie pone carga sobre la zona lumbar.',
    why: 'Los huesos de la zona lumbar soportan presión. En un trabajo exigente, los músculos de la espalda también pueden tensarse, y entonces duele más.',
  },
  'trunk-stiffness': {
    name: 'Un tronco rígido',
    what: 'El tronco está rígido y controlas menos cómo se mueven la zona lumbar y la pelvis.',
    why: 'Los músculos dejan de trabajar en equipo. Los de la zona lumbar se tensan para darte estabilidad, y eso aumenta la rigidez y el dolor.',
    who: 'Es probablemente el motivo principal cuando el dolor de espalda dura mucho o vuelve una y otra vez.',
  },
  'stress-and-fear': {
    name: 'Preocupación y miedo al dolor',
    what: 'Puedes sentir tensión, o miedo a una caminata larga porque antes te dolió.',
    why: 'El cerebro intenta proteger la espalda y pone rígidos los músculos. Después, el dolor y la rigidez se alimentan entre sí.',
  },
  'old-injury': {
    name: 'Una lesión antigua',
    what: 'Después de una lesión, por ejemplo en la cadera o la rodilla, caminas de otra manera para que duela menos.',
    why: 'Con el tiempo, esa forma de caminar puede exigirle demasiado a la zona lumbar.',
  },
  footwear: {
    name: 'Tus zapatos',
    what: 'Los zapatos con poca sujeción o de tacón alto pueden impedir que los dedos de los pies se doblen hacia arriba y que las pantorrillas hagan su trabajo.',
    why: 'Las caderas y la espalda tienen que compensarlo, y eso sobrecarga la zona lumbar.',
  },
};
