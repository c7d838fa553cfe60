import type {CorrectionWords} from '../../content/schema.js';

export const correctionWords: CorrectionWords = {
  gap: 'El artículo dice que hagas un hueco. Esta báscula pélvica lo cierra.',
  injection: 'El artículo pone las inyecciones dentro de la cirugía. Una inyección en la espalda no es una cirugía.',
  pressure: 'El artículo dice que mantengas la presión en la cadera. Lo que queda apoyado es la zona lumbar.',
};
