// Builds sites with Eleventy and Astro, whose configuration files are the examples in docs/prerendering.md.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {installed} from '../../scripts/test/test-packages.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';

const root = join(import.meta.dirname, '../..');
const packages = join(root, 'test/platforms');
const documentation = readFileSync(join(root, 'docs/prerendering.md'), 'utf8');
/** The example of a configuration file in docs/prerendering.md, which is found by its first line. */
const exampleConfig = (name) => {
  const [, code] = new RegExp('```js\\n// ' + name.replaceAll('.', '\\.') + '\\n([^]*?)```').exec(documentation) ?? [];
  assert.ok(code, `docs/prerendering.md shows ${name}`);
  return code;
};

const post = `A word before.

<exercise-card exercise="pelvic-tilt"><p>Lie down, knees bent.</p></exercise-card>

A word after.
`;
const layout = (content) =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Post</title></head><body>${content}<script type="module" src="/cdn/exercise-card.js"></script></body></html>`;

const generators = {
  Eleventy: {
    files: {
      'eleventy.config.mjs': exampleConfig('eleventy.config.mjs'),
      'index.md': `---\nlayout: page.njk\n---\n${post}`,
      '_includes/page.njk': layout('{{ content | safe }}'),
    },
    command: ['@11ty/eleventy/cmd.cjs', '--config=eleventy.config.mjs', '--output=_site', '--quiet'],
    out: '_site',
  },
  Astro: {
    files: {
      'astro.config.mjs': exampleConfig('astro.config.mjs'),
      'src/layouts/Page.astro': layout('<slot />').replace('<script type="module"', '<script is:inline type="module"'),
      'src/pages/index.md': `---\nlayout: ../layouts/Page.astro\n---\n${post}`,
    },
    command: ['astro/astro.js', 'build', '--silent'],
    out: 'dist',
  },
};

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
