// Writes the types of what package.json exports, and of all that these name: dist/**/*.d.ts. What only the inside needs is
// left out of the package.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The types that a schema comes to, field by field, as an editor is to show them: without a word of valibot. */
function written(schema) {
  const program = ts.createProgram([schema], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const whole = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const source = program.getSourceFile(schema);
  return source.statements
    .filter(ts.isTypeAliasDeclaration)
    .map((statement) => {
      const {name, pos} = statement;
      const about = source.text.slice(pos, statement.getStart()).trimStart();
      const type = checker.typeToString(checker.getTypeAtLocation(name), undefined, whole);
      if (!type.startsWith('{')) throw new Error(`${name.text} is not written out: ${type}`);
      return `${about}export type ${name.text} = ${type};\n`;
    })
    .join('');
}

/** What a class says of its tag: editors have it from dist/vscode.html-custom-data.json and dist/web-types.json. */
const OF_TAGS = /(?:^ \*\n)?^ \* @(?:attr|prop|fires|slot|csspart|cssprop)\b.*\n(?: \* {2,}.*\n)*/gm;

/** A file of declarations and all that it names. */
function write(file, found = new Set()) {
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  const text = file.endsWith('-schema.d.ts') ? written(file) : readFileSync(file, 'utf8').replace(OF_TAGS, '');
  const copy = join(root, 'dist', relative(build, file));
  mkdirSync(dirname(copy), {recursive: true});
  writeFileSync(copy, text);
  for (const [, imported] of text.matchAll(/(?:from |import |import\()["'](\.[^"']+)\.js["']/g))
    write(join(dirname(file), `${imported}.d.ts`), found);
}

const found = new Set();
for (const {types} of Object.values(exports)) if (types) write(join(build, types.replace(/^\.\/dist\//, '')), found);
