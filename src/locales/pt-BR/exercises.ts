import type {EquipmentWords, ExerciseWords, PositionWords} from '../../content/schema.js';

const breathing = 'Solte o ar ao inclinar a bacia. Depois puxe e solte o ar normalmente. Nunca prenda a respiração.';

export const exerciseWords: ExerciseWords = {
  'pelvic-tilt': {
    aim: 'Ensina seus músculos a trabalhar e depois relaxar, para que não continuem tensos.',
    start:
      'Deite-se de barriga para cima, com os joelhos dobrados e os pés apoiados no chão. Deixe os ombros relaxados.',
    steps: {
      tilt: 'Solte o ar. Contraia de leve a parte baixa da barriga e incline a bacia para trás: é a báscula. Assim, o espaço sob a região lombar (a parte baixa das costas) se fecha.',
      hold: 'Mantenha por {seconds}. Continue respirando.',
      relax: 'Solte os músculos e deixe as costas descansarem.',
    },
    breathing,
    feel: ['Esforço leve na parte baixa da barriga', 'A região lombar apoiada no chão', 'Respiração calma e constante'],
    mistakes: ['Fazer muita força com os pés', 'Prender a respiração', 'Tirar o quadril do chão'],
    doseInWords: 'Algumas vezes',
  },
  'pelvic-tilt-arm-raise': {
    aim: 'Treina sua barriga para manter as costas firmes enquanto os braços se movem.',
    start:
      'Deite-se de barriga para cima, com os joelhos dobrados e os pés apoiados no chão. Deixe os ombros relaxados.',
    steps: {
      tilt: 'Solte o ar. Contraia de leve a parte baixa da barriga e incline a bacia para trás: é a báscula. Assim, o espaço sob a região lombar (a parte baixa das costas) se fecha.',
      hold: 'Mantenha por {seconds}. Continue respirando.',
      up: 'Suba os braços devagar até acima da cabeça. Mantenha a região lombar apoiada no chão.',
      down: 'Desça os braços, também devagar.',
      relax: 'Solte os músculos e relaxe.',
    },
    breathing,
    feel: ['Esforço leve na parte baixa da barriga', 'A região lombar apoiada no chão', 'Respiração calma e constante'],
    mistakes: [
      'Fazer muita força com os pés',
      'Prender a respiração',
      'Deixar as costas saírem do chão quando os braços sobem',
    ],
    optional: 'Se quiser sentir mais peso nos braços, segure um bastão ou uma barra pequena.',
  },
  'wall-pelvic-tilt': {
    aim: 'Ajuda os músculos da região lombar a trabalhar no ritmo dos seus movimentos.',
    start:
      'Fique de pé, de costas para uma parede, com os joelhos um pouco dobrados. Apoie os ombros e a cabeça na parede.',
    steps: {
      tilt: 'Solte o ar. Contraia de leve a parte baixa da barriga e incline a bacia para trás: é a báscula. Assim, a região lombar (a parte baixa das costas) encosta na parede.',
      hold: 'Mantenha por {seconds}. Continue respirando.',
      relax: 'Solte os músculos e continue de pé, sem fazer força.',
    },
    breathing,
    feel: [
      'Esforço leve na parte baixa da barriga',
      'A região lombar apoiada na parede',
      'Respiração calma e constante',
    ],
    mistakes: ['Fazer muita força com as pernas', 'Prender a respiração', 'Tirar a cabeça ou os ombros da parede'],
  },
  'band-pelvic-tilt': {
    aim: 'Junta a báscula e os braços enquanto você respira normalmente.',
    start: 'Fique de pé, de costas para uma parede, com uma faixa elástica em volta da cintura.',
    steps: {
      tilt: 'Solte o ar. Contraia de leve a parte baixa da barriga e incline a bacia para trás: é a báscula. Assim, a região lombar (a parte baixa das costas) encosta na parede.',
      hold: 'Mantenha por {seconds}. Continue respirando.',
      up: 'Suba os braços devagar até acima da cabeça. Mantenha a região lombar apoiada na parede.',
      'hold-up': 'Mantenha de novo por {seconds}. Continue respirando.',
      down: 'Desça os braços, também devagar.',
      relax: 'Solte os músculos e relaxe.',
    },
    breathing,
    feel: [
      'Esforço leve na parte baixa da barriga',
      'A região lombar apoiada na parede',
      'Respiração calma e constante',
    ],
    mistakes: ['Mover os braços com pressa', 'Prender a respiração', 'Deixar as costas saírem da parede'],
    doseInWords: 'Até onde for confortável e, com o tempo, um pouco mais',
  },
};

export const equipmentWords: EquipmentWords = {wall: 'Parede', band: 'Faixa elástica', stick: 'Bastão (se quiser)'};

export const positionWords: PositionWords = {lying: 'De barriga para cima', standing: 'De pé'};
