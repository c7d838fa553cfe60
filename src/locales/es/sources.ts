import type {SourceStrings} from '../strings.js';
import {count} from './count.js';

export const sourceStrings: SourceStrings = {
  source: 'Fuente:',
  sources: 'Fuentes:',
  readArticle: 'Leer el artículo',
  ours: 'Nuestra parte:',
  failed: 'No se pudo cargar. Revisa tu conexión a internet y vuelve a abrirlo.',
  by: (author) => `Autor: ${author}.`,
  references: (references) => count(references, 'referencia', 'referencias'),
};
