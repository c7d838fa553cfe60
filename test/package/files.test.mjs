// What lies ready in the package for a page: themes, and files for script tags.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');

describe('the package', () => {
  it('has each theme, as one rule without comments', () => {
    for (const name of readdirSync(join(root, 'src/styles/themes'))) {
      const file = createRequire(join(root, 'package.json')).resolve(`physio-elements/themes/${name}`);
      assert.match(readFileSync(file, 'utf8'), /^:where\([^{]+\)\{(?:color-scheme:dark;)?(?:--physio-[^{}]+)\}$/);
    }
  });

  it('has no development build of lit in what it ships', () => {
    for (const name of [
      'physio-elements',
      'hold-timer',
      'exercise-card',
      'cause-list',
      'advice-list',
      'care-notice',
      'exercise-plan',
    ]) {
      const code = readFileSync(join(root, `dist/cdn/${name}.js`), 'utf8');
      assert.doesNotMatch(code, /dev mode|litIssuedWarnings|__decorate|\n {2,}/i);
    }
  });
});
