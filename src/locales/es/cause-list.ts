import type {CauseListStrings} from '../strings.js';

export const causeListStrings: CauseListStrings = {
  title: 'Por qué puede dolerte la espalda al caminar',
  walking: 'Mientras caminas',
  contributing: 'Qué hace que el dolor continúe',
  helps: 'Qué puede ayudar',
  map: 'Una persona camina. Elige una parte del cuerpo para ir a sus causas.',
  regions: {head: 'Cabeza', trunk: 'Tronco', 'low-back': 'Zona lumbar', hip: 'Caderas', legs: 'Piernas', foot: 'Pies'},
  disclaimer: 'Esta lista no te dice qué tienes. Un profesional de la salud sí puede decírtelo.',
  failed: 'No se puede mostrar esta lista.',
  own: 'la imagen y los textos. El orden es el del artículo.',
};
