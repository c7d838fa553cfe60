import type {ShownPose} from '../../figure/poses.js';
import type {StillWords} from '../../content/schema.js';

/** The library's own words for its own pictures. */
export const figureWords: Readonly<Record<ShownPose, StillWords>> = {
  'lying-rest': {
    caption: 'Em repouso: há um espaço',
    alt: 'Uma pessoa está deitada de barriga para cima em um colchonete, com os joelhos dobrados e os pés apoiados. Há um espaço sob a região lombar.',
  },
  'lying-tilt': {
    caption: 'Mantenha a báscula: sem espaço',
    alt: 'A bacia se inclinou para trás, em direção à cabeça. A região lombar está toda apoiada no colchonete, e o espaço se fechou.',
  },
  'stick-down': {
    caption: 'Faça a báscula e mantenha',
    alt: 'Uma pessoa está deitada de barriga para cima em um colchonete, com os joelhos dobrados e a região lombar toda apoiada. Ela segura um bastão acima do quadril com as duas mãos.',
  },
  'stick-up': {
    caption: 'Braços no alto, costas no chão',
    alt: 'Os dois braços levaram o bastão em arco, por cima do peito, até passar da cabeça. A região lombar continua toda apoiada no colchonete.',
  },
  'wall-rest': {
    caption: 'Em repouso: há um espaço',
    alt: 'Uma pessoa apoia a cabeça, a parte de cima das costas e as nádegas em uma parede, com os joelhos um pouco dobrados e os pés um passo à frente. Há um espaço atrás da região lombar.',
  },
  'wall-tilt': {
    caption: 'Mantenha a báscula: sem espaço',
    alt: 'A bacia se inclinou para trás. A região lombar está toda apoiada na parede, e o espaço se fechou.',
  },
  'wall-arms-up': {
    caption: 'Braços no alto, costas na parede',
    alt: 'Os dois braços subiram pela frente até acima da cabeça. A região lombar continua toda apoiada na parede.',
  },
};
