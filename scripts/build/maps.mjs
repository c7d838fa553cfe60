// Source maps that lead to lines, without columns and names: a third of the size of the package was columns.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {decode, encode} from '@jridgewell/sourcemap-codec';

/** The mappings of one line of a file, of which each begins another source or another line of it. */
function byLine(segments) {
  const mapped = segments.filter(({length}) => length > 1).map((segment) => segment.slice(0, 4));
  return mapped.filter(([, source, line], i) => source !== mapped[i - 1]?.[1] || line !== mapped[i - 1]?.[2]);
}

export function maps() {
  for (const path of readdirSync('dist', {recursive: true})) {
    if (!path.endsWith('.js.map')) continue;
    const file = join('dist', path);
    const {mappings, ...map} = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({...map, names: [], mappings: encode(decode(mappings).map(byLine))}));
  }
}
