import type {GeneralWords} from '../../content/schema.js';

export const generalWords: GeneralWords = {
  wholeBody:
    'Seu corpo trabalha como um todo, dos pés à coluna. Quando uma parte se move menos, outra trabalha mais. O estresse e as lesões antigas também contam. Muitas pessoas se sentem melhor depois que mudam o jeito de se mover e o que calçam.',
  stopRule:
    'Pare se a dor piorar, se ela descer por uma perna ou se você sentir dormência ou fraqueza. Um leve esforço dos músculos não é problema.',
  howOften: 'Uma vez por dia é um bom começo. Se o exercício deixar seu corpo dolorido, descanse por um dia.',
  floor: {
    down: [
      'Fique de pé ao lado de uma cadeira ou de uma cama e segure-se nela.',
      'Apoie um joelho no chão, depois o outro.',
      'Sente-se sobre um lado do quadril e deite-se de lado.',
      'Dobre os joelhos e vire-se de barriga para cima.',
    ],
    up: [
      'Dobre os joelhos e vire-se de lado.',
      'Empurre o chão com os braços até se sentar.',
      'Apoie as mãos e os joelhos no chão, ao lado da cadeira.',
      'Apoie um pé inteiro no chão, segure a cadeira e levante-se.',
      'Muito difícil? Em vez do chão, deite-se em uma cama firme.',
    ],
  },
  review: 'Traduzido por máquina, ainda não revisado por um profissional de saúde.',
};
