// Checks that the API tables in README match the JSDoc of the elements, and that docs/warnings.md matches src/warnings/codes.ts.
// With --write (npm run docs), it updates both.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {apiOf, customPropertiesOf} from './api-tables.mjs';
import {elementsOf, manifest} from './custom-elements-manifest.mjs';
import {inReadme} from './readme-sections.mjs';
import {page, warningsPage} from './warnings-page.mjs';

const write = process.argv.includes('--write');
const elements = elementsOf(await manifest());
/** The order of the elements in README. The custom properties have this order too: the card is first, because it has most of them. */
const elementsInOrder = [
  'exercise-card',
  'hold-timer',
  'care-notice',
  'cause-list',
  'advice-list',
  'exercise-plan',
].map((tag) => elements.find(({tagName}) => tagName === tag));
const tables = {
  ...Object.fromEntries(elements.map((element) => [element.tagName, apiOf(element)])),
  'custom-properties': customPropertiesOf(elementsInOrder),
};
const outdated = Object.entries(tables).filter(([name, text]) => !inReadme(name, text, {write}));
for (const [name] of outdated) console.error(`README's tables of ${name} are out of date. Run npm run docs.`);

/** Collapses white space, because Prettier changes it. */
const collapsed = (text) => text.split(/\s+/).filter(Boolean).join(' ');
const text = await warningsPage();
if (write) writeFileSync(page, `${text}\n`);
const isPageOutdated = !existsSync(page) || collapsed(readFileSync(page, 'utf8')) !== collapsed(text);
if (isPageOutdated) console.error('docs/warnings.md is out of date. Run npm run docs.');
process.exitCode = outdated.length > 0 || isPageOutdated ? 1 : 0;
