// What the build cuts out of valibot, and that it fails rather than cut a valibot that is not the one it was made for.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {litPlugins} from '../../rollup.config.mjs';
import {slimValibot} from '../../scripts/slim-valibot.mjs';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'node_modules/valibot/dist/index.mjs');
const source = readFileSync(file, 'utf8');

/** The plugin as Rollup calls it. */
const cut = (code, id = file) =>
  slimValibot().transform.call(
    {
      error: (message) => {
        throw new Error(message);
      },
    },
    code,
    id,
  );

describe('what is left out of valibot', () => {
  it('leaves valibot a module that is a good deal shorter', () => {
    const {code} = cut(source);
    assert.ok(code.length < source.length - 1000);
    assert.doesNotMatch(code, /config\$1\.abortEarly/);
  });

  it('leaves other modules alone', () => {
    assert.equal(cut('export const a = 1;', '/somewhere/a.js'), null);
  });

  it('fails the build where any one of the cuts is not found', () => {
    const parts = [
      [/instanceof Date/g, 'instanceof Data'],
      [/function _addIssue\(/, 'function _addFault('],
      [/config\$1\.abortEarly/g, 'config$1.early'],
      [/origin: "(key|value)"/g, 'from: "$1"'],
    ];
    for (const [what, instead] of parts) {
      const other = source.replace(what, instead);
      assert.notEqual(other, source, `${what} is in it`);
      assert.throws(() => cut(other), /valibot has no .*: see scripts\/slim-valibot\.mjs/, String(what));
    }
  });

  it('fails the build with another version', async () => {
    // The same script beside another valibot.
    const folder = mkdtempSync(join(tmpdir(), 'valibot-'));
    mkdirSync(join(folder, 'scripts'));
    mkdirSync(join(folder, 'node_modules/valibot'), {recursive: true});
    cpSync(join(root, 'scripts/slim-valibot.mjs'), join(folder, 'scripts/slim-valibot.mjs'));
    writeFileSync(join(folder, 'node_modules/valibot/package.json'), '{"version": "9.8.7"}');
    try {
      const other = await import(pathToFileURL(join(folder, 'scripts/slim-valibot.mjs')));
      const build = rollup({input: file, plugins: [other.slimValibot()]});
      await assert.rejects(build, /valibot is 9\.8\.7: look at what it changed/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('is in the build of everything', async () => {
    const bundle = await rollup({
      input: 'source',
      plugins: [
        {
          name: 'source',
          resolveId: (id) => (id === 'source' ? id : null),
          load: (id) =>
            id === 'source' ? "import {safeParse, string} from 'valibot'; show(safeParse, string);" : null,
        },
        ...litPlugins(),
      ],
    });
    const {output} = await bundle.generate({format: 'es'});
    assert.match(output[0].code, /Invalid /);
    assert.doesNotMatch(output[0].code, /abortEarly|~run|instanceof Date/);
  });
});
