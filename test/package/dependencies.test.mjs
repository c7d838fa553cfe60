// Tests which dependencies are installed with the package: only those of the elements. Prerendering needs others, which an app
// installs by itself.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {installPackage, moduleEntries} from '../helpers/package.mjs';

const optional = ['@lit-labs/ssr', 'parse5', 'tinyglobby'];

/** The names of all packages that an app has installed. */
const packagesIn = (folder) =>
  readdirSync(join(folder, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map((inner) => `${name}/${inner}`) : name,
    );

/** Packages with all of their dependencies. */
function withDependencies(folder, names) {
  const all = new Set(names);
  for (const name of all) {
    const {dependencies = {}} = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies)) all.add(dependency);
  }
  return [...all];
}

for (const flags of [[], ['--omit=optional'], ['--omit=peer']])
  describe(`the package, installed by npm install ${flags}`.trim(), () => {
    let app;
    before(() => (app = installPackage(...flags)));
    after(() => app?.remove());

    const node = (...args) => spawnSync(process.execPath, args, {cwd: app.folder, encoding: 'utf8'});
    const command = (...args) => node('node_modules/physio-elements/dist/prerender/cli.js', ...args);

    it('brings lit and valibot, and nothing else', () => {
      const expected = withDependencies(app.folder, ['physio-elements', 'lit', 'valibot']);
      assert.deepEqual(packagesIn(app.folder).sort(), expected.sort());
      for (const name of optional) assert.ok(!existsSync(join(app.folder, 'node_modules', name)), name);
    });

    it('has elements that Node imports and a bundler bundles', async () => {
      const entries = moduleEntries.map((name) => `await import('${name}');`);
      const {status, stderr} = node('--input-type=module', '--eval', entries.join('\n'));
      assert.equal(status, 0, stderr);
      const contents = "import 'physio-elements/define';";
      const {errors, warnings} = await build({
        stdin: {contents, resolveDir: app.folder},
        bundle: true,
        write: false,
        format: 'esm',
        logLevel: 'silent',
      });
      assert.deepEqual([...errors, ...warnings], []);
    });

    it('says in one sentence what prerendering needs, as a function and as a command', () => {
      const advice = `Prerendering needs further packages. Run: npm install ${optional.join(' ')}`;
      const code = `import {prerender} from 'physio-elements/prerender';
        await prerender('<hold-timer></hold-timer>').catch(({message, code}) => console.log(code, message));`;
      assert.equal(node('--input-type=module', '--eval', code).stdout, `ERR_MODULE_NOT_FOUND ${advice}\n`);
      writeFileSync(join(app.folder, 'page.html'), '<hold-timer></hold-timer>');
      const {status, stderr, stdout} = command('prerender', 'page.html');
      assert.deepEqual([status, stdout, stderr], [1, '', `physio-elements: ${advice}\n`]);
      assert.equal(command('--help').status, 0);
    });

    it('prerenders once that is installed', () => {
      app.install(...optional);
      const {status, stderr} = command('prerender', 'page.html');
      assert.equal(status, 0, stderr);
      assert.match(readFileSync(join(app.folder, 'page.html'), 'utf8'), /<template shadowrootmode="open">/);
    });
  });
