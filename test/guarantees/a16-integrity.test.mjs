// A script tag can be pinned to one version and to its exact bytes: a browser runs no other script.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {hosts, snippet} from '../../demo/shared/snippets.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {builderCases, versionedFolder as versioned} from '../helpers/builder-cases.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {areFullyRendered, minimalSamples, minimalPage} from '../helpers/minimal-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const dist = join(import.meta.dirname, '../../dist');
const {version} = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
const integrity = JSON.parse(readFileSync(join(dist, 'cdn/integrity.json'), 'utf8'));
const scripts = Object.keys(integrity).filter((path) => /^[\w-]+\.js$/.test(path) && !path.startsWith('embed'));

describe('A16 a script can be pinned by its version and its SHA-384 hash', () => {
  let driver, library, site, changed;
  before(async () => {
    // The library as a CDN has it, by version, and the same with a letter more in each file.
    const files = mkdtempSync(join(tmpdir(), 'pinned-'));
    changed = files;
    cpSync(join(dist, 'cdn'), join(files, versioned, 'cdn'), {recursive: true});
    cpSync(join(dist, 'themes'), join(files, versioned, 'themes'), {recursive: true});
    cpSync(join(dist, 'cdn'), join(files, 'changed/cdn'), {recursive: true});
    for (const path of scripts)
      writeFileSync(join(files, 'changed/cdn', path), `${readFileSync(join(dist, 'cdn', path))}\n`);
    library = await serve(files);
    site = await pageServer();
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    library?.close();
    site?.close();
    if (changed) rmSync(changed, {recursive: true});
  });

  it('has the hash of every file that a page can name, as it is computed anew', () => {
    const inside = readdirSync(join(dist, 'cdn'), {recursive: true}).map((path) => path.replaceAll('\\', '/'));
    const files = inside.filter((path) => /\.(?:js|css)$/.test(path));
    assert.deepEqual(
      files.filter((path) => !integrity[path]),
      [],
    );
    for (const [path, hash] of Object.entries(integrity)) {
      const bytes = readFileSync(join(dist, 'cdn', path));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
    }
  });

  it('is written into every snippet, with the exact version in its address', () => {
    const base = `https://cdn.example.org/${versioned}/`;
    let hashes = 0;
    for (const choice of builderCases(base))
      for (const host of hosts) {
        const code = snippet(host, choice);
        const named = code.match(/physio-elements@[^/\s]*/g);
        assert.deepEqual([...new Set(named)], [`physio-elements@${version}`], `${host} ${choice.element}`);
        // Fields for an address have no place for a hash; an app's own tools know what they install.
        for (const [tag, address] of code.matchAll(/<(?:script|link) [^>]*(?:src|href)="([^"]*)"[^>]*>/g)) {
          const path = address.replace(`${base}cdn/`, '').replace(`${base}themes`, '../themes');
          assert.ok(tag.includes(` integrity="${integrity[path]}"`), tag);
          hashes++;
        }
      }
    assert.ok(hashes > 30, `${hashes}`);
  });

  /** A page of another origin with a pinned script. */
  const open = async (path, folder) => {
    const tag = `<script type="module" src="${library.origin}/${folder}/cdn/${path}" integrity="${integrity[path]}" crossorigin="anonymous" onload="window.came = 'loaded'" onerror="window.came = 'refused'"></script>`;
    await driver.goto(site.show(minimalPage(Object.values(minimalSamples).join('') + tag)));
    await until(driver, () => window.came);
    return driver.evaluate(() => window.came);
  };
  const tagsOf = (path) =>
    minimalSamples[path.replace('.js', '')] ? [path.replace('.js', '')] : Object.keys(minimalSamples);

  for (const path of scripts)
    it(`runs in a page that pins it, but not with one more character: ${path}`, async () => {
      assert.equal(await open(path, versioned), 'loaded');
      await until(driver, areFullyRendered, tagsOf(path));
      assert.equal(await open(path, 'changed'), 'refused');
      const defined = (tags) => tags.filter((tag) => customElements.get(tag));
      assert.deepEqual(await driver.evaluate(defined, Object.keys(minimalSamples)), []);
    });
});
