// The languages of the library, as listed by the folders in src/locales/.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

export const locales = readdirSync(join(import.meta.dirname, '../../src/locales'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** The languages that are loaded from separate files. English is part of every bundle. */
export const separateLocales = locales.filter((locale) => locale !== 'en');
