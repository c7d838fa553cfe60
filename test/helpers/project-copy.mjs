// Copies the project into a temporary folder, so that a test can change files and build.
import {cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';

const root = join(import.meta.dirname, '../..');
const GENERATED = /^(?:\.git|build|dist|release|demo\/dist|(?:.*\/)?node_modules)$/;

/**
 * Copies the project without generated files. The copy uses the packages of the project.
 * @param {string} [folder] of the copy; a temporary one if it is left out
 * @returns {{folder: string, remove: () => void}} `remove` deletes the folder
 */
export function copyProject(folder = realpathSync(mkdtempSync(join(tmpdir(), 'project-')))) {
  cpSync(root, folder, {recursive: true, filter: (from) => !GENERATED.test(relative(root, from))});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
