// Nothing is logged on the console of a page, however it loads the elements, and also beside another copy of lit.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {areFullyRendered, minimalSamples, moduleScript, minimalPage, tags} from '../helpers/minimal-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const root = join(import.meta.dirname, '../..');

/** What comes of an app's script, for a browser. */
async function bundled(contents, conditions = []) {
  const options = {bundle: true, format: 'esm', minify: true, write: false, logLevel: 'silent'};
  const {outputFiles} = await build({stdin: {contents, resolveDir: root}, conditions, ...options});
  return outputFiles[0].text;
}
const ours = await bundled("import 'physio-elements/define';");

/** How the elements come to a page: files of the library, or a script of its own. */
const ways = {
  'the single file': ['physio-elements.js'],
  'the autoloader': ['autoload.js'],
  'a file each': tags.map((tag) => `${tag}.js`),
  'the modules, as an app bundles them': [],
};

/** A page's own element, with a lit of its own. */
const somebodys = (kind) =>
  bundled(
    `import {html, LitElement} from 'lit';
    customElements.define('somebody-else', class extends LitElement { render() { return html\`<b>Hello</b>\`; } });`,
    [kind],
  );
/** One for development says so; beside a bundle, which has lit as it is, it would tell of two. */
const lits = {production: await somebodys('production'), development: await somebodys('development')};

/** In a page: uses every element, as a reader does, and as a page that changes. */
function use(tags) {
  const inside = (tag) => document.querySelector(tag).shadowRoot;
  for (const tag of ['exercise-card', 'exercise-plan']) inside(tag).querySelector('[part~=start]').click();
  inside('hold-timer').querySelector('[part~=main]').click();
  for (const tag of tags) {
    for (const details of inside(tag).querySelectorAll('details')) details.open = !details.open;
    const element = document.querySelector(tag);
    element.setAttribute('theme', 'dark');
    element.removeAttribute('theme');
    element.after(element.cloneNode(true));
    element.remove();
  }
  document.documentElement.lang = 'es';
}
const speakSpanish = (tags) =>
  tags.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('.root')?.lang === 'es');

describe('A15 nothing is logged to the console', () => {
  let driver, library, site;
  before(async () => {
    driver = await openPage();
    library = await serve(join(root, 'dist'));
    site = await pageServer();
  });
  after(async () => {
    await driver?.close();
    library?.close();
    site?.close();
  });

  const shown = (script) => moduleScript(site.show(script, {'content-type': 'text/javascript'}));
  const scriptsOf = (files) =>
    files.length > 0 ? files.map((file) => moduleScript(`${library.origin}/cdn/${file}`)).join('') : shown(ours);
  /** A page with every element, and scripts in their order. */
  const page = (...scripts) => site.show(minimalPage(Object.values(minimalSamples).join('\n') + scripts.join('')));

  /** What is said by a page that uses every element, and what the browser has to say of it. */
  const said = async (address) => {
    await driver.goto(address);
    await until(driver, areFullyRendered, tags);
    await driver.evaluate(use, tags);
    await until(driver, speakSpanish, tags);
    return [...(await driver.evaluate(() => window.logged)), ...(driver.errors ?? [])];
  };

  for (const [way, files] of Object.entries(ways))
    it(`with ${way}`, async () => assert.deepEqual(await said(page(scriptsOf(files))), []));

  for (const [way, kind, order] of [
    ['the single file', 'development', 'before'],
    ['the single file', 'development', 'after'],
    ['the autoloader', 'development', 'after'],
    ['the modules, as an app bundles them', 'production', 'before'],
    ['the modules, as an app bundles them', 'production', 'after'],
  ])
    it(`with ${way}, and another lit for ${kind} ${order} it`, async () => {
      const scripts = [shown(lits[kind]), scriptsOf(ways[way])];
      const lines = await said(
        page('<somebody-else></somebody-else>', ...(order === 'before' ? scripts : scripts.reverse())),
      );
      // lit for development tells its own site that it is no build for visitors, and that another lit is there.
      const isTheirs = (line) => /^(?:Lit is in dev mode|Multiple versions of Lit loaded)\./.test(line);
      assert.equal(lines.some(isTheirs), kind === 'development');
      assert.deepEqual(
        lines.filter((line) => !isTheirs(line)),
        [],
      );
      const theirs = () => document.querySelector('somebody-else').shadowRoot.textContent;
      assert.equal(await driver.evaluate(theirs), 'Hello');
    });
});
