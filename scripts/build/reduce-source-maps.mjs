// Reduces source maps and declaration maps to lines, because columns and names would add 400 kB to the package.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {decode, encode} from '@jridgewell/sourcemap-codec';

/** Removes all segments of a generated line except those at which the source file or the source line changes. */
function withoutColumns(segments) {
  const mapped = segments.filter(({length}) => length > 1).map((segment) => segment.slice(0, 4));
  return mapped.filter(([, source, line], i) => source !== mapped[i - 1]?.[1] || line !== mapped[i - 1]?.[2]);
}

export function reduceSourceMaps() {
  for (const path of readdirSync('dist', {recursive: true})) {
    if (!path.endsWith('.map')) continue;
    const file = join('dist', path);
    const {mappings, ...map} = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({...map, names: [], mappings: encode(decode(mappings).map(withoutColumns))}));
  }
}
