// Writes the types for frameworks, such as dist/types/react.d.ts. Each file has an empty module beside it, for tools that do not
// remove type-only imports.
import {mkdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {frameworkTypes} from '../docs/framework-types.mjs';
import {elementsOf, manifest} from '../docs/custom-elements-manifest.mjs';

export async function writeFrameworkTypes() {
  const prettierOptions = {...(await resolveConfig(import.meta.filename)), parser: 'typescript'};
  mkdirSync('dist/types', {recursive: true});
  for (const [name, text] of Object.entries(frameworkTypes(elementsOf(await manifest())))) {
    writeFileSync(`dist/types/${name}.d.ts`, await format(text, prettierOptions));
    writeFileSync(`dist/types/${name}.js`, 'export {};\n');
  }
}
