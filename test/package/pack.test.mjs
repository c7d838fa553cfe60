// Tests the tarball that npm would publish: its files, its size, and what publint and Are the Types Wrong report. Its files are
// listed in packed-files.txt. If a file has been added or removed on purpose, build, update the list and look at its diff:
//   UPDATE_PACKED_FILES=1 node --test --test-name-pattern="the files that" test/package/pack.test.mjs
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
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

/** The list of the files in the tarball, a path a line. */
const LIST = join(import.meta.dirname, 'packed-files.txt');

/** Replaces the hash of its content in the name of a chunk, so that the list changes only with the names of chunks. */
const withoutHash = (path) => path.replace(/^(dist\/cdn\/chunks\/.+)-[\w-]{6}(\.js(?:\.map)?)$/, '$1-*$2');

describe('the tarball', () => {
  let pack;
  before(() => (pack = packPackage()));
  after(() => pack?.remove());

  it(`is under ${LIMIT / 1000} kB`, () => {
    console.log(`npm pack: ${(pack.size / 1000).toFixed(1)} kB, ${pack.paths.length} files`);
    assert.ok(pack.size < LIMIT, `${pack.size} bytes`);
  });

  it('has the files that packed-files.txt lists, and no other', () => {
    const paths = pack.paths.map(withoutHash).sort();
    if (process.env.UPDATE_PACKED_FILES) writeFileSync(LIST, `${paths.join('\n')}\n`);
    const listed = readFileSync(LIST, 'utf8').trimEnd().split('\n');
    const added = paths.filter((path) => !listed.includes(path)).map((path) => `+ ${path}`);
    const missing = listed.filter((path) => !paths.includes(path)).map((path) => `- ${path}`);
    const changes = [...added, ...missing].join('\n');
    assert.ok(
      !changes,
      `The tarball and ${basename(LIST)} differ:\n${changes}\nThe top of this test says how to update it.`,
    );
    // Two chunks of one name are two files.
    assert.deepEqual(paths, listed);
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
