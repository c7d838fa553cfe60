import type {AdvicePose} from '../../figure/advice/scenes.js';
import type {StillWords} from '../../content/schema.js';

/** The library's own words for the pictures of the recommendations. */
export const adviceFigureWords: Readonly<Record<AdvicePose, StillWords>> = {
  'ball-ready': {
    caption: 'Uma bola entre os joelhos',
    alt: 'Uma pessoa está sentada em uma cadeira, vista de frente, com os pés apoiados no chão e as mãos nas coxas. Há uma bola macia entre os joelhos.',
  },
  'ball-press': {
    caption: 'Aperte e mantenha',
    alt: 'A mesma pessoa, com uma seta em cada joelho que aponta para a bola. Os dois joelhos apertam a bola, e nada mais se move.',
  },
  'push-ready': {
    caption: 'De barriga para cima, joelhos dobrados',
    alt: 'Uma pessoa está deitada de barriga para cima em um colchonete, com os joelhos dobrados, os pés apoiados e os braços ao lado do corpo.',
  },
  'push-press': {
    caption: 'Mão e joelho, um contra o outro',
    alt: 'Um pé está no ar, com esse joelho acima do quadril. A mão do outro lado está na coxa, perto desse joelho. Duas setas se encontram ali: a mão e o joelho empurram um contra o outro, e nada se move.',
  },
  'bridge-down': {
    caption: 'De barriga para cima, joelhos dobrados',
    alt: 'Uma pessoa está deitada de barriga para cima em um colchonete, com os joelhos dobrados, os pés apoiados e os braços ao lado do corpo.',
  },
  'bridge-up': {
    caption: 'Levante o quadril',
    alt: 'O quadril está no alto. Os ombros, o quadril e os joelhos formam uma linha. A cabeça, os ombros, os braços e os pés ficam no colchonete.',
  },
  'book-closed': {
    caption: 'Vista de cima: de lado, braços juntos',
    alt: 'Uma pessoa vista de cima está deitada de lado, com um travesseiro sob a cabeça. O quadril e os joelhos estão dobrados. Os dois braços se estendem para a frente, uma mão sobre a outra.',
  },
  'book-open': {
    caption: 'Vista de cima: abra o braço de cima',
    alt: 'O braço que estava por cima girou para o outro lado, como a capa de um livro. O peito e o rosto se viraram para cima. Os joelhos não se moveram.',
  },
  'single-both': {
    caption: 'Segure-se em uma cadeira',
    alt: 'Uma pessoa está de pé sobre os dois pés, com uma mão no encosto de uma cadeira.',
  },
  'single-one': {
    caption: 'Levante um pé',
    alt: 'Um pé está no ar, com esse joelho dobrado. A pessoa está de pé, com o corpo reto, sobre a outra perna, e uma mão ainda segura a cadeira.',
  },
  'shoe-flat': {
    caption: 'O pé inteiro no chão',
    alt: 'A parte de baixo de uma perna e um sapato baixo, vistos de lado. O sapato está todo apoiado no chão, e os dedos do pé têm espaço nele.',
  },
  'shoe-bent': {
    caption: 'Dedos dobram, panturrilha trabalha',
    alt: 'O calcanhar está no alto. O sapato se dobra onde começam os dedos do pé, e os dedos ficam no chão. A panturrilha, na parte de trás da perna, está marcada: ela levanta o calcanhar.',
  },
  'walk-short': {
    caption: 'Passos curtos',
    alt: 'Uma pessoa caminha com passos curtos. Os pés estão perto um do outro, e os braços balançam um pouco.',
  },
  'walk-long': {
    caption: 'Passos longos',
    alt: 'A mesma pessoa caminha com passos longos. Os pés estão longe um do outro, e os braços balançam mais.',
  },
};
