// Installs the packages of test folders that have their own package.json: node scripts/test/install-packages.mjs test/coverage …
import {installed} from './test-packages.mjs';

for (const folder of process.argv.slice(2)) installed(folder);
