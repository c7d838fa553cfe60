// Somebody's app, in a folder that knows nothing of this repository but what is in its node_modules.
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * @param {Record<string, string>} files by path
 * @param {string[]} packages that the app has besides ours
 * @returns its folder, and how to be rid of it
 */
export function app(files, packages = []) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'app-')));
  for (const [path, text] of Object.entries({'package.json': '{"private": true, "type": "module"}', ...files})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  for (const name of ['physio-elements', ...packages]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(name === 'physio-elements' ? root : join(root, 'node_modules', name), link);
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
