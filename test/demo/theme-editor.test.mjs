// The theme editor as a web designer uses it.
import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {siteInChromium} from '../helpers/site.mjs';

describe('the theme editor', {skip: chromiumOnly}, () => {
  const site = siteInChromium();
  let page;
  beforeEach(async () => {
    ({page} = site);
    await page.goto(`${site.origin}/themes/`);
    await page.locator('#verdict', {hasText: /./}).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('hold-timer')].every(({state}) => state === 'paused'),
    );
  });

  const css = () => page.locator('#theme-css').textContent();
  const verdict = () => page.locator('#verdict').textContent();
  const buttonColourIn = (scheme) =>
    page
      .locator(`.${scheme} hold-timer`)
      .evaluate((timer) => getComputedStyle(timer.shadowRoot.querySelector('[part=main]')).backgroundColor);
  const ratiosOf = (pair) =>
    page.locator(`[data-pair="${pair}"] td`).evaluateAll((cells) => cells.map((cell) => parseFloat(cell.textContent)));

  it('shows all six elements in light and in dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const tags = await page
        .locator(`.${scheme} > *, .${scheme} > div > *`)
        .evaluateAll((list) => list.map(({localName}) => localName));
      for (const tag of ['hold-timer', 'exercise-card', 'care-notice', 'advice-list', 'cause-list', 'exercise-plan'])
        assert.ok(tags.includes(tag), `${tag}, ${scheme}`);
    }
    assert.notEqual(await buttonColourIn('light'), await buttonColourIn('dark'));
  });

  it('derives all colours from the accent, and confirms that their contrast is sufficient', async () => {
    const before = await buttonColourIn('light');
    await page.locator('#accent').fill('#7b2d6b');
    assert.notEqual(await buttonColourIn('light'), before);
    assert.equal(await css(), ':root {\n  --physio-accent: #7b2d6b;\n}');
    assert.equal(await verdict(), 'All contrast ratios pass.');
  });

  it('shows the contrast ratios of the colours in the preview', async () => {
    await page.getByText('Colours', {exact: true}).last().click();
    await page.locator('#ink').fill('#777');
    await page.locator('#surface').fill('#fff');
    // The contrast of black on white is 21, that of #777 on white 4.47.
    assert.deepEqual(await ratiosOf('ink/surface'), [4.47, 4.47]);
    assert.match(await page.locator('[data-pair="ink/surface"] td').first().textContent(), /too low/);
    assert.match(await verdict(), /^Too low: \d+\.$/);
    await page.locator('#ink').fill('#000');
    assert.deepEqual(await ratiosOf('ink/surface'), [21, 21]);
  });

  it('starts from a built-in theme, whose custom properties can be changed', async () => {
    await page.locator('[name="start"]').selectOption('calm');
    assert.match(await css(), /--physio-radius: 1\.375em;/);
    const radius = (scheme) =>
      page
        .locator(`.${scheme} hold-timer`)
        .evaluate((timer) => getComputedStyle(timer.shadowRoot.querySelector('[part=timer]')).borderRadius);
    const before = await radius('dark');
    await page.getByText('Font and shape').click();
    await page.locator('#radius').fill('0');
    assert.notEqual(await radius('dark'), before);
    assert.match(await css(), /--physio-radius: 0;/);
    assert.equal(await verdict(), 'All contrast ratios pass.');
  });

  it('marks an invalid value, and leaves it out of the CSS', async () => {
    await page.locator('#accent').fill('#12');
    assert.ok(await page.locator('#error-accent').isVisible());
    assert.equal(await page.locator('#accent').getAttribute('aria-invalid'), 'true');
    assert.equal(await css(), ':root {\n}');
    await page.locator('#accent').fill('#123');
    assert.ok(await page.locator('#error-accent').isHidden());
  });

  it('writes CSS that gives another page the same colours', async () => {
    await page.locator('[name="start"]').selectOption('paper');
    const colourInEditor = await buttonColourIn('light');
    const blog = await site.browser.newPage();
    await blog.goto(`${site.origin}/blog/`);
    await blog.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await blog.waitForFunction(() => customElements.get('hold-timer'));
    await blog.addStyleTag({content: await css()});
    assert.equal(
      await blog
        .locator('hold-timer[variant=bar]')
        .evaluate((timer) => getComputedStyle(timer.shadowRoot.querySelector('[part=main]')).backgroundColor),
      colourInEditor,
    );
    await blog.close();
  });

  it('can be used with the keyboard alone, from typing a colour to copying the CSS', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const tabTo = async (selector) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      }
      assert.fail(`Tab never reaches ${selector}`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).hash, '#content', 'the skip link leads past the menu');
    await tabTo('#accent');
    await page.keyboard.type('#7b2d6b');
    await tabTo('summary');
    await page.keyboard.press('Enter');
    await tabTo('#font');
    await page.keyboard.type('Georgia, serif');
    await tabTo('.copy');
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      ':root {\n  --physio-accent: #7b2d6b;\n  --physio-font: Georgia, serif;\n}',
    );
  });

  it('clears all values with the reset button', async () => {
    await page.locator('#accent').fill('gold');
    await page.locator('button[type=reset]').click();
    await page.waitForFunction(() => document.getElementById('theme-css').textContent === ':root {\n}');
  });
});
