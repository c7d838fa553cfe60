// The languages of the library by their tags, as src/i18n/ has them: English is in every file, the others lie beside it.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

export const locales = readdirSync(join(import.meta.dirname, '../../src/i18n'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

export const besides = locales.filter((locale) => locale !== 'en');
