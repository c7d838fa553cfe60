// Writes the whole content of each language as plain data: dist/content/<locale>.json.
import {writeFileSync} from 'node:fs';
import {allContent, loadLocale} from '../dist/content/index.js';

for (const locale of ['en', 'pt-BR', 'es']) {
  await loadLocale(locale);
  const content = JSON.stringify(allContent(locale));
  writeFileSync(new URL(`../dist/content/${locale}.json`, import.meta.url), `${content}\n`);
}
