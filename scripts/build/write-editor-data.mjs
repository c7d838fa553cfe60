// What editors and other tools know the elements by, from the JSDoc of each: dist/custom-elements.json (custom elements
// manifest), dist/vscode.html-custom-data.json and dist/web-types.json (JetBrains).
import {readFileSync, writeFileSync} from 'node:fs';
import {vsCodeData, webTypes} from '../docs/editor-data.mjs';
import {elementsOf, manifest} from '../docs/custom-elements-manifest.mjs';

export async function editorData() {
  const made = await manifest();
  const elements = elementsOf(made);
  const about = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = {
    'custom-elements': made,
    'vscode.html-custom-data': vsCodeData(elements),
    'web-types': webTypes(elements, about),
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(`dist/${name}.json`, `${JSON.stringify(data)}\n`);
}
