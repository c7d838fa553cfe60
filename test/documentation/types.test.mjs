// TypeScript in the documentation compiles with the types of the package, as an app installs it.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {blocksOf} from '../helpers/documentation.mjs';
import {createTempApp} from '../helpers/temp-app.mjs';

/** Blocks that have to be reported. */
const wrong = {
  'an attribute of no element': "import 'physio-elements/define';\ndocument.querySelector('hold-timer')!.holds = 5;\n",
  'a detail of no event':
    "import 'physio-elements/define';\ndocument.querySelector('hold-timer')?.addEventListener('timer-rep', ({reps}) => reps);\n",
  'an entry of no package': "import 'physio-elements/timers';\n",
};

describe('TypeScript in the documentation', () => {
  const blocks = blocksOf('types');
  const files = {
    ...Object.fromEntries(blocks.map(({code}, i) => [`block-${i}.ts`, code])),
    ...Object.fromEntries(Object.values(wrong).map((code, i) => [`wrong-${i}.ts`, code])),
  };
  let app, program;
  before(() => {
    app = createTempApp(files, {packages: ['schema-dts']});
    program = ts.createProgram(
      Object.keys(files).map((name) => join(app.folder, name)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        moduleDetection: ts.ModuleDetectionKind.Force,
        noUncheckedSideEffectImports: true,
      },
    );
  });
  after(() => app?.remove());

  const errorsIn = (name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(app.folder, name)))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));

  for (const [i, {place}] of blocks.entries())
    it(`compiles: ${place}`, () => assert.deepEqual(errorsIn(`block-${i}.ts`), []));

  for (const [i, name] of Object.keys(wrong).entries())
    it(`is reported: ${name}`, () => assert.equal(errorsIn(`wrong-${i}.ts`).length, 1));
});
