import type {CauseWords} from '../../content/schema.js';

export const causeWords: CauseWords = {
  'hip-mobility': {
    name: 'Quadril rígido',
    what: 'Seu quadril não consegue se mover o bastante em uma ou mais direções.',
    why: 'A região lombar (a parte baixa das costas) se move mais para compensar. Isso pode irritar ou apertar os nervos que saem da coluna.',
  },
  'hip-strength': {
    name: 'Músculos fracos no quadril',
    what: 'Os músculos da lateral do quadril estão fracos.',
    why: 'Você se inclina um pouco para um lado a cada passo, e isso pode fazer as costas doerem.',
  },
  'foot-ankle-mobility': {
    name: 'Pés e tornozelos rígidos',
    what: 'Seu pé é rígido e não se achata quando você pisa.',
    why: 'Uma força maior sobe até a coluna. Isso pode irritar as juntas e os nervos dela.',
  },
  'arthritis-stenosis': {
    name: 'Juntas gastas ou coluna estreita',
    what: 'As juntas da coluna estão gastas (artrose), ou o canal da coluna ficou estreito (estenose).',
    why: 'A região lombar dói quando você caminha ou fica de pé.',
    who: 'Mais provável se você tem mais de 55 anos e a dor passa quando você se senta.',
  },
  'muscle-fatigue': {
    name: 'Músculos cansados ou forçados',
    what: 'Uma caminhada longa ou muito tempo de pé pode cansar ou forçar a região lombar e as pernas.',
    why: 'Músculos cansados ou forçados começam a doer.',
  },
  posture: {
    name: 'Sua postura',
    what: 'O jeito como você mantém o corpo ao caminhar pode fazer a região lombar doer.',
    why: 'Uma coluna reta distribui seu peso por igual a cada passo.',
  },
  'standing-load': {
    name: 'Muito tempo de pé ou caminhando',
    what: 'Passar muito tempo de pé ou andando põe carga na região lombar.',
    why: 'Os ossos da região lombar ficam sob pressão. Em um trabalho pesado, os músculos das costas também podem ficar tensos, e aí dói mais.',
  },
  'trunk-stiffness': {
    name: 'Tronco rígido',
    what: 'Seu tronco está rígido, e você controla menos como a região lombar e a bacia se movem.',
    why: 'Seus músculos deixam de trabalhar em equipe. Os da região lombar se contraem para manter você firme, e isso aumenta a rigidez e a dor.',
    who: 'É provável que seja o motivo principal quando a dor nas costas dura muito ou sempre volta.',
  },
  'stress-and-fear': {
    name: 'Preocupação e medo da dor',
    what: 'Você pode sentir tensão, ou ter medo de uma caminhada longa porque já sentiu dor antes.',
    why: 'Seu cérebro tenta proteger as costas e deixa os músculos rígidos. Então a dor e a rigidez alimentam uma à outra.',
  },
  'old-injury': {
    name: 'Uma lesão antiga',
    what: 'Depois de uma lesão, por exemplo no quadril ou no joelho, você passa a andar de outro jeito para doer menos.',
    why: 'Com o tempo, esse jeito de andar pode exigir demais da região lombar.',
  },
  footwear: {
    name: 'Seus calçados',
    what: 'Calçados com pouco apoio ou de salto alto podem impedir que os dedos dos pés se dobrem para cima e que as panturrilhas (batatas da perna) façam seu trabalho.',
    why: 'O quadril e as costas têm que compensar, e isso força a região lombar.',
  },
};
