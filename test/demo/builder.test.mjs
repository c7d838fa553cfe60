// The builder as a person uses it: by mouse or by keys alone, in three languages.
import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {siteInChromium} from '../helpers/site.mjs';

describe('the builder', {skip: chromiumOnly}, () => {
  const site = siteInChromium();
  let page;
  beforeEach(() => {
    ({page} = site);
  });

  const open = async (path) => {
    await page.goto(`${site.origin}/${path}`);
    await page.locator('#policy', {hasText: 'script-src'}).waitFor({state: 'attached'});
  };
  const code = () => page.locator('#snippet').textContent();
  const choose = (name, value) => page.locator(`[name="${name}"]`).selectOption(value);

  it('shows what is chosen, as something to paste and live', async () => {
    await open('builder/');
    await choose('element', 'hold-timer');
    await choose('hold-timer.variant', 'bar');
    await page.locator('[name="hold-timer.hold"]').fill('20');
    await page.locator('[name="hold-timer.voice"]').check();
    assert.match(await code(), /<hold-timer variant="bar" hold="20" voice><\/hold-timer>$/);
    assert.match(await code(), /\/physio-elements@\d+\.\d+\.\d+\/cdn\/hold-timer\.js" integrity="sha384-/);
    const live = page.locator('.stage hold-timer');
    assert.equal(await live.getAttribute('variant'), 'bar');
    await live.locator('[part=digit]', {hasText: '20'}).waitFor();
  });

  it('leaves out what an element does anyway, and numbers that it would not take', async () => {
    await open('builder/?element=hold-timer');
    assert.match(await code(), /<hold-timer><\/hold-timer>$/);
    await page.locator('[name="hold-timer.reps"]').fill('0');
    assert.match(await code(), /<hold-timer><\/hold-timer>$/);
  });

  it('has looks: language, theme, scheme, colour', async () => {
    await open('builder/');
    await choose('lang', 'es');
    await choose('theme', 'calm');
    await choose('scheme', 'dark');
    await page.locator('[name="accent"]').fill('#aa3300');
    const live = page.locator('.stage exercise-card');
    await live.getByRole('heading', {name: 'Báscula pélvica'}).waitFor();
    assert.deepEqual(
      await live.evaluate((card) => {
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
      await code(),
      /themes\/calm\.css" integrity=[^]*locales\/es\.js" integrity=[^]*lang="es" theme="dark" style="--physio-accent: #aa3300"/,
    );
  });

  it('is as wide as a phone, a column, or as there is room', async () => {
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

  it('does not disturb a timer that runs when only the host changes', async () => {
    await open('builder/?element=hold-timer');
    await page.locator('.stage').getByRole('button', {name: 'Start'}).click();
    await page.locator('[name="host"][value="wordpress"]').check();
    assert.match(await code(), /^<!-- wp:html -->/);
    assert.equal(await page.locator('.stage hold-timer').evaluate(({state}) => state), 'running');
  });

  it('keeps what is chosen in its address', async () => {
    await open('builder/');
    await choose('element', 'exercise-plan');
    await page.getByRole('checkbox', {name: 'Pelvic tilt with a band'}).uncheck();
    await page.locator('[name="exercise-plan.remember"]').check();
    await page.locator('[name="host"][value="react"]').check();
    const before = await code();
    await page.reload();
    await page.locator('#snippet', {hasText: 'exercise-plan'}).waitFor();
    assert.equal(await code(), before);
    assert.match(before, /exercises="pelvic-tilt pelvic-tilt-arm-raise wall-pelvic-tilt" remember \/>/);
  });

  it('opens with an example of the gallery', async () => {
    await page.goto(`${site.origin}/gallery/`);
    await page.locator('#causes-exclusive ~ p a').click();
    await page.locator('#snippet', {hasText: 'cause-list'}).waitFor();
    assert.match(await code(), /<cause-list exclusive[^>]*sources="none"><\/cause-list>$/);
  });

  for (const [folder, copy, copied] of [
    ['', 'Copy', 'Copied'],
    ['pt-BR/', 'Copiar', 'Copiado'],
    ['es/', 'Copiar', 'Copiado'],
  ])
    it(`works with the keyboard alone, ${folder || 'en'}`, async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(`${folder}builder/`);
      const focused = () =>
        page.evaluate(() => {
          const {name, value, textContent, localName} = document.activeElement;
          return {name, value, text: textContent.trim(), localName};
        });
      /** Presses Tab until something has the focus; each stop is seen. */
      const tabTo = async (wanted) => {
        for (let presses = 0; presses < 60; presses++) {
          await page.keyboard.press('Tab');
          const now = await focused();
          const seen = await page.evaluate(() => {
            let at = document.activeElement;
            while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            const looks = [at, at.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one).outlineStyle);
            return at === document.body || looks.some((style) => style !== 'none');
          });
          assert.ok(seen, `the focus is not seen on ${JSON.stringify(now)}`);
          if (wanted(now)) return;
        }
        assert.fail('never reached');
      };
      await tabTo(({name}) => name === 'element');
      await page.keyboard.press('ArrowDown');
      assert.match(await code(), /<hold-timer><\/hold-timer>$/);
      await tabTo(({name}) => name === 'hold-timer.variant');
      await page.keyboard.press('ArrowDown');
      await tabTo(({name}) => name === 'host');
      await page.keyboard.press('ArrowRight');
      assert.match(await code(), /^<!-- wp:html -->[^]*<hold-timer variant="bar">/);
      await tabTo(({text}) => text === copy);
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: copied}).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code());
      // Out at the end: nothing holds the focus.
      await tabTo(({localName, name}) => localName === 'body' || name === 'width');
    });
});
