import type {CauseListStrings} from '../strings.js';

export const causeListStrings: CauseListStrings = {
  title: 'Por que suas costas podem doer quando você caminha',
  walking: 'Enquanto você caminha',
  contributing: 'O que faz a dor continuar',
  helps: 'O que pode ajudar',
  map: 'Uma pessoa caminhando. Escolha uma parte do corpo para ver as causas ligadas a ela.',
  regions: {head: 'Cabeça', trunk: 'Tronco', 'low-back': 'Lombar', hip: 'Quadril', legs: 'Pernas', foot: 'Pés'},
  disclaimer: 'Esta lista não diz o que você tem. Um profissional de saúde pode dizer.',
  failed: 'Não foi possível mostrar esta lista.',
  own: 'A imagem e as palavras. A ordem é a do artigo.',
};
