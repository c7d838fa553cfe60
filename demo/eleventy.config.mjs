// Builds the demo site with Eleventy: `npm run site` writes it to demo/dist/, which any file host can serve.
// Templates know each module in data/ by its file name, which is therefore in camel case.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const root = join(import.meta.dirname, '..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The folder of the library in the built site. It names the version, so that a pasted snippet keeps its version. */
const libraryFolder = `physio-elements@${version}`;

export default (eleventy) => {
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.add('demo/dist/**');
  eleventy.addGlobalData('libraryFolder', libraryFolder);
  for (const folder of ['cdn', 'themes', 'schema'])
    eleventy.addPassthroughCopy({[`dist/${folder}`]: `${libraryFolder}/${folder}`});
  // Modules in client/ import from ../shared/, so both keep their place next to each other.
  for (const folder of ['styles', 'client', 'shared'])
    eleventy.addPassthroughCopy({[`demo/${folder}`]: `assets/${folder}`});
  eleventy.addPassthroughCopy({'demo/pictures/icon.svg': 'assets/icon.svg'});
  eleventy.addWatchTarget('demo/locales/');

  /** The relative path from a page to the root of the site: `./`, `../`, … A site may be served from a subfolder. */
  eleventy.addFilter('pathToRoot', (url) => '../'.repeat(url.split('/').length - 2) || './');
  eleventy.addFilter('kB', (bytes, locale) =>
    new Intl.NumberFormat(locale, {maximumFractionDigits: 0}).format(bytes / 1000),
  );
  eleventy.addFilter('seconds', (count, locale) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit: 'second', unitDisplay: 'long'}).format(count),
  );
  /** Replaces the placeholders of a text, such as `{card}`, by values. */
  eleventy.addFilter('fillIn', (text, values) =>
    text.replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder),
  );
  /** JSON that is safe inside a `<script>`. */
  eleventy.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  eleventy.addAsyncFilter('prettyPrint', async (markup) => {
    // No such file exists; the path selects the Prettier configuration for HTML in this folder.
    const config = await resolveConfig(join(root, 'demo/snippet.html'));
    return (
      await format(markup, {...config, parser: 'html', printWidth: 80, htmlWhitespaceSensitivity: 'ignore'})
    ).trim();
  });

  return {dir: {input: 'demo', output: 'demo/dist', data: 'data', includes: 'includes'}};
};
