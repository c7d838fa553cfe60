// Writes dist/cdn/integrity.json: the SHA-384 hash of each CDN file and theme, for the `integrity` attribute of script and link
// elements. The keys are the paths of the files, relative to dist/cdn/.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const filesIn = (folder, prefix) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [`${prefix}${file.replaceAll('\\', '/')}`, readFileSync(join(folder, file))]);

export function writeIntegrityHashes() {
  const hashes = [...filesIn('dist/cdn', ''), ...filesIn('dist/themes', '../themes/')]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, data]) => [path, `sha384-${createHash('sha384').update(data).digest('base64')}`]);
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
