import type {AdviceWords} from '../../content/schema.js';

export const adviceWords: AdviceWords = {
  treatment: {
    'physical-therapy': {
      name: 'Fisioterapia',
      text: 'Um fisioterapeuta pode ensinar movimentos. Eles ajudam você a dobrar o corpo com facilidade, melhorar a postura e fortalecer as costas e a barriga.',
    },
    'keep-going': {
      name: 'Continue praticando',
      text: 'Faça com frequência o que você aprendeu. Isso pode ajudar a manter a dor longe.',
    },
    'pain-relievers': {
      name: 'Remédios para dor',
      text: 'Alguns podem ser comprados sem receita.',
    },
    'heat-cold': {name: 'Calor ou frio', text: 'Algo morno ou algo frio no lugar que dói.'},
    'gentle-stretching': {name: 'Alongamento leve', text: 'Alongue-se devagar e com suavidade.'},
    'moderate-weight': {name: 'Peso moderado', text: 'Mantenha um peso nem alto nem baixo demais.'},
    injections: {
      name: 'Injeções',
      text: 'Em alguns casos, o médico pode sugerir uma injeção de cortisona.',
    },
    surgery: {name: 'Cirurgia', text: 'Em alguns casos, o médico pode sugerir uma operação.'},
  },
  prevention: {
    workstation: {
      name: 'Sua mesa de trabalho',
      text: 'Arrume o lugar onde você trabalha para que se ajuste ao seu corpo.',
    },
    weight: {name: 'Seu peso', text: 'Perder um pouco de peso diminui a carga nas costas.'},
    'walking-posture': {
      name: 'Seu jeito de andar',
      text: 'Ao caminhar, preste atenção em como você pisa e em como mantém o corpo.',
    },
    'stay-active': {
      name: 'Continue em movimento',
      text: 'Caminhe, nade ou pedale com frequência. Isso pode ajudar as costas a doer menos.',
    },
  },
  recommendations: {
    'obliques-adductors': {
      name: 'Lados da barriga, parte de dentro das coxas',
      text: 'Fortaleça esses músculos: contraia e mantenha, sem se mover.',
    },
    bridge: {name: 'Ponte', text: 'Levante o quadril para trabalhar as nádegas e a parte de trás das coxas.'},
    'open-book': {name: 'Livro aberto', text: 'Gire a parte de cima das costas para que ela continue a se mover bem.'},
    'single-leg': {
      name: 'Apoio em uma perna',
      text: 'Fique em uma perna só para treinar o controle e o senso de equilíbrio.',
    },
    footwear: {
      name: 'Bons calçados',
      text: 'Use calçados que deixem os dedos dos pés se dobrarem para cima e as panturrilhas (batatas da perna) trabalharem.',
    },
    'vary-walking': {name: 'Varie a caminhada', text: 'Perceba como você caminha e mude de vez em quando.'},
  },
};
