// Makes the plugin for WordPress from the built library: wordpress/dist/physio-elements/ and a zip of it beside it.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {block} from './block-json.mjs';
import {elements} from './element-attributes.mjs';
import {compiled} from './gettext.mjs';
import {languages, numbers, wordsIn} from './fallback-html.mjs';
import {zip} from '../package/zip-archive.mjs';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const from = join(root, 'wordpress/physio-elements');
const plugin = join(root, 'wordpress/dist/physio-elements');

rmSync(join(root, 'wordpress/dist'), {recursive: true, force: true});
cpSync(from, plugin, {recursive: true, filter: (path) => !path.endsWith('.po')});
cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));

for (const file of ['physio-elements.php', 'readme.txt']) {
  const text = readFileSync(join(from, file), 'utf8');
  writeFileSync(join(plugin, file), text.replaceAll('0.0.0', version));
}

for (const file of readdirSync(join(from, 'languages'))) {
  const mo = compiled(readFileSync(join(from, 'languages', file), 'utf8'));
  writeFileSync(join(plugin, 'languages', file.replace('.po', '.mo')), mo);
}

// What autoload.js loads, and no other bundle: it is all that a page gets.
const assets = join(plugin, 'assets', version);
for (const part of ['cdn/autoload.js', 'cdn/chunks', 'cdn/locales', 'themes'])
  cpSync(join(root, 'dist', part), join(assets, part), {recursive: true});

const known = elements();
mkdirSync(join(plugin, 'data'));
const write = (path, data) => writeFileSync(join(plugin, path), `${JSON.stringify(data, null, 1)}\n`);
write('data/elements.json', {elements: known, numbers: numbers()});
for (const language of languages) write(`data/words-${language}.json`, await wordsIn(language));
for (const [tag, attributes] of Object.entries(known)) {
  mkdirSync(join(plugin, 'blocks', tag), {recursive: true});
  write(`blocks/${tag}/block.json`, block(tag, attributes, version));
}

const files = readdirSync(plugin, {recursive: true})
  .filter((path) => statSync(join(plugin, path)).isFile())
  .sort()
  .map((path) => [`physio-elements/${path.replaceAll('\\', '/')}`, readFileSync(join(plugin, path))]);
const archive = join(root, `wordpress/dist/physio-elements-${version}.zip`);
writeFileSync(archive, zip(files));
console.log(
  `${archive.slice(root.length + 1)}: ${files.length} files, ${Math.round(statSync(archive).size / 1000)} kB`,
);
