// Every snippet of the builder, pasted into a page in the way of each host, on another origin than the library.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import MarkdownIt from 'markdown-it';
import {hosts, policy, snippet} from '../../demo/shared/snippets.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {installed} from '../../scripts/test/test-packages.mjs';
import {builderCases, versionedFolder} from '../helpers/builder-cases.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {addElement, addScript, fieldsOf} from '../helpers/wix.mjs';

const root = join(import.meta.dirname, '../..');
/** The folder in which React and Vue are installed. */
const frameworks = join(root, 'test/frameworks');
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Bundles an app. @returns its script, and its stylesheet if it has one */
async function bundleOf(contents, loader) {
  const {outputFiles} = await build({
    stdin: {contents, loader, resolveDir: root},
    nodePaths: [installed(frameworks)],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    outdir: '/out',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  });
  const outputOf = (extension) => outputFiles.find(({path}) => path.endsWith(extension))?.text;
  return {js: outputOf('.js'), css: outputOf('.css')};
}

/** The page of an app, which loads its bundle. */
function appPage(site, {js, css}) {
  const script = site.show(js, {'content-type': 'text/javascript'});
  const style = css && site.show(css, {'content-type': 'text/css'});
  const head = style ? `<link rel="stylesheet" href="${style}">` : '';
  return page(`<div id="app"></div><script type="module" src="${script}"></script>`, head);
}

/** The page that each host makes of a snippet. */
const pageByHost = {
  html: (code) => page(code),
  // WordPress outputs a Custom HTML block as it is, without the comments of the block.
  wordpress: (code) => page(`<div class="entry-content">${code.replace(/<!-- \/?wp:html -->\n?/g, '')}</div>`),
  squarespace: (code) => page(`<div class="sqs-block-content">${code}</div>`),
  markdown: (code) =>
    page(new MarkdownIt({html: true}).render(`# A walk\n\nSome text.\n\n${code}\n\nMore text, *with* emphasis.\n`)),
  iframe: (code) => page(code),
  // Wix creates the script and the element from the fields of its dialog.
  wix(code) {
    const fields = JSON.stringify(fieldsOf(code));
    const script = `(${addScript})(${fields}); (${addElement})(${fields});`;
    return page(`<script nonce="wix">${script}</script>`);
  },
  async react(code, choice, site) {
    const name = /export function (\w+)/.exec(code)[1];
    const start = `import {createRoot} from 'react-dom/client';\ncreateRoot(document.getElementById('app')).render(<${name} />);`;
    return appPage(site, await bundleOf(`${code}\n${start}`, 'jsx'));
  },
  async vue(code, choice, site) {
    const {parse, compileScript} = createRequire(join(installed(frameworks), 'vue'))('vue/compiler-sfc');
    const {descriptor, errors} = parse(code.slice(code.indexOf('\n') + 1));
    assert.deepEqual(errors, []);
    const compilerOptions = {isCustomElement: (tag) => tag.includes('-')};
    const script = compileScript(descriptor, {id: 'app', inlineTemplate: true, templateOptions: {compilerOptions}});
    const start = `import {createApp} from 'vue';\ncreateApp(App).mount('#app');`;
    return appPage(site, await bundleOf(`${script.content.replace('export default', 'const App =')}\n${start}`, 'js'));
  },
};

/**
 * Waits until an element shows its text, and if `themed` until its theme, whose stylesheet may load later, has set a colour.
 * @returns the values of its attributes, or of the properties of the same name, and its accent colour
 */
const rendered = (frame, {element, attributes, shows}, themed) =>
  frame.waitForFunction(
    ([tag, names, text, themed]) => {
      const found = document.querySelector(tag);
      if (!found?.shadowRoot?.textContent.includes(text)) return null;
      const accent = getComputedStyle(found).getPropertyValue('--physio-accent').trim();
      if (themed && !accent) return null;
      // React and Vue set properties, which for a boolean attribute are `true`.
      const valueOf = (name) => found.getAttribute(name) ?? (found[name] === true ? '' : String(found[name]));
      return {
        values: Object.fromEntries([...names, 'theme', 'lang'].map((name) => [name, valueOf(name)])),
        accent,
      };
    },
    [element, Object.keys(attributes), shows, themed],
  );

