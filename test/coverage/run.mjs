// npm run coverage: measures how much of src/ the tests cover, after installing the packages for it. Most is measured in test
// pages in Chromium; prerender/ runs only in Node, and is measured there. Fails if the coverage is too low; the report is in
// coverage/.
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
const isEnough = await concludeCoverage();
process.exitCode = isEnough && pages.failed === 0 && inNode.failed === 0 ? 0 : 1;
