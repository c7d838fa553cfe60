// Tests the tarball that npm would publish: its files, its size, and what publint and Are the Types Wrong report.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {packPackage} from '../helpers/package.mjs';

const root = join(import.meta.dirname, '../..');
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * A third is the CDN bundles, each of which includes all of its dependencies. Most of the rest is modules with their comments,
 * source maps and sources.
 */
const LIMIT = 990_000;

describe('the tarball', () => {
  let pack;
  before(() => (pack = packPackage()));
  after(() => pack?.remove());

  it(`is under ${LIMIT / 1000} kB`, () => {
    console.log(`npm pack: ${(pack.size / 1000).toFixed(1)} kB, ${pack.paths.length} files`);
    assert.ok(pack.size < LIMIT, `${pack.size} bytes`);
  });

  it('has whatever package.json names, and nothing that is for this repository alone', () => {
    const targets = [...Object.values(pkg.exports), pkg.bin ?? {}].flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const target of targets) {
      const [prefix, suffix] = target.replace(/^\.\//, '').split('*');
      const matches = ({length}, path) =>
        path.startsWith(prefix) && path.length > length && path.endsWith(suffix ?? '');
      assert.ok(
        pack.paths.some((path) => path === prefix || (suffix !== undefined && matches(prefix, path))),
        target,
      );
    }
    const otherFiles = pack.paths.filter(
      (path) => !/^(?:dist|src|integrations)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path),
    );
    assert.deepEqual(
      otherFiles,
      (pkg.files ?? []).filter((file) => otherFiles.includes(file)),
    );
    assert.deepEqual(
      pack.paths.filter((path) => /\.test\.|\.tsbuildinfo$/.test(path)),
      [],
    );
  });

  it('has a source map beside every script, and beside all types, and the sources that they name', () => {
    const packed = new Set(pack.paths);
    const scripts = pack.paths.filter((path) => /^dist\/.*\.js$/.test(path) && !path.startsWith('dist/types/'));
    for (const path of scripts) {
      assert.ok(packed.has(`${path}.map`), path);
      const {sources} = JSON.parse(readFileSync(join(root, `${path}.map`), 'utf8'));
      for (const source of sources) {
        const sourcePath = join(dirname(path), source);
        assert.ok(
          packed.has(sourcePath) || /^node_modules\/(?:@lit|lit|valibot)/.test(sourcePath),
          `${source} of ${path}`,
        );
      }
    }
    assert.ok(scripts.length > 200);
    const types = pack.paths.filter((path) => /^dist\/(?!types\/).*\.d\.ts$/.test(path));
    for (const path of types) assert.ok(packed.has(`${path}.map`), path);
    assert.ok(types.length > 50);
  });

  it('has types first in every condition, as TypeScript reads them in order', () => {
    for (const [name, target] of Object.entries(pkg.exports))
      if (target.types) assert.equal(Object.keys(target)[0], 'types', name);
  });

  it('says that nothing but a definition, a script for a page or a style sheet has side effects', () => {
    for (const pattern of pkg.sideEffects)
      assert.match(pattern, /define\.js$|^\.\/dist\/(?:(?:bundles|cdn|embed)\/\*|autoload)\.js$|\.css$/);
  });

  it('has no fault that publint knows', async () => {
    const {messages} = await publint({
      pack: {tarball: new Uint8Array(readFileSync(pack.tarball)).buffer},
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that TypeScript finds from every kind of module', () => {
    // This profile ignores require() and resolution without `exports`. Patterns in `exports` (CDN bundles, themes, schemas) are
    // not checked, as they have no types.
    const attw = join(import.meta.dirname, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, pack.tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'json'];
    const {analysis} = JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 26}));
    assert.ok(analysis.entrypoints['./hold-timer'].resolutions.bundler.resolution.isTypeScript);
    const problems = analysis.problems.filter(({resolutionKind}) => !/^node10$|cjs/.test(resolutionKind));
    assert.deepEqual(problems, []);
  });
});
