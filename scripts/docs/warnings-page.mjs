// Generates docs/warnings.md, which explains each warning in the table of src/warnings/codes.ts.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import typescript from 'typescript';

const root = join(import.meta.dirname, '../..');
/** The path of the page. */
export const page = join(root, 'docs/warnings.md');

/** Reads the warnings, by code. */
export async function warnings() {
  const source = readFileSync(join(root, 'src/warnings/codes.ts'), 'utf8');
  const options = {module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022};
  const {outputText} = typescript.transpileModule(source, {compilerOptions: options});
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).warnings;
}

/** Returns the page as Markdown. */
export async function warningsPage() {
  const entries = Object.entries(await warnings()).map(([code, {message, cause, remedy}]) => [
    `## ${code}`,
    `\`${message}\``,
    `**Cause.** ${cause}`,
    `**Remedy.** ${remedy}`,
  ]);
  return [
    '# Warnings',
    'Every warning that the library logs, and every problem that `npx physio-elements prerender` prints, ends with one of the ' +
      'codes below, in square brackets. The examples leave the code out. If an invalid value is replaced, the message names the value that is used instead. ' +
      'An element that cannot be shown keeps its fallback content. `npm run docs` writes this page from `src/warnings/codes.ts`.',
    ...entries.flat(),
  ].join('\n\n');
}
