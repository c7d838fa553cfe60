// Minifies the built-in themes into dist/themes/<name>.css.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {transform} from 'lightningcss';

const sourceFolder = 'src/styles/themes';
const targetFolder = 'dist/themes';

export function minifyThemes() {
  mkdirSync(targetFolder, {recursive: true});
  for (const filename of readdirSync(sourceFolder)) {
    const {code} = transform({filename, code: readFileSync(join(sourceFolder, filename)), minify: true});
    writeFileSync(join(targetFolder, filename), code);
  }
}
