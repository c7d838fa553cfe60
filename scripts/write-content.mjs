// Writes the whole content of a locale as plain data: dist/content/<locale>.json.
import {writeFileSync} from 'node:fs';
import {allContent} from '../dist/content/index.js';

writeFileSync(new URL('../dist/content/en.json', import.meta.url), `${JSON.stringify(allContent(), null, 2)}\n`);
