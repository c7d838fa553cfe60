// How much of src/ the tests reach: npm run coverage, which installs what it needs. That is measured in the pages of the tests in Chromium, and of what
// runs in Node alone, prerender/, by its tests there. Fails where it is too little; a report is in coverage/.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {inPages} from '../../scripts/test/page-tests.mjs';
import {coveredInNode} from './node.mjs';
import {concludeCoverage} from './report.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);
rmSync('coverage', {recursive: true, force: true});
Object.assign(process.env, {ENGINE: 'chromium', HYDRATED: '1', COVERAGE: '1'});

const pages = await inPages();
const inNode = await coveredInNode(
  ['cli', 'prerender', 'take-over'].map((name) => join(root, `test/prerender/${name}.test.mjs`)),
);
const enough = await concludeCoverage();
process.exitCode = enough && pages.failed === 0 && inNode.failed === 0 ? 0 : 1;
