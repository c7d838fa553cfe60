import {allContent, loadLocale} from '../../dist/api/content.js';
import en from '../locales/en.mjs';
import es from '../locales/es.mjs';
import ptBR from '../locales/pt-BR.mjs';

/** The languages of the site: English at its root, any other language in a folder. */
const languages = [
  ['en', '', en],
  ['pt-BR', 'pt-BR/', ptBR],
  ['es', 'es/', es],
];

await Promise.all(languages.map(([tag]) => loadLocale(tag)));

export default languages.map(([tag, folder, strings]) => ({tag, folder, strings, content: allContent(tag)}));
