// The files of the package that a page uses directly: themes and CDN bundles.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, relative, sep} from 'node:path';
import {describe, it} from 'node:test';
import {tags} from '../../dist/tags.js';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');

describe('the package', () => {
  it('has every entry in docs/packages.md, and docs/packages.md no other', () => {
    const names = Object.keys(JSON.parse(read('package.json')).exports).map((name) =>
      name.replace('.', 'physio-elements'),
    );
    const rows = [...read('docs/packages.md').matchAll(/^\| `(physio-elements(?:\/[^`]*)?)` /gm)].map(
      ([, name]) => name,
    );
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

  it('says its version in each element', async () => {
    const {version} = await import('../../dist/base/version.js');
    assert.equal(version, JSON.parse(read('package.json')).version);
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

  it('has whatever is large compiled while it comes in: Chromium looks for that in the first line', () => {
    const cdn = join(root, 'dist/cdn');
    const files = readdirSync(cdn, {recursive: true}).filter((file) => /^(?:chunks\/)?[^/]+\.js$/.test(file));
    const large = files.filter((file) => readFileSync(join(cdn, file)).length > 5100);
    assert.ok(large.length > 12);
    for (const file of large)
      assert.match(readFileSync(join(cdn, file), 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/, file);
  });

  // Tests observe requests and storage only where they go; an API whose name does not occur cannot be used at all.
  it('names no way to keep anything but localStorage, and none to send anything', () => {
    const ways = [
      ['keeps', /indexedDB|sessionStorage|caches\.|\.cookie\b|cookieStore|\bstorage\.getDirectory|serviceWorker/g],
      ['sends', /sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts/g],
      ['asks', /\bfetch\(/g],
      ['notes', /localStorage/g],
    ];
    const cdn = join(root, 'dist/cdn');
    const found = Object.fromEntries(ways.map(([way]) => [way, new Set()]));
    for (const file of readdirSync(cdn, {recursive: true}).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(cdn, file), 'utf8');
      for (const [way, names] of ways)
        for (const [name] of code.matchAll(names)) found[way].add(`${name} in ${file.replace(/-[\w-]{6}\.js$/, '')}`);
    }
    assert.deepEqual([...found.keeps, ...found.sends], []);
    // Custom content from `src` is fetched; timers and logs with `remember` are stored.
    const none = ['care-notice.js', 'advice-list.js', 'autoload.js', 'embed.js', 'embed-resize.js'];
    for (const where of [...found.asks, ...found.notes]) assert.ok(!none.some((file) => where.endsWith(file)), where);
    assert.ok(found.asks.has('fetch( in exercise-card.js') && found.notes.has('localStorage in hold-timer.js'));
  });

  it('has no development build of lit in what it ships', () => {
    for (const name of ['physio-elements', ...tags]) {
      const code = readFileSync(join(root, `dist/cdn/${name}.js`), 'utf8');
      assert.doesNotMatch(code, /dev mode|litIssuedWarnings|\n {2,}/i);
    }
  });
});
