// Packs the built library into a folder: the npm tarball, the files for script tags and the WordPress plugin, with their hashes.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {integrityTable} from './integrity-table.mjs';
import {zip} from './zip-archive.mjs';

const versionOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** What a site owner copies, in a folder that names the version, as the snippets of the site do. */
function cdnArchive(root, version) {
  const paths = ['cdn', 'themes'].flatMap((part) =>
    readdirSync(join(root, 'dist', part), {recursive: true})
      .map((path) => join('dist', part, path))
      .filter((path) => statSync(join(root, path)).isFile()),
  );
  const files = [...paths, 'LICENSE'].map((path) => path.replaceAll('\\', '/')).sort();
  return zip(
    files.map((path) => [`physio-elements@${version}/${path.replace(/^dist\//, '')}`, readFileSync(join(root, path))]),
  );
}

/**
 * Packs what `npm run build` has written.
 * @param {string} root the folder of the project
 * @param {string} folder is created, and replaced if it exists
 * @returns {string[]} the names of the files in the folder
 */
export function packArchives(root, folder) {
  const version = versionOf(root);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const npmOptions = {cwd: root, shell: process.platform === 'win32', stdio: 'pipe', encoding: 'utf8'};
  const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], npmOptions).trim();

  const cdn = `physio-elements-${version}-cdn.zip`;
  writeFileSync(join(folder, cdn), cdnArchive(root, version));

  execFileSync(process.execPath, [join(root, 'scripts/wordpress/build-plugin.mjs')], {stdio: 'pipe'});
  const plugin = `physio-elements-${version}-wordpress.zip`;
  copyFileSync(join(root, `wordpress/dist/physio-elements-${version}.zip`), join(folder, plugin));

  writeFileSync(join(folder, 'INTEGRITY.md'), integrityTable(join(root, 'dist'), version));
  const sums = [tarball, cdn, plugin].map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return `${hash}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return [tarball, cdn, plugin, 'INTEGRITY.md', 'SHA256SUMS'];
}
