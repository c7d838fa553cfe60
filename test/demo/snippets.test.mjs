// Every snippet that the builder makes, as the host puts it into a page: on a page of its own, on somebody else's site.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import MarkdownIt from 'markdown-it';
import {hosts, policy, snippet} from '../../demo/assets/snippets.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {installed} from '../../scripts/test/test-packages.mjs';
import {choices, folder} from '../helpers/choices.mjs';
import {chromiumOnly, faultsOf, openChromium} from '../helpers/chromium.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {addElement, addScript, fieldsOf} from '../helpers/wix.mjs';

const root = join(import.meta.dirname, '../..');
/** Where React and Vue are. */
const frameworks = join(root, 'test/frameworks');
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A bundle of somebody's app: its script, and its style sheet where it has one. */
async function bundled(contents, loader) {
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
  const of = (kind) => outputFiles.find(({path}) => path.endsWith(kind))?.text;
  return {js: of('.js'), css: of('.css')};
}

/** The page of an app, with its bundle beside it. */
function appPage(site, {js, css}) {
  const script = site.show(js, {'content-type': 'text/javascript'});
  const style = css && site.show(css, {'content-type': 'text/css'});
  const head = style ? `<link rel="stylesheet" href="${style}">` : '';
  return page(`<div id="app"></div><script type="module" src="${script}"></script>`, head);
}

/** How each host puts a snippet into a page. */
const asPage = {
  html: (code) => page(code),
  // A Custom HTML block is printed as it is, without its comments.
  wordpress: (code) => page(`<div class="entry-content">${code.replace(/<!-- \/?wp:html -->\n?/g, '')}</div>`),
  squarespace: (code) => page(`<div class="sqs-block-content">${code}</div>`),
  markdown: (code) =>
    page(new MarkdownIt({html: true}).render(`# A walk\n\nSome words.\n\n${code}\n\nMore words, *with* a stress.\n`)),
  iframe: (code) => page(code),
  // Wix makes script and tag of what its fields have.
  wix(code) {
    const fields = JSON.stringify(fieldsOf(code));
    const make = `(${addScript})(${fields}); (${addElement})(${fields});`;
    return page(`<script nonce="wix">${make}</script>`);
  },
  async react(code, choice, site) {
    const name = /export function (\w+)/.exec(code)[1];
    const start = `import {createRoot} from 'react-dom/client';\ncreateRoot(document.getElementById('app')).render(<${name} />);`;
    return appPage(site, await bundled(`${code}\n${start}`, 'jsx'));
  },
  async vue(code, choice, site) {
    const {parse, compileScript} = createRequire(join(installed(frameworks), 'vue'))('vue/compiler-sfc');
    const {descriptor, errors} = parse(code.slice(code.indexOf('\n') + 1));
    assert.deepEqual(errors, []);
    const compilerOptions = {isCustomElement: (tag) => tag.includes('-')};
    const script = compileScript(descriptor, {id: 'app', inlineTemplate: true, templateOptions: {compilerOptions}});
    const start = `import {createApp} from 'vue';\ncreateApp(App).mount('#app');`;
    return appPage(site, await bundled(`${script.content.replace('export default', 'const App =')}\n${start}`, 'js'));
  },
};

/**
 * What the element has once a reader sees its words, and the colour of its theme, whose file may come after them:
 * attributes, or properties by their names, and its colour.
 */
const shown = (frame, {element, attributes, shows}, themed) =>
  frame.waitForFunction(
    ([tag, names, text, themed]) => {
      const found = document.querySelector(tag);
      if (!found?.shadowRoot?.textContent.includes(text)) return null;
      const accent = getComputedStyle(found).getPropertyValue('--physio-accent').trim();
      if (themed && !accent) return null;
      // React and Vue set properties; of a switch, true.
      const valueOf = (name) => found.getAttribute(name) ?? (found[name] === true ? '' : String(found[name]));
      return {
        values: Object.fromEntries([...names, 'theme', 'lang'].map((name) => [name, valueOf(name)])),
        accent,
      };
    },
    [element, Object.keys(attributes), shows, themed],
  );

describe('a snippet of the builder', {skip: chromiumOnly}, () => {
  let browser, library, site, base;
  // One tab for all, as a new one takes a second.
  let tab, faults;

  before(async () => {
    browser = await openChromium();
    library = await serve(join(root, 'demo/dist'));
    site = await pageServer();
    base = `${library.origin}/${folder}/`;
    tab = await browser.newPage();
    faults = faultsOf(tab);
  });
  after(async () => {
    await browser?.close();
    library?.close();
    site?.close();
  });

  for (const host of hosts)
    for (const [i, {element, lang = 'en'}] of choices('').entries())
      it(`runs, ${host}, <${element}>, ${lang}`, async () => {
        const choice = choices(base)[i];
        const code = snippet(host, choice);
        const needed = await policy(host, choice);
        const own = {
          react: "script-src 'self'; style-src 'self'",
          vue: "script-src 'self'; style-src 'self'",
          wix: "script-src 'nonce-wix'",
        };
        const csp = [
          "default-src 'none'; img-src data:",
          // Two lists for one thing: one directive.
          host === 'wix' ? needed.replace('script-src', own.wix) : (own[host] ?? needed),
          ...(host === 'iframe' || host === 'wix'
            ? []
            : ["require-trusted-types-for 'script'; trusted-types lit-html vue"]),
        ].join('; ');
        const address = site.show(await asPage[host](code, choice, site), {'content-security-policy': csp});
        await tab.goto('about:blank');
        faults.length = 0;
        const asked = [];
        const listen = (request) => asked.push(request.url());
        tab.on('request', listen);
        await tab.goto(address);
        const frame = host === 'iframe' ? await (await tab.waitForSelector('iframe')).contentFrame() : tab.mainFrame();
        const themed = !!choice.theme && host !== 'wix';
        const {values, accent} = await (await shown(frame, choice, themed)).jsonValue();

        for (const [name, value] of Object.entries(choice.attributes))
          assert.equal(values[name].replace(/^true$/, ''), value, name);
        if (choice.scheme) assert.equal(values.theme, choice.scheme);
        if (choice.accent) assert.equal(accent, choice.accent);
        assert.deepEqual(faults, []);
        const foreign = asked.filter((url) => ![library.origin, site.origin].includes(new URL(url).origin));
        assert.deepEqual(
          foreign.filter((url) => !url.startsWith('data:')),
          [],
        );
        tab.off('request', listen);
      });

  it('requests the chunks of its element with the script, before the script has arrived', async () => {
    const choice = choices(base).find(({file}) => file === 'pieces');
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await tab.route('**/autoload.js', async (route) => {
      await held;
      await route.continue();
    });
    const requested = choice.chunks[choice.element].map((path) =>
      tab.waitForRequest((request) => request.url().endsWith(path)),
    );
    await tab.goto(site.show(page(snippet('html', choice))), {waitUntil: 'commit'});
    assert.ok((await Promise.all(requested)).length > 2);
    release();
    await tab.getByText(choice.shows).first().waitFor();
    await tab.unroute('**/autoload.js');
  });

  it('runs nothing else in the place of its file', async () => {
    await tab.route('**/exercise-card.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: `${await response.text()}\ndocument.title = 'taken over';`});
    });
    const refused = tab.waitForEvent('console', (message) => /integrity/.test(message.text()));
    await tab.goto(site.show(page(snippet('html', choices(base)[0]))));
    await refused;
    assert.equal(await tab.evaluate(() => Boolean(customElements.get('exercise-card')) || document.title), '');
  });
});
