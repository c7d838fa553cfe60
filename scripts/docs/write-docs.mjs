// Looks whether README says of the elements what their JSDoc says, and docs/warnings.md what src/warnings/ says; npm run docs
// brings both up to date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {apiOf, customPropertiesOf} from './api-tables.mjs';
import {elementsOf, manifest} from './custom-elements-manifest.mjs';
import {inReadme} from './readme-sections.mjs';
import {page, warningsPage} from './warnings-page.mjs';

const write = process.argv.includes('--write');
const elements = elementsOf(await manifest());
/** As README has them: a card has nearly all custom properties. */
const inOrder = ['exercise-card', 'hold-timer', 'care-notice', 'cause-list', 'advice-list', 'exercise-plan'].map(
  (tag) => elements.find(({tagName}) => tagName === tag),
);
const tables = {
  ...Object.fromEntries(elements.map((element) => [element.tagName, apiOf(element)])),
  'custom-properties': customPropertiesOf(inOrder),
};
const old = Object.entries(tables).filter(([name, text]) => !inReadme(name, text, {write}));
for (const [name] of old) console.error(`README's tables of ${name} are out of date: npm run docs`);

const words = (text) => text.split(/\s+/).filter(Boolean).join(' ');
const text = await warningsPage();
if (write) writeFileSync(page, `${text}\n`);
const isOld = !existsSync(page) || words(readFileSync(page, 'utf8')) !== words(text);
if (isOld) console.error('docs/warnings.md is out of date: npm run docs');
process.exitCode = old.length > 0 || isOld ? 1 : 0;
