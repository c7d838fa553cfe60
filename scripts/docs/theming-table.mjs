// Makes the table of custom properties in docs/theming.md and its translations.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cell, code, table, unformatted} from './generated-sections.mjs';
import en from '../../demo/locales/en.mjs';
import es from '../../demo/locales/es.mjs';
import ptBR from '../../demo/locales/pt-BR.mjs';

const root = join(import.meta.dirname, '../..');
const properties = JSON.parse(readFileSync(join(root, 'src/styles/custom-properties.json'), 'utf8'));

/** By language: the headings, the words for the elements of a property, and the descriptions, which the theme editor shows too. */
const texts = {
  en: {
    columns: ['custom property', 'default', 'description', 'elements'],
    all: 'all',
    allBut: 'all but',
    and: 'and',
    descriptions: en.themes.properties,
  },
  'pt-BR': {
    columns: ['variável CSS', 'padrão', 'descrição', 'elementos'],
    all: 'todos',
    allBut: 'todos, exceto',
    and: 'e',
    descriptions: ptBR.themes.properties,
  },
  es: {
    columns: ['variable CSS', 'valor por defecto', 'descripción', 'elementos'],
    all: 'todos',
    allBut: 'todos, excepto',
    and: 'y',
    descriptions: es.themes.properties,
  },
};

/** The languages that the table is available in. */
export const locales = Object.keys(texts);

/** @param {string} locale @param {string[]} tags of all elements */
export function themingTable(locale, tags) {
  const {columns, all, allBut, and, descriptions} = texts[locale];
  const usersOf = (users) => {
    const others = tags.filter((tag) => !users.includes(tag));
    if (others.length === 0) return all;
    return others.length < 3 ? `${allBut} ${others.join(` ${and} `)}` : users.join(', ');
  };
  const rows = properties.map(({name, default: value, elements}) => [
    code(name),
    value ? code(value) : '',
    cell(descriptions[name.replace('--physio-', '')]),
    usersOf(elements),
  ]);
  return unformatted(table(columns, rows));
}
