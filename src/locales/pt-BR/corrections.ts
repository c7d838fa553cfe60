import type {CorrectionWords} from '../../content/schema.js';

export const correctionWords: CorrectionWords = {
  gap: 'O artigo diz para criar um espaço. Esta báscula fecha esse espaço.',
  injection: 'O artigo põe as injeções entre as cirurgias. Uma injeção nas costas não é cirurgia.',
  pressure: 'O artigo diz para manter a pressão no quadril. O que fica no chão é a região lombar.',
};
