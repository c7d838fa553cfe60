// npm run build:wordpress: makes the WordPress plugin from the built library, as wordpress/dist/physio-elements/ and as a zip.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {block} from './block-json.mjs';
import {elements} from './element-attributes.mjs';
import {compiled} from './gettext.mjs';
import {languages, numbers, wordsIn} from './fallback-html.mjs';
import {withProjectData} from './project-data.mjs';
import {projectLinks} from '../package/project-links.mjs';
import {zip} from '../package/zip-archive.mjs';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sources = join(root, 'wordpress/physio-elements');
const plugin = join(root, 'wordpress/dist/physio-elements');

rmSync(join(root, 'wordpress/dist'), {recursive: true, force: true});
cpSync(sources, plugin, {recursive: true, filter: (path) => !path.endsWith('.po')});
cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));

for (const file of ['physio-elements.php', 'readme.txt']) {
  const text = readFileSync(join(sources, file), 'utf8');
  writeFileSync(join(plugin, file), withProjectData(text, {version, homepage: projectLinks().homepage}));
}

for (const file of readdirSync(join(sources, 'languages'))) {
  const mo = compiled(readFileSync(join(sources, 'languages', file), 'utf8'));
  writeFileSync(join(plugin, 'languages', file.replace('.po', '.mo')), mo);
}

// Pages get autoload.js and what it loads, but no other bundle.
const assets = join(plugin, 'assets', version);
for (const part of ['cdn/autoload.js', 'cdn/chunks', 'cdn/locales', 'themes'])
  cpSync(join(root, 'dist', part), join(assets, part), {recursive: true});

const attributesByTag = elements();
mkdirSync(join(plugin, 'data'));
const writeJson = (path, data) => writeFileSync(join(plugin, path), `${JSON.stringify(data, null, 1)}\n`);
writeJson('data/elements.json', {elements: attributesByTag, numbers: numbers()});
for (const language of languages) writeJson(`data/words-${language}.json`, await wordsIn(language));
for (const [tag, attributes] of Object.entries(attributesByTag)) {
  mkdirSync(join(plugin, 'blocks', tag), {recursive: true});
  writeJson(`blocks/${tag}/block.json`, block(tag, attributes, version));
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
