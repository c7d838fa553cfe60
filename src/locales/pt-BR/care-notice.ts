import type {CareNoticeStrings} from '../strings.js';

export const careNoticeStrings: CareNoticeStrings = {
  call: (number) => `Ligue para ${number}`,
  callLocal: 'Ligue agora para o número de emergência da sua região.',
  local: 'o número de emergência da sua região',
  callFor: 'Ligue para {number} se tiver dor nas costas e qualquer um destes sinais',
  more: 'Quando procurar ajuda em outros casos',
  origin: 'Esta lista é orientação pública do serviço de saúde do Reino Unido. Ela não vem do artigo.',
  origins:
    'As duas primeiras listas são orientação pública do serviço de saúde do Reino Unido. Elas não vêm do artigo; a última, sim.',
  disclaimer: 'Isto é só informação: não diz o que você tem. Um profissional de saúde pode dizer.',
  own: 'As palavras são nossas.',
};
