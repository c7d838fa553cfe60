// Looks whether README says of each element what its JSDoc says; npm run docs brings it up to date.
import {apiOf} from './api-tables.mjs';
import {elementsOf, manifest} from './manifest.mjs';
import {inReadme} from './readme.mjs';

const write = process.argv.includes('--write');
const old = elementsOf(await manifest()).filter((element) => !inReadme(element.tagName, apiOf(element), {write}));
for (const {tagName} of old) console.error(`README's tables of <${tagName}> are out of date: npm run docs`);
process.exitCode = old.length > 0 ? 1 : 0;
