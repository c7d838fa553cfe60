// Follows the recipes of CONTRIBUTING.md in a copy of the project, builds it, and checks the result in a page.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../scripts/serve/static-server.mjs';
import {chromiumOnly, openChromium} from './helpers/chromium.mjs';
import {copyProject} from './helpers/project-copy.mjs';

const root = join(import.meta.dirname, '..');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The names that a name with a list stands for: `{en,es}.mjs` stands for `en.mjs` and `es.mjs`. */
const each = (name) => {
  const [, before, list, after] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return list ? list.split(',').map((one) => before + one + after) : [name];
};

/** The blocks of a recipe: changes, new files and commands. */
function blocksOf(title) {
  const [, recipe] = new RegExp(`^## ${title}\n([^]*?)(?=^## )`, 'm').exec(contributing);
  return [...recipe.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map(([, kind, name, text]) => ({
    kind,
    files: name ? each(name) : [],
    text,
  }));
}

/** Applies a change to the text of a file. The context of each part has to occur exactly once. */
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

describe('CONTRIBUTING', () => {
  it('names files that exist', () => {
    const inText = contributing.matchAll(/`((?:\.ci|demo|docs|scripts|src|test)\/[\w./-]+)`/g);
    const inCommands = contributing.matchAll(/(test\/[\w/-]+\.test\.(?:ts|mjs))"?$/gm);
    const paths = [...inText, ...inCommands].map(([, path]) => path);
    assert.ok(paths.length > 25);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});

describe('a recipe of CONTRIBUTING', {skip: chromiumOnly}, () => {
  let project, copy, site, browser;
  const written = new Set();
  /** The output of the type check after the facts of an exercise have been added. */
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
    project = copyProject();
    copy = project.folder;
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
    project?.remove();
  });

  /** A page with some markup and a bundle of the copy, after the first element has rendered. */
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
