// Tests that the strings of other languages are separate files, which are loaded only when a page needs them.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until as waitUntil} from '../helpers/page-driver.mjs';

const root = join(import.meta.dirname, '../..');

for (const file of ['physio-elements.js', 'exercise-card.js', 'autoload.js'])
  describe(`languages of ${file}`, () => {
    let server;
    let driver;
    before(async () => {
      server = await serve(root);
      driver = await openPage();
    });
    after(async () => {
      await driver?.close();
      server?.close();
    });

    const until = (...args) => waitUntil(driver, ...args);
    /** Opens a new page in a language. */
    const open = async (lang, body, origin) => {
      await openWithLibrary(driver, server.origin, {body, file, lang, origin});
      await driver.evaluate(() => {
        window.titles = () =>
          [...document.querySelectorAll('exercise-card')]
            .map((card) => card.shadowRoot?.querySelector('.title')?.textContent)
            .join();
      });
      await until(() => window.titles());
    };
    const card = '<exercise-card exercise="pelvic-tilt"></exercise-card>';
    const languageRequests = () =>
      driver.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => /locales\//.test(name)).length);

    it('are not asked for by a page in English, nor by one that nobody knows', async () => {
      await open('en-GB', card);
      assert.equal(await driver.evaluate(() => window.titles()), 'Pelvic tilt');
      await open('fi', card);
      assert.equal(await driver.evaluate(() => window.titles()), 'Pelvic tilt');
      assert.equal(await languageRequests(), 0);
      assert.deepEqual(await driver.evaluate(() => window.logged), []);
    });

    it('come where the page has them, each once', async () => {
      await open('pt-BR', `${card}${card}<div lang="es">${card}${card}</div><p lang="en">${card}</p>`);
      await until(() => /^(B\S+ pélvica,){4}Pelvic tilt$/.test(window.titles()));
      assert.equal(await languageRequests(), 2);
      await driver.evaluate(() => (document.documentElement.lang = 'es'));
      await until(() => document.querySelector('exercise-card').shadowRoot.querySelector('.root').lang === 'es');
      assert.equal(await languageRequests(), 2);
      assert.deepEqual(await driver.evaluate(() => window.logged), []);
    });

    it('can be another, of the page’s own', async () => {
      await open('de', card);
      await driver.evaluate(() =>
        window.library.registerLocale('de', {exerciseNames: {'pelvic-tilt': 'Beckenkippen'}}),
      );
      await until(() => window.titles() === 'Beckenkippen');
    });

    it('stay away with one warning where they are not there, and English stays', async () => {
      const copy = mkdtempSync(join(tmpdir(), 'languages-'));
      cpSync(join(root, 'dist/cdn'), join(copy, 'dist/cdn'), {
        recursive: true,
        filter: (path) => !/locales/.test(path),
      });
      const incompleteServer = await serve(copy);
      await open('pt', `${card}${card}`, incompleteServer.origin);
      await until(() => window.logged.length > 0);
      assert.match(
        (await driver.evaluate(() => window.logged)).join('|'),
        /^physio-elements: the language "pt-BR" could not be loaded\. Using English\. \[not-loaded\] [^|]*$/,
      );
      assert.equal(await driver.evaluate(() => window.titles()), 'Pelvic tilt,Pelvic tilt');
      incompleteServer.close();
      rmSync(copy, {recursive: true});
    });
  });
