// INTEGRITY.md of a release: the size and the hash of each file that a page can name in a script or link tag.
import {readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';

/**
 * @param {string} dist the folder with the built library
 * @param {string} version
 * @returns {string} the file as Markdown, from dist/cdn/integrity.json; paths begin with `cdn/` or `themes/`
 */
export function integrityTable(dist, version) {
  const hashes = JSON.parse(readFileSync(join(dist, 'cdn/integrity.json'), 'utf8'));
  const rows = Object.entries(hashes).map(([file, hash]) => {
    const path = posix.join('cdn', file);
    return `| \`${path}\` | ${statSync(join(dist, path)).size} | \`${hash}\` |`;
  });
  return `# Integrity of physio-elements ${version}

The value of \`integrity\` in the script or link tag of each file. A tag for a file on another site needs \`crossorigin\` too. The
hash of \`cdn/autoload.js\` does not cover the chunks and languages that it loads.

| file | bytes | \`integrity\` |
| --- | --: | --- |
${rows.join('\n')}
`;
}
