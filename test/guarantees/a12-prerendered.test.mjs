// A prerendered page whose script loads: nothing is rendered twice, and nothing changes.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {areFullyRendered, minimalSamples, moduleScript, minimalPage, tags} from '../helpers/minimal-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {prerenderedHtml} from '../helpers/prerendered-html.mjs';

const root = join(import.meta.dirname, '../..');

/** Each element as it is, and with attributes that make much of it another. */
const body = [
  ...Object.values(minimalSamples),
  '<exercise-card exercise="band-pelvic-tilt" variant="compact" theme="dark" timer="open"></exercise-card>',
  '<exercise-plan remember region="fr" heading-level="4"></exercise-plan>',
  '<cause-list variant="cards" figure="none" causes="hip-mobility posture"></cause-list>',
  '<advice-list variant="cards" topic="recommendations" sources="none"></advice-list>',
  '<care-notice variant="brief" region="GB"></care-notice>',
  '<p>In a line: <hold-timer variant="inline" sides="both" remember id="kept"></hold-timer> of text.</p>',
].join('\n');

/** In a page: tag, attributes, children and shadow of each element, with those inside of it. */
function seen(tags) {
  const markup = (root) => {
    const copy = document.createElement('div');
    copy.innerHTML = root.innerHTML.replace(/<!--.*?-->/g, '');
    // What is in sight before it is drawn is drawn at its height.
    for (const one of copy.querySelectorAll('.root, .root > *')) one.removeAttribute('style');
    const inner = [...root.querySelectorAll('hold-timer, exercise-card')].map(
      ({shadowRoot}) => shadowRoot && markup(shadowRoot),
    );
    return [copy.innerHTML, ...inner].join('\n');
  };
  return [...document.querySelectorAll(tags)].map(({attributes, children, shadowRoot, localName}) => ({
    tag: localName,
    attributes: [...attributes].map(({name, value}) => `${name}=${value}`),
    children: children.length,
    roots: shadowRoot?.querySelectorAll('.root').length,
    sent: shadowRoot?.querySelectorAll('style').length,
    shown: shadowRoot && markup(shadowRoot),
  }));
}

describe('A12 prerendered markup is replaced without a visible change', () => {
  let driver, library, site;
  before(async () => {
    library = await serve(join(root, 'dist'));
    site = await pageServer();
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    library?.close();
    site?.close();
  });

  const script = (file = 'physio-elements.js') => moduleScript(`${library.origin}/cdn/${file}`);
  /** Opens a page, and waits until its script has rendered the elements. */
  const open = async (html) => {
    await driver.goto(site.show(html));
    await until(driver, areFullyRendered, tags);
    await until(driver, () => {
      const timer = document.querySelector('[timer=open]').shadowRoot.querySelector('hold-timer');
      return !!timer?.shadowRoot?.querySelector('[part]');
    });
    assert.deepEqual(await driver.evaluate(() => window.logged), []);
    return driver.evaluate(seen, tags.join());
  };
  const asSent = async (html) => {
    await driver.goto(site.show(html));
    return driver.evaluate(seen, tags.join());
  };

  for (const file of ['physio-elements.js', 'autoload.js'])
    it(`renders nothing twice, and leaves tags and their content unchanged, ${file}`, async () => {
      const sent = await asSent(await prerenderedHtml(minimalPage(body)));
      assert.ok(
        sent.every(({roots, sent}) => roots === 1 && sent > 0),
        'rendered before any script',
      );
      const found = await open(await prerenderedHtml(minimalPage(body + script(file))));
      for (const [i, {tag, attributes, children, ...drawn}] of found.entries()) {
        assert.deepEqual([attributes, children], [sent[i].attributes, sent[i].children], tag);
        assert.deepEqual([drawn.roots, drawn.sent], [1, 0], tag);
      }
      // Moving the elements does not change that.
      await driver.evaluate(() => document.body.append(...document.body.children));
      assert.ok((await driver.evaluate(seen, tags.join())).every(({roots, sent}) => roots === 1 && !sent));
    });

  it('shows the same as without prerendering', async () => {
    const replaced = await open(await prerenderedHtml(minimalPage(body + script())));
    const alone = await open(minimalPage(body + script()));
    for (const [i, {tag, shown}] of alone.entries()) assert.equal(replaced[i].shown, shown, tag);
  });

  it('reflects no attributes before the user does anything, prerendered or not', async () => {
    const written = await asSent(minimalPage(body));
    assert.equal(written.length, 12);
    for (const html of [minimalPage(body + script()), await prerenderedHtml(minimalPage(body + script()))]) {
      const found = await open(html);
      for (const [i, {tag, attributes}] of written.entries()) assert.deepEqual(found[i].attributes, attributes, tag);
    }
  });

  it('depends on attributes alone: not on the date, the language of the browser, or chance', async () => {
    const usual = await open(minimalPage(body + script()));
    const other = `<script>
      const {Date: Today} = window;
      window.Date = class extends Today {
        constructor(...args) { super(...(args.length > 0 ? args : [Today.UTC(2031, 11, 31, 23, 59)])); }
        static now() { return Today.UTC(2031, 11, 31, 23, 59); }
      };
      Object.defineProperty(navigator, 'language', {value: 'pt-BR'});
      Object.defineProperty(navigator, 'languages', {value: ['pt-BR', 'es']});
      Math.random = () => 0.5;
    </script>`;
    const later = await open(minimalPage(body + script(), {head: other}));
    for (const [i, {tag, shown}] of usual.entries()) assert.equal(later[i].shown, shown, tag);
  });

  it('is the same on every server', async () => {
    const page = minimalPage(body);
    const run = (env) =>
      execFileSync(process.execPath, [join(root, 'dist/prerender/cli.js'), 'prerender', '-'], {
        input: page,
        env: {...process.env, ...env},
        encoding: 'utf8',
        timeout: 20_000,
        maxBuffer: 2 ** 26,
      });
    const here = run({TZ: 'UTC', LANG: 'C'});
    assert.notEqual(here, page);
    assert.equal(run({TZ: 'Pacific/Kiritimati', LANG: 'pt_BR.UTF-8', LC_ALL: 'pt_BR.UTF-8'}), here);
  });
});
