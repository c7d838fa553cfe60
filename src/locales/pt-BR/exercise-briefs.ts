import type {ExerciseBriefs} from '../../content/schema.js';

export const exerciseBriefs: ExerciseBriefs = {
  'pelvic-tilt': [
    'Deite-se de barriga para cima, joelhos dobrados, pés apoiados no chão.',
    'Solte o ar. Contraia a parte baixa da barriga e incline a bacia para trás. Assim, o espaço sob a região lombar se fecha.',
    'Mantenha por {seconds}. Continue respirando. Relaxe.',
  ],
  'pelvic-tilt-arm-raise': [
    'De barriga para cima, faça a báscula. Mantenha por {seconds}.',
    'Suba os braços devagar até acima da cabeça. A região lombar fica no chão.',
    'Desça os braços devagar. Relaxe.',
  ],
  'wall-pelvic-tilt': [
    'Fique de pé com costas, ombros e cabeça na parede, joelhos um pouco dobrados.',
    'Solte o ar. Incline a bacia para trás até a região lombar encostar na parede.',
    'Mantenha por {seconds}. Continue respirando. Relaxe.',
  ],
  'band-pelvic-tilt': [
    'De pé, de costas para a parede, com a faixa em volta da cintura. Faça a báscula. Mantenha por {seconds}.',
    'Suba os braços devagar. Mantenha de novo por {seconds}.',
    'Desça os braços devagar. Relaxe.',
  ],
};
