// Drives the block editor of WordPress like a person who writes a post.
/* global wp */
import assert from 'node:assert/strict';

const heading = '.editor-post-title__input';

/** Opens the editor with a new post, or with an existing post of the same author. */
export async function openEditor(page, origin, id) {
  await page.goto(`${origin}/wp-admin/${id ? `post.php?post=${id}&action=edit` : 'post-new.php'}`);
  await page.locator(`${heading}, iframe[name=editor-canvas]`).first().waitFor();
  await canvas(page).locator(heading).first().waitFor();
}

/** @returns the document in which the post is edited: the page itself or, in newer versions, a frame in it */
export const canvas = (page) => page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page;

/** Types the title of the post. */
export const title = async (page, text) => {
  await canvas(page).locator(heading).first().click();
  await page.keyboard.type(text);
};

/** Pastes text that was copied from another page. */
export async function paste(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press('Control+V');
}

/** Publishes the post, or saves it if it is already published. @returns {Promise<{id: number, link: string, content: string}>} */
export async function save(page) {
  const header = page.locator('.edit-post-header, .editor-header');
  const published = await page.evaluate(() => wp.data.select('core/editor').isCurrentPostPublished());
  const savedPost = page.waitForResponse(async (response) => {
    const isPost = /wp\/v2\/posts\/\d+(?!\/)/.test(decodeURIComponent(response.url()));
    return isPost && response.request().method() !== 'GET' && response.ok() && 'content' in (await response.json());
  });
  if (published) await header.locator('.editor-post-publish-button').click();
  else {
    await header.locator('.editor-post-publish-panel__toggle').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  }
  const {id, link, content} = await (await savedPost).json();
  return {id, link, content: content.raw};
}

/** Opens a post again and checks that all of its blocks are valid. @returns the blocks */
export async function reopened(page, origin, id) {
  await openEditor(page, origin, id);
  await page.waitForFunction(() => wp.data.select('core/block-editor').getBlockCount() > 0);
  const blocks = await page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({name, isValid, attributes}) => ({name, isValid, attributes})),
  );
  assert.deepEqual(
    blocks.filter(({isValid}) => !isValid),
    [],
  );
  assert.equal(await canvas(page).locator('.block-editor-warning').count(), 0);
  return blocks;
}

/** Inserts a block into the post by typing its name. */
export async function insert(page, name) {
  await page.keyboard.press('Enter');
  await canvas(page).locator('[data-type="core/paragraph"][data-empty=true]:focus').waitFor();
  await page.keyboard.type(`/${name}`);
  await page.getByRole('option', {name, exact: true}).click();
}

/** Waits until each block has its fallback content for visitors without scripts. @returns the blocks in the editor */
export async function blocksWithWords(page) {
  await page.waitForFunction(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .every(({attributes}) => attributes.fallback),
  );
  return page.evaluate(() => wp.data.select('core/block-editor').getBlocks());
}
