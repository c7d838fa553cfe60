// Looks whether README says of the elements what their JSDoc says; npm run docs brings it up to date.
import {apiOf, customPropertiesOf} from './api-tables.mjs';
import {elementsOf, manifest} from './manifest.mjs';
import {inReadme} from './readme.mjs';

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
process.exitCode = old.length > 0 ? 1 : 0;
