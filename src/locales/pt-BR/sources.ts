import type {SourceStrings} from '../strings.js';
import {count} from './count.js';

export const sourceStrings: SourceStrings = {
  source: 'Fonte',
  sources: 'Fontes',
  readArticle: 'Ler o artigo',
  ours: 'Nosso conteúdo',
  failed: 'Não foi possível carregar. Verifique sua conexão com a internet e abra de novo.',
  by: (author) => `por ${author}.`,
  references: (references) => count(references, 'referência', 'referências'),
};
