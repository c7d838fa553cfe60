// The command, as people type it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';

const root = join(import.meta.dirname, '../..');
const {version, bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('physio-elements prerender', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'prerender-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  const run = (args, input) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, bin['physio-elements']), ...args], {
      cwd: folder,
      input,
      timeout: 20_000,
    });
    return {status, stdout: stdout.toString(), stderr: stderr.toString()};
  };
  const write = (name, content) => {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), content);
  };
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const files = () =>
    readdirSync(folder, {recursive: true})
      .filter((name) => name.endsWith('.html'))
      .sort();

  const page = '<!doctype html><html lang="en"><head></head><body><hold-timer></hold-timer></body></html>';
  const isDrawn = (html) => html.includes('<hold-timer><template shadowrootmode="open">');

  it('writes a page in its own place', () => {
    write('index.html', page);
    assert.deepEqual(run(['prerender', 'index.html']), {status: 0, stdout: '', stderr: ''});
    assert.ok(isDrawn(read('index.html')));
    assert.deepEqual(readdirSync(folder), ['index.html']);
  });

  it('takes patterns, and writes into a folder what is in folders', () => {
    for (const name of ['site/index.html', 'site/es/index.html']) write(name, page);
    write('site/words.txt', page);
    assert.deepEqual(run(['prerender', 'site/**/*.html', '--out', 'out']), {status: 0, stdout: '', stderr: ''});
    assert.deepEqual(files(), ['out/es/index.html', 'out/index.html', 'site/es/index.html', 'site/index.html']);
    assert.equal(read('site/index.html'), page);
    assert.ok(isDrawn(read('out/es/index.html')));
  });

  it('reads the standard input and writes the standard output, or a file', () => {
    const {status, stdout} = run(['prerender', '-', '--structured-data', '--locale', 'es'], page);
    assert.equal(status, 0);
    assert.ok(isDrawn(stdout) && stdout.includes('application/ld+json'));
    assert.equal(run(['prerender', '-', '--out', 'new/page.html'], page).stdout, '');
    assert.ok(isDrawn(read('new/page.html')));
  });

  it('keeps every byte of a page that is not UTF-8', () => {
    const latin = Buffer.from('<html lang="es"><p>a\xf1o \xa0</p><care-notice></care-notice>', 'latin1');
    write('index.html', latin);
    assert.equal(run(['prerender', 'index.html']).status, 0);
    const out = readFileSync(join(folder, 'index.html'));
    assert.ok(out.subarray(0, 20).equals(latin.subarray(0, 20)));
    assert.equal(out.filter((byte) => byte > 127).length, 2);
    assert.match(out.toString('latin1'), /&#233;|&#237;/);
  });

  it('knows exercises that it is given', () => {
    write(
      'own.json',
      JSON.stringify([{id: 'heel', name: 'Heel raise', steps: [{kind: 'move', seconds: 2, text: 'Up'}]}]),
    );
    write('index.html', '<exercise-card exercise="heel"></exercise-card>');
    assert.deepEqual(run(['prerender', 'index.html', '--exercises', 'own.json']), {status: 0, stdout: '', stderr: ''});
    assert.match(read('index.html'), />Heel raise</);
  });

  it('says its version, and what can be asked', () => {
    assert.equal(run(['--version']).stdout.trim(), version);
    assert.match(run(['--help']).stdout, /^physio-elements prerender <file…>[^]*--structured-data/);
  });

  const bad = {
    'a file that is not there': [['prerender', 'nowhere.html'], /nowhere\.html: there is no such file/],
    'a folder': [['prerender', '.'], /\.: this is no file/],
    'a pattern that fits nothing': [['prerender', 'x/*.html'], /x\/\*\.html: no file is like this/],
    'an id that nobody knows': [
      ['prerender', 'good.html', 'bad.html'],
      /bad\.html: line 2: <exercise-card>: invalid exercise="nonsense"\. Known: pelvic-tilt/,
    ],
    'a page of 50 MB': [['prerender', 'good.html', 'huge.html'], /huge\.html: 50000000 bytes/],
    'UTF-16': [['prerender', 'wide.html'], /wide\.html: this is UTF-16/],
    'a locale that is none': [['prerender', 'good.html', '--locale', 'Spanish, please'], /--locale Spanish, please/],
    'own exercises at fault': [['prerender', 'good.html', '--exercises', 'wrong.json'], /--exercises wrong\.json/],
    'an option that is not known': [['prerender', 'good.html', '--nope'], /--nope/],
    'no file': [['prerender'], /no file/],
    'another command': [['render', 'good.html'], /render: what is known is “prerender”/],
  };
  for (const [name, [args, message]] of Object.entries(bad)) {
    it(`says what is wrong, with exit code 1, and writes nothing: ${name}`, () => {
      write('good.html', page);
      write('bad.html', '<p>\n<exercise-card exercise="nonsense"></exercise-card>');
      write('wide.html', Buffer.from(`\ufeff${page}`, 'utf16le'));
      write('wrong.json', '[{"id": "x"}]');
      write('huge.html', '');
      truncateSync(join(folder, 'huge.html'), 50_000_000);
      const before = files();
      const {status, stdout, stderr} = run([...args, '--out', 'out']);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.deepEqual(files(), before);
      assert.equal(read('good.html'), page);
    });
  }
});
