// What lies ready in the package for a page: themes, and files for script tags.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, relative, sep} from 'node:path';
import {describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');

describe('the package', () => {
  it('has every entry in README, and README no other', () => {
    const names = Object.keys(JSON.parse(read('package.json')).exports).map((name) =>
      name.replace('.', 'physio-elements'),
    );
    const rows = [...read('README.md').matchAll(/^\| `(physio-elements(?:\/[^`]*)?)` /gm)].map(([, name]) => name);
    const tags = names.flatMap((name) => /\/([\w-]+)\/class$/.exec(name)?.[1] ?? []);
    const covers = (row, name) =>
      row === name ||
      tags.some((tag) => row.replace('<tag>', tag) === name) ||
      (row.endsWith('/<locale>') &&
        /^[a-z]{2}(?:-[A-Z]{2})?$/.test(name.slice(row.lastIndexOf('/') + 1)) &&
        name.startsWith(row.replace('<locale>', '')));
    assert.deepEqual(
      names.filter((name) => !rows.some((row) => covers(row, name))),
      [],
    );
    assert.deepEqual(
      rows.filter((row) => !names.some((name) => covers(row, name))),
      [],
    );
  });

  it('has each theme, as one rule without comments', () => {
    for (const name of readdirSync(join(root, 'src/styles/themes'))) {
      const file = createRequire(join(root, 'package.json')).resolve(`physio-elements/themes/${name}`);
      assert.match(readFileSync(file, 'utf8'), /^:where\([^{]+\)\{(?:color-scheme:dark;)?(?:--physio-[^{}]+)\}$/);
    }
  });

  it('has the hash of each script and style sheet for a page, recomputed, and of nothing else', () => {
    const cdn = join(root, 'dist/cdn');
    const under = (folder) =>
      readdirSync(join(root, 'dist', folder), {recursive: true}).map((path) => join(root, 'dist', folder, path));
    const files = [...under('cdn'), ...under('themes')].filter((file) => /\.(?:js|css)$/.test(file));
    const hashes = files.map((file) => [
      relative(cdn, file).replaceAll(sep, '/'),
      `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
    ]);
    const written = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
    assert.deepEqual(written, Object.fromEntries(hashes));
    for (const path of ['physio-elements.js', 'locales/es.js', 'embed.css', '../themes/calm.css'])
      assert.ok(written[path], path);
    assert.ok(Object.keys(written).some((path) => path.startsWith('chunks/')));
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
