// Tests the elements in production builds with React 19 and 18, Vue, Svelte and Preact: templates set attributes and properties,
// listeners receive events, and elements keep their state when a framework renders again.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {buildPages, frameworks} from './build-pages.mjs';

describe('a page made with', {skip: chromiumOnly}, () => {
  let pages, server, browser;
  before(async () => {
    pages = await buildPages();
    server = await serve(pages.folder);
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    pages?.remove();
  });

  for (const framework of frameworks)
    describe(framework, () => {
      let page, errors;
      before(async () => {
        page = await browser.newPage();
        errors = collectErrors(page);
        await page.goto(`${server.origin}/${framework}/`);
        await page.waitForFunction(() => window.app);
      });
      after(() => page?.close());

      /** Changes the state of the page and waits until the elements are rendered. */
      const set = (change) =>
        page.evaluate(async (change) => {
          window.app.set(change);
          await new Promise(requestAnimationFrame);
          await Promise.all([...document.querySelectorAll('main > *')].map((element) => element.updateComplete));
        }, change);
      const timer = () =>
        page.evaluate(() => {
          const {program, voice, locked, state, keepAwake} = document.querySelector('#timer');
          const {hold, reps, prepare} = program.dose;
          return {hold, reps, prepare, voice, locked, state, keepAwake};
        });
      const title = (id) => page.locator(`#${id}`).locator('[part=title]').first();
      const waitForTitle = (id, tag, text) => title(id).and(page.locator(tag)).filter({hasText: text}).waitFor();
      /** @returns the events since the last call; waits for those of a cause, as browsers fire its toggle event later */
      const takeEvents = async ({least = 0} = {}) => {
        await page.waitForFunction((least) => window.told.length >= least, least);
        return page.evaluate(() => window.told.splice(0));
      };

      it('shows what its template says, as attributes or properties', async () => {
        assert.deepEqual(await timer(), {
          ...{hold: 90, reps: 2, prepare: 0, voice: false, locked: true, state: 'idle', keepAwake: 'off'},
        });
        await waitForTitle('card', 'h3', 'Pelvic tilt');
        await waitForTitle('own', 'h2', 'Calf stretch');
        const causes = page.locator('#list').locator('[part=cause]');
        assert.ok(await causes.evaluateAll((all) => all.length > 5 && all.every(({open}) => open)), 'all are open');
      });

      it('shows the children that have a place, and the others no more once it is ready', async () => {
        assert.ok(await page.locator('#card [slot=notes]').isVisible());
        assert.ok(await page.locator('#fallback').isHidden());
      });

      it('hears what the elements tell, each once', async () => {
        await page.locator('#timer').locator('[part=main]').click();
        assert.deepEqual(await takeEvents(), ['timer timer-start']);
        await page.locator('#list').locator('summary').first().click();
        assert.match((await takeEvents({least: 1})).join(), /^list cause-toggle [a-z-]+$/);
        await set({own: {name: 'Nothing to do', steps: []}});
        assert.deepEqual(await takeEvents(), ['own content-error steps']);
        await page.locator('#own').getByText('This exercise cannot be shown.').waitFor();
        assert.equal(errors.length, 1);
        assert.match(errors.pop(), /^warning: <exercise-card>: invalid data at steps/);
      });

      it('leaves elements, their children and a running timer alone where it renders again', async () => {
        await page.evaluate(() => (window.before = [...document.querySelectorAll('main > *, main p')]));
        await set({note: 'Twice a day.'});
        const areSame = await page.evaluate(() => {
          const now = [...document.querySelectorAll('main > *, main p')];
          return now.length === window.before.length && now.every((element, i) => element === window.before[i]);
        });
        assert.ok(areSame);
        assert.equal((await timer()).state, 'running');
        await page.locator('#card [slot=notes]').getByText('Twice a day.').waitFor();
        assert.equal(await page.locator('#fallback').textContent(), 'Shown until it is ready: Twice a day.');
        assert.ok(await page.locator('#fallback').isHidden());
        assert.deepEqual(await takeEvents(), []);
      });

      it('shows what changes', async () => {
        await set({
          ...{hold: 7.5, reps: 4, voice: true, locked: false, level: 4, exercise: 'wall-pelvic-tilt'},
          own: {name: 'Heel raise', steps: [{text: 'Up and down.'}]},
        });
        assert.deepEqual(await timer(), {
          ...{hold: 7.5, reps: 4, prepare: 0, voice: true, locked: false, state: 'idle', keepAwake: 'off'},
        });
        await waitForTitle('card', 'h4', 'Wall pelvic tilt');
        await waitForTitle('own', 'h2', 'Heel raise');
        await set({voice: false, hold: '0'});
        assert.deepEqual([(await timer()).voice, (await timer()).hold], [false, 0]);
      });

      it('takes elements away and brings them back', async () => {
        await set({list: false});
        assert.equal(await page.locator('cause-list').count(), 0);
        await set({list: true});
        await takeEvents();
        await page.locator('#list').locator('summary').first().click();
        assert.match((await takeEvents({least: 1})).join(), /^list cause-toggle [a-z-]+$/);
      });

      it('leaves nothing when it goes', async () => {
        await page.locator('#timer').locator('[part=main]').click();
        await page.evaluate(() => {
          window.timer = document.querySelector('#timer');
          window.app.unmount();
        });
        assert.equal(await page.locator('#app > *').count(), 0);
        assert.equal(await page.evaluate(() => window.timer.state), 'paused', 'a removed timer does not run on');
        assert.deepEqual(errors, []);
      });
    });
});
