// Snippets in a real WordPress, without a plugin: what an administrator and an author write, and what a reader then has.
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
const words = '<h3>Pelvic tilt</h3><p>Lie on your back. Tilt five times.</p>';

describe('a snippet in WordPress', {skip: chromiumOnly || noWordPress()}, () => {
  const site = wordPress();
  const chosen = () => builderCases(site.library);
  /** The first choice's, with words between its tags. */
  const worded = (host) => snippet(host, chosen()[0]).replace('></exercise-card>', `>${words}</exercise-card>`);
  const text = (selector) => site.reader.locator(selector).innerText();

  for (const [i, choice] of builderCases('').entries())
    it(`works in an administrator’s post, <${choice.element}>, ${choice.lang ?? 'en'}`, async () => {
      await site.read(site.post('admin', `${paragraph('Some words.')}\n${snippet('wordpress', chosen()[i])}`));
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
    const all = chosen().map((choice) => snippet('wordpress', {...choice, theme: undefined}));
    await site.read(site.post('admin', [paragraph('Some words.'), ...all].join('\n')));
    await shows(
      site.reader,
      chosen().map(({shows}) => shows),
    );
    assert.deepEqual(await around(site.reader), plain);
    assert.deepEqual(site.errors, []);
  });

  it('is pasted into the editor as it is copied, opens again as it was, and works', async () => {
    const page = await site.as('admin');
    await openEditor(page, site.wp.origin);
    await title(page, 'Pasted');
    await page.keyboard.press('Enter');
    const code = snippet('wordpress', chosen()[1]);
    await paste(page, code);
    await canvas(page).locator('.wp-block-html').waitFor();
    const {id, link, content} = await save(page);
    // The editor writes a tag in its own way, and nothing else than it was given.
    assert.ok(
      await page.evaluate(
        (codes) => {
          const [one, other] = codes.map((code) => new DOMParser().parseFromString(code, 'text/html').body);
          return one.isEqualNode(other);
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
    await shows(site.reader, [chosen()[1].shows]);
    assert.deepEqual(site.errors, []);
  });

  it('is written into a Custom HTML block, opens again as it was, and works', async () => {
    const page = await site.as('admin');
    await openEditor(page, site.wp.origin);
    await title(page, 'Written');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/html');
    await page.getByRole('option', {name: 'Custom HTML'}).click();
    const code = worded('html');
    await page.keyboard.insertText(code);
    const {id, link, content} = await save(page);
    assert.equal(content, `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`);
    await reopened(page, site.wp.origin, id);
    await site.read(link);
    await shows(site.reader, ['Pelvic tilt']);
    assert.deepEqual(site.errors, []);
  });

  it('works in a post from the time before blocks, whose quotes and line breaks WordPress changes', async () => {
    const codes = chosen().map((choice) => snippet('html', choice));
    // WordPress makes paragraphs of lines, and puts <br> and typographer's quotes where it likes.
    const last = codes[0].replace('></exercise-card>', ' \n >Lie on your back,\n“tilt” five times.</exercise-card>');
    await site.read(
      site.post('admin', ['She said "walk"...\nand I did.', ...codes, `It's all\n${last}\nthere is.`].join('\n\n')),
    );
    await shows(site.reader, [...chosen().map(({shows}) => shows), 'Pelvic tilt']);
    assert.doesNotMatch(await text('.entry-content'), /five times\./, 'its words are the element’s alone');
    assert.match(await text('.entry-content'), /She said “walk”…\nand I did\./);
    await startEach(site.reader);
    assert.deepEqual(site.errors, []);
  });

  describe('by an author, who may write neither scripts nor tags of ours', () => {
    const place = `<div data-physio="exercise-card" data-exercise="wall-pelvic-tilt" data-variant="compact">${words}</div>`;

    it('leaves the words between the tags', async () => {
      await site.read(site.post('author', `<!-- wp:html -->\n${worded('html')}\n${place}\n<!-- /wp:html -->`));
      assert.equal(await site.reader.locator(`${ours}, .entry-content script`).count(), 0);
      const read = 'Pelvic tilt\nLie on your back. Tilt five times.';
      assert.equal((await text('.entry-content')).replace(/\n+/g, '\n').trim(), `${read}\n${read}`);
      assert.deepEqual(site.errors, []);
    });

    it('leaves them in the editor too, and the block is whole', async () => {
      const page = await site.as('author');
      await openEditor(page, site.wp.origin);
      await title(page, 'By an author');
      await page.keyboard.press('Enter');
      await paste(page, `<!-- wp:html -->\n${place}\n<!-- /wp:html -->`);
      await canvas(page).locator('.wp-block-html').waitFor();
      const {id, link, content} = await save(page);
      assert.equal(content, `<!-- wp:html -->\n${place}\n<!-- /wp:html -->`);
      await reopened(page, site.wp.origin, id);
      await site.read(link);
      assert.match(await text('.entry-content'), /Tilt five times/);
    });

    it('makes the element of a place that names it, where the site has the script on its pages', async () => {
      const address = site.post('author', `<!-- wp:html -->\n${place}\n<!-- /wp:html -->\n\n${place}`);
      const plugins = join(site.wp.folder, 'wp-content/mu-plugins');
      mkdirSync(plugins, {recursive: true});
      const script = `<script type="module" src="${site.library}cdn/autoload.js"></script>`;
      writeFileSync(join(plugins, 'script.php'), `<?php add_action('wp_head', function () { echo '${script}'; });`);
      try {
        await site.read(address);
        await shows(site.reader, ['Wall pelvic tilt', 'Wall pelvic tilt']);
        assert.deepEqual(site.errors, []);
      } finally {
        rmSync(join(plugins, 'script.php'));
      }
    });
  });

  it('gives WordPress nothing to complain about', () => assert.deepEqual(site.wp.log(), []));
});
