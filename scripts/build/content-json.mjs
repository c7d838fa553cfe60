// The whole content of each language as plain data: dist/content/<locale>.json.
import {writeFileSync} from 'node:fs';
import {locales} from './locale-list.mjs';

export async function content() {
  const {allContent, loadLocale} = await import('../../dist/content/index.js');
  for (const locale of locales) {
    await loadLocale(locale);
    writeFileSync(`dist/content/${locale}.json`, `${JSON.stringify(allContent(locale))}\n`);
  }
}