describe('a snippet from the builder', {skip: chromiumOnly}, () => {
  let browser, library, site, base;
  // All tests share a tab, because opening one takes a second.
  let tab, errors;

  before(async () => {
    browser = await openChromium();
    library = await serve(join(root, 'demo/dist'));
    site = await pageServer();
    base = `${library.origin}/${versionedFolder}/`;
    tab = await browser.newPage();
    errors = collectErrors(tab);
  });
  after(async () => {
    await browser?.close();
    library?.close();
    site?.close();
  });

  for (const host of hosts)
    for (const [i, {element, lang = 'en'}] of builderCases('').entries())
      it(`shows <${element}> under a strict Content-Security-Policy, ${host}, ${lang}`, async () => {
        const choice = builderCases(base)[i];
        const code = snippet(host, choice);
        const directives = await policy(host, choice);
        /** What the page of a host needs for its own scripts. */
        const hostDirectives = {
          react: "script-src 'self'; style-src 'self'",
          vue: "script-src 'self'; style-src 'self'",
          wix: "script-src 'nonce-wix'",
        };
        const csp = [
          "default-src 'none'; img-src data:",
          // A policy may have a directive only once, so that the sources for Wix and for the snippet are merged.
          host === 'wix' ? directives.replace('script-src', hostDirectives.wix) : (hostDirectives[host] ?? directives),
          ...(host === 'iframe' || host === 'wix'
            ? []
            : ["require-trusted-types-for 'script'; trusted-types lit-html vue"]),
        ].join('; ');
        const pageUrl = site.show(await pageByHost[host](code, choice, site), {'content-security-policy': csp});
        await tab.goto('about:blank');
        errors.length = 0;
        const requested = [];
        const listen = (request) => requested.push(request.url());
        tab.on('request', listen);
        await tab.goto(pageUrl);
        const frame = host === 'iframe' ? await (await tab.waitForSelector('iframe')).contentFrame() : tab.mainFrame();
        const themed = !!choice.theme && host !== 'wix';
        const {values, accent} = await (await rendered(frame, choice, themed)).jsonValue();

        for (const [name, value] of Object.entries(choice.attributes))
          assert.equal(values[name].replace(/^true$/, ''), value, name);
        if (choice.scheme) assert.equal(values.theme, choice.scheme);
        if (choice.accent) assert.equal(accent, choice.accent);
        assert.deepEqual(errors, []);
        const toOtherOrigins = requested.filter((url) => ![library.origin, site.origin].includes(new URL(url).origin));
        assert.deepEqual(
          toOtherOrigins.filter((url) => !url.startsWith('data:')),
          [],
        );
        tab.off('request', listen);
      });

  it('requests the chunks of its element before the script that imports them has arrived', async () => {
    const choice = builderCases(base).find(({file}) => file === 'pieces');
    let deliver;
    const delivered = new Promise((resolve) => (deliver = resolve));
    await tab.route('**/autoload.js', async (route) => {
      await delivered;
      await route.continue();
    });
    const requested = choice.chunks[choice.element].map((path) =>
      tab.waitForRequest((request) => request.url().endsWith(path)),
    );
    await tab.goto(site.show(page(snippet('html', choice))), {waitUntil: 'commit'});
    assert.ok((await Promise.all(requested)).length > 2);
    deliver();
    await tab.getByText(choice.shows).first().waitFor();
    await tab.unroute('**/autoload.js');
  });

  it('refuses to run a file that has been changed', async () => {
    await tab.route('**/exercise-card.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: `${await response.text()}\ndocument.title = 'changed';`});
    });
    const refusal = tab.waitForEvent('console', (message) => /integrity/.test(message.text()));
    await tab.goto(site.show(page(snippet('html', builderCases(base)[0]))));
    await refusal;
    assert.equal(await tab.evaluate(() => Boolean(customElements.get('exercise-card')) || document.title), '');
  });
});
