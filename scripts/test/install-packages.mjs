// Installs the packages of folders that have their own: node scripts/test/install-packages.mjs test/coverage …
import {installed} from './test-packages.mjs';

for (const folder of process.argv.slice(2)) installed(folder);
