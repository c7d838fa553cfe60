// Writes the types of what package.json exports, and of all that these name: dist/**/*.d.ts. What several of them name is
// together in shared/, and what only the inside needs is left out of the package.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, isAbsolute, join, relative} from 'node:path';
import {rollup} from 'rollup';
import {dts} from 'rollup-plugin-dts';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const staged = join(build, 'types');
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Modules of which only types are told, and these by what they come to: without a word of valibot, or of scenes. */
const WRITTEN = /-schema\.d\.ts$|figure\/(?:poses|advice\/scenes)\.d\.ts$/;

/** The types of such a module, field by field, as an editor is to show them. */
function written(file) {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const whole = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const source = program.getSourceFile(file);
  return source.statements
    .filter(ts.isTypeAliasDeclaration)
    .map((statement) => {
      const {name, pos} = statement;
      const about = source.text.slice(pos, statement.getStart()).trimStart();
      const found = checker.getTypeAtLocation(name);
      const type = (found.isUnion() ? found.types : [found])
        .map((one) => checker.typeToString(one, undefined, whole))
        .join(' | ');
      if (!/^[{"]/.test(type)) throw new Error(`${name.text} is not written out: ${type}`);
      return `${about}export type ${name.text} = ${type};\n`;
    })
    .join('');
}

/** What a class says of its tag: editors have it from dist/vscode.html-custom-data.json and dist/web-types.json. */
const OF_TAGS = /(?:^ \*\n)?^ \* @(?:attr|prop|fires|slot|csspart|cssprop)\b.*\n(?: \* {2,}.*\n)*/gm;

/** Puts a file of declarations, and all that it names, beside those that tsc has made. */
function stage(file, found) {
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  const text = WRITTEN.test(file) ? written(file) : readFileSync(file, 'utf8').replace(OF_TAGS, '');
  const copy = join(staged, relative(build, file));
  mkdirSync(dirname(copy), {recursive: true});
  writeFileSync(copy, text);
  for (const [, imported] of text.matchAll(/(?:from |import |import\()["'](\.[^"']+)\.js["']/g))
    stage(join(dirname(file), `${imported}.d.ts`), found);
}

const entries = Object.values(exports)
  .flatMap(({types}) => types ?? [])
  .map((types) => /^\.\/dist\/(.+)\.d\.ts$/.exec(types)[1])
  .filter((name) => existsSync(join(build, `${name}.d.ts`)));
const found = new Set();
for (const name of entries) stage(join(build, `${name}.d.ts`), found);

const bundle = await rollup({
  input: Object.fromEntries(entries.map((name) => [name, join(staged, `${name}.d.ts`)])),
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  plugins: [dts()],
  // That nobody can name it from outside is meant: see scripts/manifest-plugin.mjs.
  onwarn: ({message}, warn) => /private shared type exports.*ShownElement/.test(message) || warn(message),
});
await bundle.write({
  dir: join(root, 'dist'),
  format: 'es',
  entryFileNames: '[name].d.ts',
  chunkFileNames: ({name}) => `shared/${name.replace(/\.d$/, '')}.d.ts`,
});
await bundle.close();
rmSync(staged, {recursive: true});
