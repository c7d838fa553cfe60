// The languages of the library by their tags, as src/locales/ has them. English is in every bundle, the others are files beside it.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

export const locales = readdirSync(join(import.meta.dirname, '../src/locales'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

export const besides = locales.filter((locale) => locale !== 'en');
