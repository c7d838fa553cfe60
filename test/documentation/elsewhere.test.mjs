// Code blocks that need the packages of other tests are run there: examples for frameworks by test/frameworks/types/, configuration
// files by test/prerender/generators.test.mjs. This file makes sure that those tests run exactly these blocks.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {globSync} from 'tinyglobby';
import {blocksOf, root} from '../helpers/documentation.mjs';
import {generators} from '../helpers/documented-generators.mjs';

describe('examples for frameworks in the documentation', () => {
  const cwd = join(root, 'test/frameworks/types');
  // types.test.mjs compiles every file in these folders, and expects errors only in files that are called bad.
  const compiled = globSync(['*/*.{tsx,vue,svelte}', '!*/*bad*'], {cwd, caseSensitiveMatch: false}).map((file) => ({
    language: file.split('.').pop(),
    code: readFileSync(join(cwd, file), 'utf8'),
  }));

  for (const {place, language, code} of blocksOf('frameworks'))
    it(`are a file in test/frameworks/types/: ${place}`, () => {
      assert.ok(
        compiled.some((file) => file.language === language && file.code === code),
        `${place}: no test runs this block of language ${language}: no file in test/frameworks/types/ has its text`,
      );
    });

  it('are compiled by types.test.mjs, which reads each of the folders', () => {
    const test = readFileSync(join(cwd, 'types.test.mjs'), 'utf8');
    for (const {name} of readdirSync(cwd, {withFileTypes: true}).filter((entry) => entry.isDirectory()))
      assert.match(test, new RegExp(`^  '?${name}'?: `, 'm'), name);
    assert.match(test, /readdirSync\(folder\)\.filter/);
  });
});

describe('configuration files in the documentation', () => {
  for (const {place, code} of blocksOf('configuration'))
    it(`are those with which generators.test.mjs builds a site: ${place}`, () => {
      const [, name] = /^\/\/ (\S+)\n/.exec(code);
      const generator = Object.values(generators).find(({files}) => name in files);
      assert.ok(generator, `${place}: generators.test.mjs builds no site with ${name}`);
      assert.equal(code, generator.files[name]);
    });

  it('are built by generators.test.mjs, which builds a site with every generator', () => {
    const test = readFileSync(join(root, 'test/prerender/generators.test.mjs'), 'utf8');
    assert.match(test, /of Object\.entries\(generators\)/);
  });
});
