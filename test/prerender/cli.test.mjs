// The command line: what it writes, what it prints, and its exit status.
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
  const isPrerendered = (html) => html.includes('<hold-timer><template shadowrootmode="open">');

  it('overwrites a page, and says so', () => {
    write('index.html', page);
    assert.deepEqual(run(['prerender', 'index.html']), {status: 0, stdout: '', stderr: 'Overwriting index.html\n'});
    assert.ok(isPrerendered(read('index.html')));
    assert.deepEqual(readdirSync(folder), ['index.html']);
  });

  it('says what it overwrites before it writes anything', () => {
    // The name is as long as names may be, so the temporary file, which has a longer one, cannot be written.
    const long = `${'a'.repeat(250)}.html`;
    for (const name of [long, 'b.html']) write(name, page);
    const {status, stderr} = run(['prerender', long, 'b.html']);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^Overwriting ${long}\nOverwriting b.html\nphysio-elements: ENAMETOOLONG`));
    assert.deepEqual([read(long), read('b.html')], [page, page]);
  });

  it('says which files of a folder it overwrites, and nothing about new files', () => {
    for (const name of ['site/index.html', 'site/new.html']) write(name, page);
    write('out/index.html', 'before');
    const {status, stderr} = run(['prerender', 'site/*.html', '--out', 'out']);
    assert.deepEqual([status, stderr], [0, `Overwriting ${join('out', 'index.html')}\n`]);
    assert.ok(isPrerendered(read('out/index.html')) && isPrerendered(read('out/new.html')));
  });

  it('expands patterns, and keeps the folders below the output folder', () => {
    for (const name of ['site/index.html', 'site/es/index.html']) write(name, page);
    write('site/notes.txt', page);
    assert.deepEqual(run(['prerender', 'site/**/*.html', '--out', 'out']), {status: 0, stdout: '', stderr: ''});
    assert.deepEqual(files(), ['out/es/index.html', 'out/index.html', 'site/es/index.html', 'site/index.html']);
    assert.equal(read('site/index.html'), page);
    assert.ok(isPrerendered(read('out/es/index.html')));
  });

  it('reads standard input, and writes standard output or a file', () => {
    const {status, stdout, stderr} = run(['prerender', '-', '--structured-data', '--locale', 'es'], page);
    assert.deepEqual([status, stderr], [0, '']);
    assert.ok(isPrerendered(stdout) && stdout.includes('application/ld+json'));
    assert.equal(run(['prerender', '-', '--out', 'new/page.html'], page).stdout, '');
    assert.ok(isPrerendered(read('new/page.html')));
  });

  it('changes no byte of a page that is not UTF-8', () => {
    const latin = Buffer.from('<html lang="es"><p>a\xf1o \xa0</p><care-notice></care-notice>', 'latin1');
    write('index.html', latin);
    assert.equal(run(['prerender', 'index.html']).status, 0);
    const out = readFileSync(join(folder, 'index.html'));
    assert.ok(out.subarray(0, 20).equals(latin.subarray(0, 20)));
    assert.equal(out.filter((byte) => byte > 127).length, 2);
    assert.match(out.toString('latin1'), /&#233;|&#237;/);
  });

  it('renders custom exercises', () => {
    write(
      'custom.json',
      JSON.stringify([{id: 'heel', name: 'Heel raise', steps: [{kind: 'move', seconds: 2, text: 'Up'}]}]),
    );
    write('index.html', '<exercise-card exercise="heel"></exercise-card>');
    assert.deepEqual(run(['prerender', 'index.html', '--exercises', 'custom.json', '--out', 'new.html']), {
      status: 0,
      stdout: '',
      stderr: '',
    });
    assert.match(read('new.html'), />Heel raise</);
  });

  it('prints its version and its usage', () => {
    assert.equal(run(['--version']).stdout.trim(), version);
    assert.match(run(['--help']).stdout, /^Usage: physio-elements prerender <file…>[^]*--structured-data/);
  });

  it('prints warnings with file and line, and writes the page', () => {
    write('index.html', '<p>\n<hold-timer reps="many"></hold-timer>\n<exercise-card src="a.json"></exercise-card>');
    const {status, stderr} = run(['prerender', 'index.html', '--out', 'out/']);
    assert.equal(status, 0);
    assert.deepEqual(stderr.split('\n'), [
      'index.html:2: <hold-timer>: invalid reps="many". Using 5. [invalid-attribute]',
      'index.html:3: <exercise-card>: cannot be prerendered, because its content is not in the page. [needs-page]',
      '',
    ]);
    assert.ok(isPrerendered(read('out/index.html').replace(' reps="many"', '')));
  });

  it('prints the errors of all pages with file and line, exits with 1 and writes none of the pages', () => {
    const bad =
      '<p>\n<exercise-card exercise="nonsense"></exercise-card>\n<cause-list causes="none such"></cause-list>';
    for (const [name, content] of Object.entries({'a.html': bad, 'b.html': page, 'c/d.html': bad}))
      write(name, content);
    const {status, stdout, stderr} = run(['prerender', '**/*.html']);
    assert.deepEqual([status, stdout], [1, '']);
    const lines = stderr.trim().split('\n');
    assert.deepEqual(
      lines.map(
        (line) => /^\S+:\d+: <[\w-]+>: invalid \w+="\w+"\. Known: (?=.*\[unknown-id\]$)/.exec(line)?.[0] ?? line,
      ),
      [
        ...['a.html', 'c/d.html'].flatMap((file) => [
          `${file}:2: <exercise-card>: invalid exercise="nonsense". Known: `,
          `${file}:3: <cause-list>: invalid causes="none". Known: `,
          `${file}:3: <cause-list>: invalid causes="such". Known: `,
        ]),
        'physio-elements: 6 errors; no files were written',
      ],
    );
    assert.deepEqual([read('a.html'), read('b.html'), read('c/d.html')], [bad, page, bad]);
  });

  const bad = {
    'a file that does not exist': [['prerender', 'missing.html'], /^physio-elements: missing\.html: no such file$/m],
    'a folder': [['prerender', '.'], /^physio-elements: \.: not a file$/m],
    'a pattern without matches': [['prerender', 'x/*.html'], /x\/\*\.html: no files match this pattern/],
    'an unknown id': [
      ['prerender', 'good.html', 'bad.html'],
      /^bad\.html:2: <exercise-card>: invalid exercise="nonsense"\. Known: pelvic-tilt.*\nphysio-elements: 1 error;/,
    ],
    'a page of 50 MB': [['prerender', 'good.html', 'huge.html'], /huge\.html: 50000000 bytes/],
    'UTF-16': [['prerender', 'wide.html'], /wide\.html: UTF-16 is not supported/],
    'an invalid locale': [['prerender', 'good.html', '--locale', 'Spanish, please'], /--locale Spanish, please/],
    'invalid exercises': [
      ['prerender', 'good.html', '--exercises', 'wrong.json'],
      /^physio-elements: --exercises wrong\.json: invalid \[0\]\.\w+\. /,
    ],
    'exercises that are not JSON': [
      ['prerender', 'good.html', '--exercises', 'bad.html'],
      /--exercises bad\.html: [^]*JSON/,
    ],
    'an unknown option': [['prerender', 'good.html', '--nope'], /--nope/],
    'no files': [['prerender'], /^physio-elements: no files\n\nUsage:/],
    'an unknown command': [['render', 'good.html'], /^physio-elements: unknown command "render"\n\nUsage:/],
    'no command': [[], /^physio-elements: no command\n\nUsage:/],
    'standard input and a folder': [
      ['prerender', 'good.html', '-'],
      /--out out: standard input has no file name; name a file instead of a folder/,
    ],
  };
  for (const [name, [args, message]] of Object.entries(bad)) {
    it(`prints what is wrong, exits with 1 and writes nothing: ${name}`, () => {
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
