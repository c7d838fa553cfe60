// What the demo page tells search engines beside what it shows.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {exerciseById, exerciseIds} from '../../dist/content/index.js';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'demo/index.html'), 'utf8');

describe('the structured data of the demo', () => {
  it('is what the command writes', () => {
    execFileSync(process.execPath, ['scripts/structured-data.mjs'], {cwd: root, stdio: 'pipe'});
  });

  it('has the exercises that the page has, in its order', () => {
    const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page);
    // Some stand there once more, in another variant.
    const ids = new Set([...page.matchAll(/<exercise-card exercise="([\w-]+)"/g)].map(([, id]) => id));
    const shown = [...ids].map((id) => exerciseById(id).name);
    assert.deepEqual(
      JSON.parse(json).hasPart.map(({name}) => name),
      shown,
    );
    assert.equal(shown.length, exerciseIds.length);
    assert.match(page, /<cause-list(?![^>]* causes=)/, 'all the causes');
  });
});
