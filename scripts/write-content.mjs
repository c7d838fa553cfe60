// Writes the whole content of each language as plain data: dist/content/<locale>.json.
import {writeFileSync} from 'node:fs';
import {allContent, loadLocale} from '../dist/content/index.js';
import {locales} from './locales.mjs';

for (const locale of locales) {
  await loadLocale(locale);
  const content = JSON.stringify(allContent(locale));
  writeFileSync(new URL(`../dist/content/${locale}.json`, import.meta.url), `${content}\n`);
}
