// The ready themes, minified: dist/themes/<name>.css.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {transform} from 'lightningcss';

const from = 'src/styles/themes';
const to = 'dist/themes';

export function themes() {
  mkdirSync(to, {recursive: true});
  for (const filename of readdirSync(from)) {
    const {code} = transform({filename, code: readFileSync(join(from, filename)), minify: true});
    writeFileSync(join(to, filename), code);
  }
}
