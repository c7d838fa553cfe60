// What a bundler or a server finds in the package.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const {exports, sideEffects} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const modules = Object.entries(exports).filter(([name, target]) => target.default && !name.includes('*'));

describe('the package', () => {
  for (const [name, {types, default: file}] of modules) {
    it(`has ${name}, with types, and imports it in Node without a page`, () => {
      assert.ok(existsSync(join(root, types)), types);
      const specifier = JSON.stringify(name.replace('.', 'physio-elements'));
      const code = `await import(${specifier}); if ('document' in globalThis) throw Error('a document appeared');`;
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: root, stdio: 'pipe'});
      assert.ok(file.startsWith('./dist/'));
    });
  }

  it('registers nothing by importing classes, the timer or the content', () => {
    // The card's timer is registered when somebody asks for it.
    const define = /customElements\.define|^(?:import|export) .*define\.js/m;
    for (const [name, {default: file}] of modules) {
      if (name.endsWith('/class') || name === '.') assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), define);
    }
    assert.deepEqual(sideEffects, ['./dist/define.js', './dist/*/define.js', './dist/cdn/*.js', './dist/themes/*.css']);
  });

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
