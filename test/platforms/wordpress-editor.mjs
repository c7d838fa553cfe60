// The block editor, as a person uses it.
/* global wp */
import assert from 'node:assert/strict';

const heading = '.editor-post-title__input';

/** Opens the editor on a new post, or on one of its author's. */
export async function openEditor(page, origin, id) {
  await page.goto(`${origin}/wp-admin/${id ? `post.php?post=${id}&action=edit` : 'post-new.php'}`);
  await page.locator(`${heading}, iframe[name=editor-canvas]`).first().waitFor();
  await canvas(page).locator(heading).first().waitFor();
}

/** Where the post is written: the page itself or, in newer versions, a frame in it. */
export const canvas = (page) => page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page;

export const title = async (page, text) => {
  await canvas(page).locator(heading).first().click();
  await page.keyboard.type(text);
};

/** Pastes, as from somewhere else. */
export async function paste(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press('Control+V');
}

/** Publishes, or saves what is published. @returns {Promise<{id: number, link: string, content: string}>} */
export async function save(page) {
  const top = page.locator('.edit-post-header, .editor-header');
  const published = await page.evaluate(() => wp.data.select('core/editor').isCurrentPostPublished());
  const answer = page.waitForResponse(async (response) => {
    const isPost = /wp\/v2\/posts\/\d+(?!\/)/.test(decodeURIComponent(response.url()));
    return isPost && response.request().method() !== 'GET' && response.ok() && 'content' in (await response.json());
  });
  if (published) await top.locator('.editor-post-publish-button').click();
  else {
    await top.locator('.editor-post-publish-panel__toggle').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  }
  const {id, link, content} = await (await answer).json();
  return {id, link, content: content.raw};
}

/** The post's blocks after they have been read anew: each of them as it was written. */
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

/** Puts a block into the post, by typing what it is called. */
export async function insert(page, name) {
  await page.keyboard.press('Enter');
  await canvas(page).locator('[data-type="core/paragraph"][data-empty=true]:focus').waitFor();
  await page.keyboard.type(`/${name}`);
  await page.getByRole('option', {name, exact: true}).click();
}

/** The blocks as the editor has them, once each has what it keeps for readers without scripts. */
export async function blocksWithWords(page) {
  await page.waitForFunction(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .every(({attributes}) => attributes.fallback),
  );
  return page.evaluate(() => wp.data.select('core/block-editor').getBlocks());
}
