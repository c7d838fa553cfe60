import type {CareWords} from '../../content/schema.js';

export const careWords: CareWords = {
  'see-a-provider': {
    title: 'Procure um profissional de saúde',
    intro: 'Marque uma consulta se um destes casos for o seu.',
    items: {
      'home-care-not-working': 'Os cuidados em casa não ajudaram depois de várias semanas',
      severe: 'A dor é muito forte',
      'not-improving': 'A dor não melhora',
      'other-symptoms': 'Você tem outros sinais que preocupam ou limitam você',
    },
  },
  emergency: {
    title: 'Procure atendimento de emergência agora',
    intro:
      'Procure ajuda imediatamente se tiver dor nas costas e qualquer um destes sinais, principalmente se for algo novo.',
    items: {
      'both-legs': 'Dor, formigamento, fraqueza ou dormência nas duas pernas',
      'saddle-numbness': 'Dormência na região dos genitais, nas nádegas ou na parte de dentro das coxas',
      'trouble-peeing': 'Dificuldade para começar a urinar (fazer xixi) ou perda do controle da urina',
      'bowel-control': 'Perda do controle do intestino (das fezes)',
      'sexual-problems': 'Problemas sexuais que você não tinha antes, como perda de sensibilidade',
      'chest-pain': 'Dor no peito',
      'serious-accident': 'A dor começou depois de um acidente grave',
    },
  },
  urgent: {
    title: 'Procure atendimento logo',
    intro: 'Peça uma consulta urgente se tiver dor nas costas e qualquer um destes sinais.',
    items: {
      fever: 'Febre',
      'weight-loss': 'Perda de peso sem tentar emagrecer',
      'lump-or-shape': 'Caroço nas costas ou mudança na forma delas',
      'no-ease-at-rest': 'Dor que não alivia com o repouso ou que piora à noite',
    },
  },
};
