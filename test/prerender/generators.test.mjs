// Builds sites with Eleventy and Astro, whose configuration files are the examples in docs/prerendering.md.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {installed} from '../../scripts/test/test-packages.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {generators} from '../helpers/documented-generators.mjs';

const root = join(import.meta.dirname, '../..');
const packages = join(root, 'test/platforms');

describe('a site with what a server draws', {skip: chromiumOnly}, () => {
  let browser, modules;
  before(async () => {
    modules = installed(packages);
    browser = await openChromium();
  });
  after(() => browser?.close());

  for (const [name, {files, command, out}] of Object.entries(generators)) {
    describe(`built by ${name}`, () => {
      let folder, server;
      before(async () => {
        folder = mkdtempSync(join(tmpdir(), `${name}-`));
        for (const [file, content] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, file)), {recursive: true});
          writeFileSync(join(folder, file), content);
        }
        writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
        mkdirSync(join(folder, 'node_modules'));
        symlinkSync(root, join(folder, 'node_modules/physio-elements'));
        symlinkSync(join(modules, 'astro'), join(folder, 'node_modules/astro'));
        const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1'};
        execFileSync(
          process.execPath,
          [join(name === 'Astro' ? modules : join(root, 'node_modules'), command[0]), ...command.slice(1)],
          {
            cwd: folder,
            env,
            stdio: 'pipe',
            timeout: 60_000,
          },
        );
        cpSync(join(root, 'dist/cdn'), join(folder, out, 'cdn'), {recursive: true});
        server = await serve(join(folder, out));
      });
      after(() => {
        server?.close();
        rmSync(folder, {recursive: true});
      });

      it('reads in full without script, in the language of the page', async () => {
        const context = await browser.newContext({javaScriptEnabled: false});
        const page = await context.newPage();
        await page.goto(`${server.origin}/`);
        await page.getByRole('heading', {name: 'Báscula pélvica'}).waitFor({timeout: 5000});
        assert.ok((await page.getByRole('listitem').count()) > 3);
        await page.getByText('A word after.').waitFor({timeout: 5000});
        await context.close();
      });

      it('is taken over by the element, which works', async () => {
        const page = await browser.newPage();
        const errors = collectErrors(page);
        await page.goto(`${server.origin}/`);
        await page.getByRole('button', {name: 'Empezar'}).click({timeout: 5000});
        await page.getByRole('button', {name: 'Pausa'}).waitFor({timeout: 5000});
        assert.equal(await page.locator('exercise-card > *').count(), 1);
        assert.deepEqual(errors, []);
        await page.close();
      });
    });
  }
});
