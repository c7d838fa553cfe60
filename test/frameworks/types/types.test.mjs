// The types for frameworks, as their own compilers read them: what is right compiles, and what is not is found where it is.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createTempApp} from '../../helpers/temp-app.mjs';
import {skipInOtherEngines} from '../../helpers/engine.mjs';

const root = join(import.meta.dirname, '../../..');
const frameworks = join(root, 'test/frameworks');
const bin = (name) => join(frameworks, 'node_modules/.bin', name);

const text = (file) => readFileSync(file, 'utf8');
const documentation = text(join(root, 'docs/frameworks.md'));

/** All that lies in a node_modules but the packages of a scope, and what npm keeps for itself. */
const isPackage = (name) => !/^[.@]/.test(name) && name !== 'lit';

/** Where a file says that what comes next is wrong, and what is found to be. */
const MARK = /(?:\{\/\*|<!--) wrong: /;

const typescript = [bin('tsc'), ['--pretty', 'false', '--project']];
const compilers = {
  react: typescript,
  'react-18': typescript,
  preact: typescript,
  solid: typescript,
  vue: [bin('vue-tsc'), ['--pretty', 'false', '--project']],
  svelte: [bin('svelte-check'), ['--output', 'machine', '--tsconfig']],
};

/** `file(7,17): error …` of tsc and `… ERROR "file" 7:17 …` of svelte-check. */
const FAULT = /^(?:\d+ ERROR "([^"]+)" (\d+):|(\S[^(]+)\((\d+),\d+\): error)/gm;

const compile = (framework, cwd) =>
  new Promise((resolve) => {
    const [command, args] = compilers[framework];
    const project = join('types', framework, 'tsconfig.json');
    execFile(command, [...args, project], {cwd}, (error, stdout, stderr) => resolve(stdout + stderr));
  });

/** Lines with faults, by file. */
async function faultsIn(framework, folder) {
  const said = await compile(framework, folder);
  const faults = {};
  for (const [, file = '', line, other = file, otherLine = line] of said.matchAll(FAULT)) {
    const name = other.replaceAll('\\', '/').split('/').pop();
    (faults[name] ??= new Set()).add(Number(otherLine));
  }
  return {said, faults};
}

const linesToFind = (file) =>
  text(file)
    .split('\n')
    .flatMap((line, i) => (MARK.test(line) ? [i + 2] : []));

describe('types for frameworks', {concurrency: 2, skip: skipInOtherEngines}, () => {
  let made;
  before(() => {
    made = createTempApp(
      {},
      {
        packages: readdirSync(join(frameworks, 'node_modules'))
          .filter(isPackage)
          .concat('@types/react', '@types/react-dom', 'schema-dts'),
        from: frameworks,
      },
    );
    cpSync(import.meta.dirname, join(made.folder, 'types'), {recursive: true});
  });
  after(() => made?.remove());

  for (const framework of Object.keys(compilers))
    it(`let good code pass and find each fault in bad code, ${framework}`, async () => {
      const folder = join(import.meta.dirname, framework);
      const {said, faults} = await faultsIn(framework, made.folder);
      for (const file of readdirSync(folder).filter((name) => /\.(?:tsx|vue|svelte)$/.test(name))) {
        const found = [...(faults[file] ?? [])].sort((one, other) => one - other);
        const wrong = linesToFind(join(folder, file));
        assert.deepEqual(found, wrong, `${file}\n${said}`);
        assert.equal(wrong.length > 0, /bad/i.test(file));
      }
      // The example in docs/frameworks.md is one of the files, word by word.
      const example = readdirSync(folder).find((name) => /^documented\./i.test(name));
      if (example)
        assert.ok(
          documentation.includes(`\`\`\`${example.split('.')[1]}\n${text(join(folder, example))}\`\`\``),
          example,
        );
      const files = Object.keys(faults);
      assert.equal(files.length, 1, `nothing is wrong elsewhere: ${files}`);
    });
});
