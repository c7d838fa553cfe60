// The site, built by Eleventy: npm run site makes demo/dist/, which any file host can serve.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const root = join(import.meta.dirname, '..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The library's folder in the site, with its version, so that a snippet that names it goes on working. */
const folder = `physio-elements@${version}`;

export default (eleventy) => {
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.add('demo/dist/**');
  eleventy.addGlobalData('folder', folder);
  for (const part of ['cdn', 'themes', 'schema']) eleventy.addPassthroughCopy({[`dist/${part}`]: `${folder}/${part}`});
  for (const part of ['styles', 'client', 'shared']) eleventy.addPassthroughCopy({[`demo/${part}`]: `assets/${part}`});
  eleventy.addPassthroughCopy({'demo/pictures/icon.svg': 'assets/icon.svg'});
  eleventy.addWatchTarget('demo/locales/');

  /** The way from a page to the top of the site: `./`, `../`, … */
  eleventy.addFilter('top', (url) => '../'.repeat(url.split('/').length - 2) || './');
  eleventy.addFilter('kB', (bytes, locale) =>
    new Intl.NumberFormat(locale, {maximumFractionDigits: 0}).format(bytes / 1000),
  );
  eleventy.addFilter('seconds', (count, locale) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit: 'second', unitDisplay: 'long'}).format(count),
  );
  /** Puts values into the places of a text: `{card}`. */
  eleventy.addFilter('filled', (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place));
  eleventy.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  eleventy.addAsyncFilter('pretty', async (markup) => {
    const config = await resolveConfig(join(root, 'demo/snippet.html'));
    return (
      await format(markup, {...config, parser: 'html', printWidth: 80, htmlWhitespaceSensitivity: 'ignore'})
    ).trim();
  });

  return {dir: {input: 'demo', output: 'demo/dist', data: 'data', includes: 'includes'}};
};
