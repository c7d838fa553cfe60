import {allContent, loadLocale} from '../../dist/api/content.js';
import en from '../words/en.mjs';
import es from '../words/es.mjs';
import ptBR from '../words/pt-BR.mjs';

/** The languages of the site: English at its top, each other in a folder. */
const languages = [
  ['en', '', en],
  ['pt-BR', 'pt-BR/', ptBR],
  ['es', 'es/', es],
];

await Promise.all(languages.map(([tag]) => loadLocale(tag)));

export default languages.map(([tag, folder, words]) => ({tag, folder, words, content: allContent(tag)}));
