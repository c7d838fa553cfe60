// Tests snippets in a real WordPress without the plugin, in posts of an administrator and of an author.
import assert from 'node:assert/strict';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {builderCases} from '../helpers/builder-cases.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {canvas, openEditor, paste, reopened, save, title} from './wordpress-editor.mjs';
import {noWordPress} from './wordpress-server.mjs';
import {around, ours, shows, startEach, wordPress} from './wordpress-site.mjs';

const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
const fallback = '<h3>Pelvic tilt</h3><p>Lie on your back. Tilt five times.</p>';

describe('a snippet in WordPress', {skip: chromiumOnly || noWordPress()}, () => {
  const site = wordPress();
  const cases = () => builderCases(site.library);
  /** The snippet of the first case, with fallback content. */
  const snippetWithFallback = (host) =>
    snippet(host, cases()[0]).replace('></exercise-card>', `>${fallback}</exercise-card>`);
  const textOf = (selector) => site.reader.locator(selector).innerText();

  for (const [i, choice] of builderCases('').entries())
    it(`works in an administrator’s post, <${choice.element}>, ${choice.lang ?? 'en'}`, async () => {
      await site.read(site.post('admin', `${paragraph('Some words.')}\n${snippet('wordpress', cases()[i])}`));
      await shows(site.reader, [choice.shows]);
      const element = site.reader.locator(choice.element);
      for (const [name, value] of Object.entries(choice.attributes))
        assert.equal(await element.getAttribute(name), value, name);
      await startEach(site.reader);
      assert.deepEqual(site.errors, []);
    });

  it('leaves the theme around it as it is', async () => {
    await site.read(site.post('admin', paragraph('Some words.')));
    const plain = await around(site.reader);
    const all = cases().map((choice) => snippet('wordpress', {...choice, theme: undefined}));
    await site.read(site.post('admin', [paragraph('Some words.'), ...all].join('\n')));
    await shows(
      site.reader,
      cases().map(({shows}) => shows),
    );
    assert.deepEqual(await around(site.reader), plain);
    assert.deepEqual(site.errors, []);
  });

  it('is pasted into the editor as it is copied, opens again as it was, and works', async () => {
    const page = await site.as('admin');
    await openEditor(page, site.wp.origin);
    await title(page, 'Pasted');
    await page.keyboard.press('Enter');
    const code = snippet('wordpress', cases()[1]);
    await paste(page, code);
    await canvas(page).locator('.wp-block-html').waitFor();
    const {id, link, content} = await save(page);
    // The editor may serialise tags in another way, but must not change the content.
    assert.ok(
      await page.evaluate(
        (codes) => {
          const [saved, pasted] = codes.map((code) => new DOMParser().parseFromString(code, 'text/html').body);
          return saved.isEqualNode(pasted);
        },
        [content, code],
      ),
      content,
    );
    assert.deepEqual(
      (await reopened(page, site.wp.origin, id)).map(({name}) => name),
      ['core/html'],
    );
    await site.read(link);
    await shows(site.reader, [cases()[1].shows]);
    assert.deepEqual(site.errors, []);
  });

  it('is written into a Custom HTML block, opens again as it was, and works', async () => {
    const page = await site.as('admin');
    await openEditor(page, site.wp.origin);
    await title(page, 'Written');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/html');
    await page.getByRole('option', {name: 'Custom HTML'}).click();
    const code = snippetWithFallback('html');
    await page.keyboard.insertText(code);
    const {id, link, content} = await save(page);
    assert.equal(content, `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`);
    await reopened(page, site.wp.origin, id);
    await site.read(link);
    await shows(site.reader, ['Pelvic tilt']);
    assert.deepEqual(site.errors, []);
  });

  it('works in a post from the time before blocks, whose quotes and line breaks WordPress changes', async () => {
    const codes = cases().map((choice) => snippet('html', choice));
    // WordPress turns lines into paragraphs, and adds <br> and typographic quotation marks.
    const last = codes[0].replace('></exercise-card>', ' \n >Lie on your back,\n“tilt” five times.</exercise-card>');
    await site.read(
      site.post('admin', ['She said "walk"...\nand I did.', ...codes, `It's all\n${last}\nthere is.`].join('\n\n')),
    );
    await shows(site.reader, [...cases().map(({shows}) => shows), 'Pelvic tilt']);
    assert.doesNotMatch(await textOf('.entry-content'), /five times\./, 'the fallback content is hidden');
    assert.match(await textOf('.entry-content'), /She said “walk”…\nand I did\./);
    await startEach(site.reader);
    assert.deepEqual(site.errors, []);
  });

  describe('by an author, who may write neither scripts nor tags of ours', () => {
    const mountPoint = `<div data-physio="exercise-card" data-exercise="wall-pelvic-tilt" data-variant="compact">${fallback}</div>`;

    it('leaves the words between the tags', async () => {
      await site.read(
        site.post('author', `<!-- wp:html -->\n${snippetWithFallback('html')}\n${mountPoint}\n<!-- /wp:html -->`),
      );
      assert.equal(await site.reader.locator(`${ours}, .entry-content script`).count(), 0);
      const expectedText = 'Pelvic tilt\nLie on your back. Tilt five times.';
      assert.equal((await textOf('.entry-content')).replace(/\n+/g, '\n').trim(), `${expectedText}\n${expectedText}`);
      assert.deepEqual(site.errors, []);
    });

    it('leaves them in the editor too, and the block is whole', async () => {
      const page = await site.as('author');
      await openEditor(page, site.wp.origin);
      await title(page, 'By an author');
      await page.keyboard.press('Enter');
      await paste(page, `<!-- wp:html -->\n${mountPoint}\n<!-- /wp:html -->`);
      await canvas(page).locator('.wp-block-html').waitFor();
      const {id, link, content} = await save(page);
      assert.equal(content, `<!-- wp:html -->\n${mountPoint}\n<!-- /wp:html -->`);
      await reopened(page, site.wp.origin, id);
      await site.read(link);
      assert.match(await textOf('.entry-content'), /Tilt five times/);
    });

    it('makes the element of a place that names it, where the site has the script on its pages', async () => {
      const url = site.post('author', `<!-- wp:html -->\n${mountPoint}\n<!-- /wp:html -->\n\n${mountPoint}`);
      const plugins = join(site.wp.folder, 'wp-content/mu-plugins');
      mkdirSync(plugins, {recursive: true});
      const script = `<script type="module" src="${site.library}cdn/autoload.js"></script>`;
      writeFileSync(join(plugins, 'script.php'), `<?php add_action('wp_head', function () { echo '${script}'; });`);
      try {
        await site.read(url);
        await shows(site.reader, ['Wall pelvic tilt', 'Wall pelvic tilt']);
        assert.deepEqual(site.errors, []);
      } finally {
        rmSync(join(plugins, 'script.php'));
      }
    });
  });

  it('gives WordPress nothing to complain about', () => assert.deepEqual(site.wp.log(), []));
});
