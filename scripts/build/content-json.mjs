// Writes the content in each language as data, in dist/content/<locale>.json.
import {writeFileSync} from 'node:fs';
import {locales} from './locale-list.mjs';

export async function writeContentJson() {
  const {allContent, loadLocale} = await import('../../dist/api/content.js');
  for (const locale of locales) {
    await loadLocale(locale);
    writeFileSync(`dist/content/${locale}.json`, `${JSON.stringify(allContent(locale))}\n`);
  }
}
