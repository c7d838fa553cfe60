// Writes types for frameworks: dist/types/react.d.ts and the like, each with a module that has nothing in it, so that it
// can be imported where types are not taken out.
import {mkdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {frameworkTypes} from './framework-types.mjs';
import {elementsOf, manifest} from './manifest.mjs';

const style = {...(await resolveConfig(import.meta.filename)), parser: 'typescript'};
const directory = new URL('../dist/types/', import.meta.url);
mkdirSync(directory, {recursive: true});

for (const [name, text] of Object.entries(frameworkTypes(elementsOf(await manifest())))) {
  writeFileSync(new URL(`${name}.d.ts`, directory), await format(text, style));
  writeFileSync(new URL(`${name}.js`, directory), 'export {};\n');
}
