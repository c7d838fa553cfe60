// Looks whether demo/index.html tells search engines what it shows, and fails where it does not.
// npm run structured-data -- --write brings it up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {
  causeById,
  causeIds,
  exerciseById,
  exerciseIds,
  structuredDataForPage,
  structuredDataScript,
} from '../dist/content/index.js';

const url = new URL('../demo/index.html', import.meta.url);
const page = readFileSync(url, 'utf8');
const markers = /(<!-- structured-data -->)[^]*?(<!-- \/structured-data -->)/;
if (!markers.test(page)) throw new Error('demo/index.html has no place for its structured data');

const data = structuredDataForPage({
  exercises: exerciseIds.map(exerciseById),
  causes: causeIds.map(causeById),
  name: /<title>(.*?)<\/title>/.exec(page)?.[1],
});
const filled = page.replace(markers, (_, open, close) => `${open}\n${structuredDataScript(data)}\n${close}`);
const fresh = await format(filled, {...(await resolveConfig(url)), parser: 'html'});

if (process.argv.includes('--write')) writeFileSync(url, fresh);
else if (fresh !== page) {
  console.error('The structured data of demo/index.html is out of date: npm run structured-data -- --write');
  process.exitCode = 1;
}
