// The structured data of the article for search engines, compared with what the page shows, in each language.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {causeIds, exerciseById, exerciseIds, loadLocale} from '../../dist/api/content.js';

const site = join(import.meta.dirname, '../../demo/dist');

describe('the structured data of the article', () => {
  for (const [tag, folder] of Object.entries({en: '', 'pt-BR': 'pt-BR/', es: 'es/'}))
    it(`lists the same exercises and causes as the page, ${tag}`, async () => {
      await loadLocale(tag);
      const page = readFileSync(join(site, folder, 'article/index.html'), 'utf8');
      const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page);
      const data = JSON.parse(json);
      const ids = [...page.matchAll(/<exercise-card exercise="([\w-]+)"/g)].map(([, id]) => id);
      assert.deepEqual(ids, [...exerciseIds]);
      assert.deepEqual(
        data.hasPart.map(({name}) => name),
        ids.map((id) => exerciseById(id, tag).name),
      );
      assert.match(page, /<cause-list>/, 'the page shows every cause');
      assert.equal(data.about.cause.length, causeIds.length);
      assert.equal(data.inLanguage, tag);
    });
});
