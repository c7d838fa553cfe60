// Writes the files from which editors and other tools know the elements: dist/custom-elements.json (custom elements
// manifest), dist/vscode.html-custom-data.json and dist/web-types.json (JetBrains).
import {readFileSync, writeFileSync} from 'node:fs';
import {vsCodeData, webTypes} from '../docs/editor-data.mjs';
import {elementsOf, manifest} from '../docs/custom-elements-manifest.mjs';

export async function writeEditorData() {
  const elementsManifest = await manifest();
  const elements = elementsOf(elementsManifest);
  const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = {
    'custom-elements': elementsManifest,
    'vscode.html-custom-data': vsCodeData(elements, packageJson),
    'web-types': webTypes(elements, packageJson),
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(`dist/${name}.json`, `${JSON.stringify(data)}\n`);
}
