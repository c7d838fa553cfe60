// CONTRIBUTING.md, followed to the letter: what its recipes say is done in a copy of the project, built, and looked at.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../scripts/serve/static-server.mjs';
import {chromiumOnly, openChromium} from './helpers/chromium.mjs';

const root = join(import.meta.dirname, '..');
const GENERATED = /^(?:\.git|build|dist|demo\/dist|(?:.*\/)?node_modules)$/;

/** `{en,es}` in a name stands for one and the other. */
const each = (name) => {
  const [, before, list, after] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return list ? list.split(',').map((one) => before + one + after) : [name];
};

/** The blocks of a recipe that do something: changes, new files and commands. */
function blocksOf(title) {
  const [, recipe] = new RegExp(`^## ${title}\n([^]*?)(?=^## )`, 'm').exec(
    readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'),
  );
  return [...recipe.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map(([, kind, name, text]) => ({
    kind,
    files: name ? each(name) : [],
    text,
  }));
}

/** A file after a change in it; each part has to have its place, and one only. */
function changed(text, change, file) {
  for (const part of change.split(/^@@\n/m)) {
    const lines = part.match(/^.*\n/gm);
    const side = (sign) =>
      lines
        .filter((line) => line.startsWith(sign) || line.startsWith(' '))
        .map((line) => line.slice(1))
        .join('');
    const [old, fresh] = [side('-'), side('+')];
    if (old) assert.equal(text.split(old).length, 2, `one place in ${file} for\n${part}`);
    text = old ? text.replace(old, () => fresh) : text + fresh;
  }
  return text;
}

/** A copy of the project without what is made. */
function copyOfProject() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'contributing-')));
  cpSync(root, copy, {recursive: true, filter: (from) => !GENERATED.test(relative(root, from))});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

describe('a recipe of CONTRIBUTING', {skip: chromiumOnly}, () => {
  let copy, site, browser;
  const written = new Set();
  /** What the type check misses once the facts of an exercise are there. */
  let missed;

  const follow = ({kind, files, text}) => {
    if (kind === 'sh') execFileSync('sh', ['-ec', text], {cwd: copy});
    for (const file of files) {
      const path = join(copy, file);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, kind === 'diff' ? changed(readFileSync(path, 'utf8'), text, file) : text);
      written.add(file);
    }
  };
  const run = (program, ...args) => {
    const {status, stdout, stderr} = spawnSync(program, args, {cwd: copy, encoding: 'utf8'});
    return {status, said: stdout + stderr};
  };

  before(async () => {
    copy = copyOfProject();
    const [facts, ...others] = blocksOf('Add an exercise');
    follow(facts);
    missed = run('npm', 'run', '--silent', 'types').said;
    others.forEach(follow);
    for (const title of ['Add a language', 'Add a theme', 'Add an element']) blocksOf(title).forEach(follow);
    const {status, said} = run('npm', 'run', '--silent', 'build');
    assert.equal(status, 0, said);
    browser = await openChromium();
    site = await serve(join(copy, 'dist'));
  });
  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(copy, {recursive: true});
  });

  /** A page with some markup and a file of the copy's, once the first element has drawn itself. */
  const shown = async (markup, file = 'physio-elements.js') => {
    const page = await browser.newPage();
    writeFileSync(
      join(copy, 'dist/page.html'),
      `<!doctype html><script type="module" src="cdn/${file}"></script><link rel="stylesheet" href="themes/harbour.css">${markup}`,
    );
    await page.goto(`${site.origin}/page.html`);
    const element = page.locator('body > *').first();
    await page.waitForFunction(() => document.body.firstElementChild.shadowRoot?.childElementCount);
    return {page, element};
  };

  it('has a type check that names every file in which something is missing', () => {
    const files = blocksOf('Add an exercise')
      .flatMap((block) => block.files)
      .filter((file) => !/doses|demo/.test(file));
    assert.equal(files.length, 14);
    assert.deepEqual(
      files.filter((file) => !missed.includes(file)),
      [],
    );
  });

  it('is written as the style asks for', () => {
    assert.equal(written.size, 34);
    const {status, said} = run('npx', 'prettier', '--check', '--log-level', 'warn', ...written);
    assert.equal(status, 0, said);
  });

  it('adds an exercise with its pictures, its place among the others and its timer', async () => {
    const id = 'exercise="long-wall-tilt"';
    const {page, element} = await shown(`<exercise-card ${id}></exercise-card><hold-timer ${id}></hold-timer>`);
    for (const text of ['Long wall tilt', '4 of 5', 'hold your back steady for longer', 'Pelvic tilt with a band'])
      await element.getByText(text).first().waitFor();
    assert.equal(await element.locator('[part=figure]').getByRole('img').count(), 2);
    const holds = await page.evaluate(() =>
      document.querySelector('hold-timer').program.segments.filter(({durationMs}) => durationMs === 10_000),
    );
    assert.equal(holds.length, 5);
    await page.close();
  });

  it('adds a language, in a file of its own and as data', async () => {
    const {page, element} = await shown('<hold-timer lang="fr-CA"></hold-timer>');
    await element.getByText('Mode sol').waitFor();
    const {exercises} = JSON.parse(readFileSync(join(copy, 'dist/content/fr.json'), 'utf8'));
    assert.match(JSON.stringify(exercises), /Long wall tilt/);
    await page.close();
  });

  it('adds a theme, for a page and by name in an iframe', async () => {
    const {page, element} = await shown('<hold-timer></hold-timer>');
    const colour = await element.evaluate((timer) =>
      getComputedStyle(timer).getPropertyValue('--physio-accent').trim(),
    );
    assert.match(colour, /45.* 250/);
    await page.goto(`${site.origin}/cdn/embed.html?element=hold-timer&theme=harbour`);
    await page.locator('link[href$="harbour.css"]').waitFor({state: 'attached'});
    await page.close();
  });

  for (const file of ['physio-elements.js', 'stop-rule.js', 'autoload.js'])
    it(`adds an element that ${basename(file, '.js')} shows`, async () => {
      const {page, element} = await shown('<stop-rule>Stop when it hurts.</stop-rule>', file);
      await element.getByText('Stop if the pain').waitFor();
      await page.close();
    });

  it('adds an element that has types, and that a server draws', () => {
    assert.match(readFileSync(join(copy, 'dist/types/elements.d.ts'), 'utf8'), /'stop-rule'/);
    writeFileSync(join(copy, 'page.html'), '<!doctype html><body><stop-rule>Stop.</stop-rule>');
    const {status, said} = run('node', 'dist/prerender/cli.js', 'prerender', 'page.html');
    assert.equal(status, 0, said);
    assert.match(said + readFileSync(join(copy, 'page.html'), 'utf8'), /shadowrootmode[^]*Stop if the/);
  });
});
