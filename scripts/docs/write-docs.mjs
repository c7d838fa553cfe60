// Checks that everything in docs/ that is generated agrees with its source: API sections with the JSDoc of the elements, fields of
// custom content with the JSON Schemas in dist/schema/, docs/warnings.md with src/warnings/, docs/README.md with the pages. With
// --write (npm run docs) it updates all of them.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {apiOf} from './api-tables.mjs';
import {elementsOf, manifest} from './custom-elements-manifest.mjs';
import {indexPage} from './index-page.mjs';
import {updateSection} from './generated-sections.mjs';
import {fieldsOf} from './schema-tables.mjs';
import {locales, themingTable} from './theming-table.mjs';
import {warningsPage} from './warnings-page.mjs';

const root = join(import.meta.dirname, '../..');
const write = process.argv.includes('--write');
const elements = elementsOf(await manifest());
const tags = elements.map(({tagName}) => tagName);

/** Each generated section: the file, its name in the markers, its text. */
const sections = [
  ...elements.map((element) => [`docs/elements/${element.tagName}.md`, 'api', apiOf(element)]),
  ...locales
    .map((locale) => [locale, `docs/${locale === 'en' ? '' : `${locale}/`}theming.md`])
    .filter(([, path]) => existsSync(join(root, path)))
    .map(([locale, path]) => [path, 'custom-properties', themingTable(locale, tags)]),
  ['docs/custom-content.md', 'exercise-fields', fieldsOf('exercise')],
  ['docs/custom-content.md', 'cause-fields', fieldsOf('cause')],
];
/** Each generated file and its text. */
const files = [
  ['docs/warnings.md', await warningsPage()],
  ['docs/README.md', indexPage()],
];

/** Collapses white space, because Prettier changes it. */
const collapsed = (text) => text.split(/\s+/).filter(Boolean).join(' ');

/** Whether a file has this text; writes it if `write` is set. */
function updateFile(path, text) {
  const file = join(root, path);
  if (write) writeFileSync(file, `${text}\n`);
  return existsSync(file) && collapsed(readFileSync(file, 'utf8')) === collapsed(text);
}

const outdated = [
  ...sections.filter(([path, name, text]) => !updateSection(path, name, text, {write})).map(([path]) => path),
  ...files.filter(([path, text]) => !updateFile(path, text)).map(([path]) => path),
];
for (const path of new Set(outdated)) console.error(`${path} is out of date. Run npm run docs.`);
process.exitCode = outdated.length > 0 ? 1 : 0;
