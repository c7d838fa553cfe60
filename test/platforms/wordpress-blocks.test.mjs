// Tests the blocks of the plugin in the editor of a real WordPress, from the upload of the zip file to the published post.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {blocksWithWords, canvas, insert, openEditor, reopened, save, title} from './wordpress-editor.mjs';
import {builtPlugin} from './wordpress-plugin.mjs';
import {noWordPress} from './wordpress-server.mjs';
import {ours, shows, startEach, wordPress} from './wordpress-site.mjs';

/** By the name of a block in the editor: texts that its fallback content has for visitors without scripts. */
const blocks = {
  'Exercise card': [
    /Pelvic tilt/,
    /Teaches your muscles/,
    /Hold for 5 seconds/,
    /When to stop/,
    /musclepain|Why does my back/,
  ],
  'Hold timer': [/Hold timer: 5 × 5 s/],
  'Exercise plan': [/Your back and walking plan/, /Pelvic tilt with a band/, /Chest pain/],
  Causes: [/Stiff hips/, /Your shoes/],
  Advice: [/What can help/, /Heat or cold/],
  'When to get help': [/Get emergency help now/, /Chest pain/, /Get help soon/],
};
/** A text that each element shows, in the order of the blocks. */
const shownTexts = [
  'Start the timer',
  'Ready when you are',
  'Start today’s session',
  'Stiff hips',
  'Heat or cold',
  'Chest pain',
];

