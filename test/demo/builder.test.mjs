// The snippet builder as an author uses it: with a mouse, and with the keyboard alone in each language.
import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {siteInChromium} from '../helpers/site.mjs';

describe('the snippet builder', {skip: chromiumOnly}, () => {
  const site = siteInChromium();
  let page;
  beforeEach(() => {
    ({page} = site);
  });

  const open = async (path) => {
    await page.goto(`${site.origin}/${path}`);
    await page.locator('#policy', {hasText: 'script-src'}).waitFor({state: 'attached'});
  };
  const snippetText = () => page.locator('#snippet').textContent();
  const choose = (name, value) => page.locator(`[name="${name}"]`).selectOption(value);

  it('writes the snippet of the chosen element and previews it', async () => {
    await open('builder/');
    await choose('element', 'hold-timer');
    await choose('hold-timer.variant', 'bar');
    await page.locator('[name="hold-timer.hold"]').fill('20');
    await page.locator('[name="hold-timer.voice"]').check();
    assert.match(await snippetText(), /<hold-timer variant="bar" hold="20" voice><\/hold-timer>$/);
    assert.match(await snippetText(), /\/physio-elements@\d+\.\d+\.\d+\/cdn\/hold-timer\.js" integrity="sha384-/);
    const preview = page.locator('.stage hold-timer');
    assert.equal(await preview.getAttribute('variant'), 'bar');
    await preview.locator('[part=digit]', {hasText: '20'}).waitFor();
  });

  it('omits attributes that have the default value or an invalid number', async () => {
    await open('builder/?element=hold-timer');
    assert.match(await snippetText(), /<hold-timer><\/hold-timer>$/);
    await page.locator('[name="hold-timer.reps"]').fill('0');
    assert.match(await snippetText(), /<hold-timer><\/hold-timer>$/);
  });

  it('applies language, theme, colour scheme and accent to the preview and to the snippet', async () => {
    await open('builder/');
    await choose('lang', 'es');
    await choose('theme', 'calm');
    await choose('scheme', 'dark');
    await page.locator('[name="accent"]').fill('#aa3300');
    const preview = page.locator('.stage exercise-card');
    await preview.getByRole('heading', {name: 'Báscula pélvica'}).waitFor();
    assert.deepEqual(
      await preview.evaluate((card) => {
        const style = getComputedStyle(card);
        return [
          card.getAttribute('theme'),
          style.getPropertyValue('--physio-accent'),
          style.getPropertyValue('--physio-radius'),
        ];
      }),
      ['dark', '#aa3300', '1.375em'],
    );
    assert.match(
      await snippetText(),
      /themes\/calm\.css" integrity=[^]*locales\/es\.js" integrity=[^]*lang="es" theme="dark" style="--physio-accent: #aa3300"/,
    );
  });

  it('previews at the width of a phone, of a column, and of the page', async () => {
    await open('builder/');
    const widths = [];
    for (const width of ['phone', 'column', 'full']) {
      await page.locator(`[name="width"][value="${width}"]`).check();
      widths.push(await page.locator('.stage').evaluate(({offsetWidth}) => offsetWidth));
    }
    assert.equal(widths[0], 360);
    assert.equal(widths[1], 640);
    assert.ok(widths[2] > 700, String(widths[2]));
  });

  it('lets a timer in the preview run on when only the host changes', async () => {
    await open('builder/?element=hold-timer');
    await page.locator('.stage').getByRole('button', {name: 'Start'}).click();
    await page.locator('[name="host"][value="wordpress"]').check();
    assert.match(await snippetText(), /^<!-- wp:html -->/);
    assert.equal(await page.locator('.stage hold-timer').evaluate(({state}) => state), 'running');
  });

  it('restores the choice from the URL after a reload', async () => {
    await open('builder/');
    await choose('element', 'exercise-plan');
    await page.getByRole('checkbox', {name: 'Pelvic tilt with a band'}).uncheck();
    await page.locator('[name="exercise-plan.remember"]').check();
    await page.locator('[name="host"][value="react"]').check();
    const before = await snippetText();
    await page.reload();
    await page.locator('#snippet', {hasText: 'exercise-plan'}).waitFor();
    assert.equal(await snippetText(), before);
    assert.match(before, /exercises="pelvic-tilt pelvic-tilt-arm-raise wall-pelvic-tilt" remember \/>/);
  });

  it('opens with the attributes of a gallery example when the visitor follows its link', async () => {
    await page.goto(`${site.origin}/gallery/`);
    await page.locator('#causes-exclusive ~ p a').click();
    await page.locator('#snippet', {hasText: 'cause-list'}).waitFor();
    assert.match(await snippetText(), /<cause-list exclusive[^>]*sources="none"><\/cause-list>$/);
  });

  for (const [folder, copy, copied] of [
    ['', 'Copy', 'Copied'],
    ['pt-BR/', 'Copiar', 'Copiado'],
    ['es/', 'Copiar', 'Copiado'],
  ])
    it(`can be used with the keyboard alone, ${folder || 'en'}`, async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(`${folder}builder/`);
      const focusedElement = () =>
        page.evaluate(() => {
          const {name, value, textContent, localName} = document.activeElement;
          return {name, value, text: textContent.trim(), localName};
        });
      /** Presses Tab until the focused element matches. Every element on the way has to show a focus ring. */
      const tabTo = async (matches) => {
        for (let presses = 0; presses < 60; presses++) {
          await page.keyboard.press('Tab');
          const focused = await focusedElement();
          const hasRing = await page.evaluate(() => {
            let element = document.activeElement;
            while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
            // A radio button of a segmented control is invisible; its label shows the ring.
            const outlines = [element, element.nextElementSibling]
              .filter(Boolean)
              .map((shown) => getComputedStyle(shown).outlineStyle);
            return element === document.body || outlines.some((outline) => outline !== 'none');
          });
          assert.ok(hasRing, `no focus ring on ${JSON.stringify(focused)}`);
          if (matches(focused)) return;
        }
        assert.fail(`Tab never reaches it: ${matches}`);
      };
      await tabTo(({name}) => name === 'element');
      await page.keyboard.press('ArrowDown');
      assert.match(await snippetText(), /<hold-timer><\/hold-timer>$/);
      await tabTo(({name}) => name === 'hold-timer.variant');
      await page.keyboard.press('ArrowDown');
      await tabTo(({name}) => name === 'host');
      await page.keyboard.press('ArrowRight');
      assert.match(await snippetText(), /^<!-- wp:html -->[^]*<hold-timer variant="bar">/);
      await tabTo(({text}) => text === copy);
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: copied}).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippetText());
      // The focus moves on to the preview or out of the page: nothing traps it.
      await tabTo(({localName, name}) => localName === 'body' || name === 'width');
    });
});
