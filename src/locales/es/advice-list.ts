import type {AdviceListStrings} from '../strings.js';

export const adviceListStrings: AdviceListStrings = {
  titles: {
    treatment: 'Qué puede ayudar',
    prevention: 'Qué puede prevenir el dolor',
    recommendations: 'Cómo dar estabilidad a la zona lumbar y a las caderas',
  },
  corrected: 'Corregido.',
  failed: 'No se puede mostrar esta lista.',
  own: 'los textos y las imágenes. El orden es el del artículo.',
};
