// Creates an app in a temporary folder. The app can resolve only the packages that it depends on.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @param {Record<string, string>} files by path
 * @param {{packages?: string[], from?: string}} [options] `packages`: more dependencies of the app; `from`: the folder whose
 *   node_modules contains them
 * @returns {{folder: string, remove: () => void}} `remove` deletes the folder
 */
export function createTempApp(files, {packages = [], from = root} = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'app-')));
  for (const [path, text] of Object.entries({'package.json': '{"private": true, "type": "module"}', ...files})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  // The package is copied, because linked modules would resolve their imports in the packages of this repository.
  for (const part of ['package.json', 'dist'])
    cpSync(join(root, part), join(folder, 'node_modules/physio-elements', part), {recursive: true});
  for (const name of [...Object.keys(dependencies), ...packages]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    const source = [from, root].map((base) => join(base, 'node_modules', name)).find(existsSync);
    symlinkSync(source, link);
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
