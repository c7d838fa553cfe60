import type {AdviceListStrings} from '../strings.js';

export const adviceListStrings: AdviceListStrings = {
  titles: {
    treatment: 'O que pode ajudar',
    prevention: 'O que pode manter a dor longe',
    recommendations: 'Como dar estabilidade à região lombar e ao quadril',
  },
  corrected: 'Correção.',
  failed: 'Não foi possível mostrar esta lista.',
  own: 'As palavras e as imagens são nossas. A ordem é a do artigo.',
};
