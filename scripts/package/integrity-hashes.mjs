// What a script or link tag says as `integrity`: dist/cdn/integrity.json, sha384 of every file beside it and of the ready
// themes, by the path from it.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const found = (folder, prefix) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [`${prefix}${file.replaceAll('\\', '/')}`, readFileSync(join(folder, file))]);

export function integrity() {
  const hashes = [...found('dist/cdn', ''), ...found('dist/themes', '../themes/')]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, data]) => [path, `sha384-${createHash('sha384').update(data).digest('base64')}`]);
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