describe('the plugin’s blocks', {skip: chromiumOnly || noWordPress()}, () => {
  const site = wordPress();
  let zip, post;
  before(() => {
    zip = builtPlugin();
  });

  it('come with a zip that an administrator uploads', async () => {
    const page = await site.as('admin');
    await page.goto(`${site.wp.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.locator('input[type=file]').setInputFiles(zip);
    await page.locator('#install-plugin-submit').click();
    await page.getByRole('link', {name: 'Activate Plugin'}).click();
    await page.getByText('Plugin activated.').waitFor();
    const settings = page.locator('tr[data-slug=physio-elements]').getByRole('link', {name: 'Settings'});
    assert.match(await settings.getAttribute('href'), /options-general\.php\?page=physio-elements/);
  });

  it('are put into a post by an author, and show themselves there', async () => {
    const page = await site.as('author');
    const errors = [];
    page.on('pageerror', ({stack}) => /physio-elements/.test(stack) && errors.push(stack));
    await openEditor(page, site.wp.origin);
    await title(page, 'All of them');
    for (const name of Object.keys(blocks)) await insert(page, name);
    await shows(canvas(page), shownTexts);
    await blocksWithWords(page);
    post = await save(page);
    assert.deepEqual(errors, []);
  });

  it('keep in the post what they say', () => {
    for (const pattern of Object.values(blocks).flat()) assert.match(post.content, pattern);
    assert.doesNotMatch(post.content, /<script|style=/);
  });

  it('open again as they were', async () => {
    const opened = await reopened(await site.as('author'), site.wp.origin, post.id);
    assert.equal(opened.length, 6);
    assert.ok(opened.every(({name}) => name.startsWith('physio-elements/')));
  });

  it('work for a reader, with the plugin’s own files alone', async () => {
    const requested = [];
    const listen = (request) => requested.push(request.url());
    site.reader.on('request', listen);
    await site.read(post.link);
    site.reader.off('request', listen);
    await shows(site.reader, shownTexts);
    await startEach(site.reader);
    assert.deepEqual(site.errors, []);
    assert.deepEqual(
      requested.filter((url) => new URL(url).origin !== site.wp.origin),
      [],
    );
  });

  const assertReadableWithoutScripts = async () => {
    await site.unscripted.goto(post.link);
    const text = await site.unscripted.locator('.entry-content').innerText();
    for (const pattern of Object.values(blocks).flat()) assert.match(text, pattern);
  };

  it('are words for a reader without scripts', assertReadableWithoutScripts);

  it('are words in a feed', async () => {
    const feed = await (await fetch(`${site.wp.origin}/?feed=rss2`)).text();
    for (const pattern of Object.values(blocks).flat()) assert.match(feed, pattern);
  });

  it('do what the sidebar says', async () => {
    const page = await site.as('author');
    await openEditor(page, site.wp.origin);
    await title(page, 'One of them');
    await insert(page, 'Exercise card');
    const card = canvas(page).locator('exercise-card');
    await card.getByRole('heading', {name: 'Pelvic tilt'}).waitFor();
    await page.getByLabel('Exercise', {exact: true}).selectOption({label: 'Wall pelvic tilt'});
    await page.getByLabel('Variant').selectOption({label: 'Compact'});
    await page.getByLabel('Save progress').check();
    await page.getByLabel('Your note').fill('1 set & a <half>. Ana');
    await card.getByRole('heading', {name: 'Wall pelvic tilt'}).waitFor();
    const {id, link, content} = await save(page);
    assert.match(content, /Stand with your back to a wall/);
    await reopened(page, site.wp.origin, id);
    await site.read(link);
    await shows(site.reader, ['Wall pelvic tilt']);
    const publishedCard = site.reader.locator('exercise-card');
    assert.deepEqual(
      await publishedCard.evaluate((element) =>
        Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
      ),
      {exercise: 'wall-pelvic-tilt', variant: 'compact', remember: ''},
    );
    assert.equal(await publishedCard.locator('[slot=notes]').innerText(), '1 set & a <half>. Ana');
    assert.deepEqual(site.errors, []);
  });

  it('are in a group of their own, each with a picture of itself', async () => {
    const page = await site.as('author');
    await openEditor(page, site.wp.origin);
    await page.getByRole('button', {name: /Toggle block inserter|Block Inserter/}).click();
    const names = page.getByRole('listbox', {name: 'Physio'}).getByRole('option');
    await names.first().waitFor();
    assert.deepEqual((await names.allInnerTexts()).map((text) => text.trim()).sort(), Object.keys(blocks).sort());
    await names.filter({hasText: 'Exercise card'}).hover();
    const preview = page.frameLocator('.block-editor-inserter__preview-container iframe');
    await preview.locator('exercise-card').getByRole('heading', {name: 'Pelvic tilt'}).waitFor();
  });

  it('show themselves where the post is in a frame, in the site’s colours', async () => {
    site.wp.php(`update_option('physio_elements', ['accent' => '#7b2d6b', 'theme' => 'calm', 'region' => 'GB']);`);
    const page = await site.as('author');
    await openEditor(page, site.wp.origin, post.id);
    if (canvas(page) === page) {
      await page.getByRole('button', {name: 'Preview', exact: true}).click();
      await page.getByRole('menuitem', {name: 'Tablet'}).click();
      await page.locator('iframe[name=editor-canvas]').waitFor();
    }
    await shows(canvas(page), [...shownTexts.slice(0, 5), 'Call 999']);
    await canvas(page).waitForFunction(() => {
      const style = getComputedStyle(document.querySelector('exercise-card'));
      const [accent, radius] = ['accent', 'radius'].map((name) => style.getPropertyValue(`--physio-${name}`).trim());
      return accent === '#7b2d6b' && radius === '1.375em';
    });
  });

  it('still read when the plugin is gone', async () => {
    const page = await site.as('admin');
    await page.goto(`${site.wp.origin}/wp-admin/plugins.php`);
    await page.locator('#deactivate-physio-elements').click();
    await page.getByText('Plugin deactivated.').waitFor();
    await assertReadableWithoutScripts();
    await site.read(post.link);
    assert.equal(
      await site.reader
        .locator(ours)
        .first()
        .evaluate(({shadowRoot}) => shadowRoot),
      null,
    );
    assert.deepEqual(site.errors, []);
  });

  it('give WordPress nothing to complain about', () => assert.deepEqual(site.wp.log(), []));
});
