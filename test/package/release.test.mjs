// Runs npm run release and npm run package in a copy of the project that is a repository of its own. The scripts that would take
// minutes (lint, types, test, budgets) are replaced by ones that record that they have run.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {copyProject} from '../helpers/project-copy.mjs';
import {unzipped} from '../helpers/unzip.mjs';

const root = join(import.meta.dirname, '../..');
const HOMEPAGE = 'https://elements.example.org';
const links = {
  repository: {type: 'git', url: 'git+https://git.example.org/owner/physio-elements.git'},
  homepage: HOMEPAGE,
  bugs: {url: 'https://git.example.org/owner/physio-elements/issues'},
};
/** A script that records its name, and the folder in which it runs. */
const recorded = (name) => `node -e "fs.appendFileSync(process.env.RUN_LOG, '${name} in ' + process.cwd() + '\\n')" --`;

describe('a release', () => {
  let project, copy, outside, log, firstCommit;
  const read = (file) => readFileSync(join(copy, file), 'utf8');
  const git = (...args) => {
    const identity = ['-c', 'user.name=A maintainer', '-c', 'user.email=maintainer@example.org'];
    return execFileSync('git', [...identity, ...args], {cwd: copy, encoding: 'utf8', stdio: 'pipe'}).trim();
  };
  const commit = () => git('commit', '--quiet', '--all', '--message', 'Change the project');
  const status = () => git('status', '--porcelain');

  /** Changes fields of package.json; undefined removes one. */
  const setFields = (fields) =>
    writeFileSync(
      join(copy, 'package.json'),
      `${JSON.stringify({...JSON.parse(read('package.json')), ...fields}, null, 2)}\n`,
    );
  const setScripts = (scripts) => setFields({scripts: {...JSON.parse(read('package.json')).scripts, ...scripts}});
  /** Instead of building, copies what has been built before. */
  const useBuilt = () => setScripts({build: `node -e "fs.cpSync(process.env.BUILT, 'dist', {recursive: true})"`});

  const npm = (...args) => {
    const env = {...process.env, RUN_LOG: log, BUILT: join(root, 'dist'), TMPDIR: outside, TEMP: outside};
    const shell = process.platform === 'win32';
    const {status: code, stdout, stderr} = spawnSync('npm', args, {cwd: copy, encoding: 'utf8', env, shell});
    return {code, output: stdout + stderr};
  };
  const release = (...args) => npm('run', '--silent', 'release', '--', ...args);
  const checksRun = () => (existsSync(log) ? readFileSync(log, 'utf8').match(/^\w+/gm) : []);

  before(() => {
    project = copyProject();
    copy = project.folder;
    outside = `${copy}-outside`;
    mkdirSync(outside);
    log = `${copy}-log`;
    setFields(links);
    setScripts(Object.fromEntries(['lint', 'types', 'test', 'budgets'].map((name) => [name, recorded(name)])));
    git('init', '--quiet');
    // It is a link here, which the rule for a folder in .gitignore does not match.
    appendFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
    git('add', '--all');
    commit();
    firstCommit = git('rev-parse', 'HEAD');
  });
  afterEach(() => {
    git('reset', '--quiet', '--hard', firstCommit);
    for (const path of ['release', 'dist', 'wordpress/dist']) rmSync(join(copy, path), {recursive: true, force: true});
    rmSync(log, {force: true});
  });
  after(() => {
    rmSync(outside, {recursive: true, force: true});
    project?.remove();
  });

  const assertRefused = ({code, output}, reason) => {
    assert.equal(code, 1, output);
    assert.match(output, /^No release was made\./m);
    assert.match(output, reason);
    assert.deepEqual(readdirSync(outside), []);
    assert.equal(existsSync(join(copy, 'release')), false);
  };

  it('is refused without one valid next version', () => {
    assertRefused(release(), /Name one version: npm run release -- 1\.2\.3/);
    assertRefused(release('0.2.0', '0.3.0'), /Name one version/);
    assertRefused(release('v0.2.0'), /“v0\.2\.0” is no version of the form 1\.2\.3/);
    assertRefused(
      release('0.7.0'),
      /0\.7\.0 is not a next version: CHANGELOG\.md has no release yet\. Possible: 0\.1\.0, /,
    );
    assert.equal(status(), '');
  });

  it('is refused if the working tree has changes, also as a dry run', () => {
    writeFileSync(join(copy, 'src/new.ts'), 'export {};\n');
    for (const flags of [[], ['--dry-run']])
      assertRefused(release('0.2.0', ...flags), /changes that are not committed:\n\?\? src\/new\.ts/);
    rmSync(join(copy, 'src/new.ts'));
  });

  it('is refused if CHANGELOG lists nothing under Unreleased', () => {
    const [head] = read('CHANGELOG.md').split('## [Unreleased]');
    writeFileSync(join(copy, 'CHANGELOG.md'), `${head}## [Unreleased]\n\n### Added\n`);
    commit();
    assertRefused(release('0.2.0'), /CHANGELOG\.md lists no change under Unreleased/);
  });

  it('is refused if the addresses are not filled in, and names all that is missing', () => {
    setFields({repository: undefined, bugs: undefined});
    commit();
    assertRefused(release('0.2.0'), /package\.json has no https address as repository, bugs\. RELEASING\.md says how/);
    // All problems are listed at once.
    assertRefused(release('1.2'), /“1\.2” is no version[^]*no https address/);
  });

  it('changes nothing if a check fails', () => {
    setScripts({types: 'node -e "process.exit(3)"'});
    commit();
    assertRefused(release('0.2.0'), /npm run types failed/);
    assert.deepEqual(checksRun(), ['lint']);
    assert.equal(status(), '');
  });

  /** The files of a release by name, and its archives by path. */
  const filesIn = (folder, version) => {
    const names = readdirSync(folder).sort();
    const archives = ['-cdn.zip', '-wordpress.zip', '.tgz'].map((end) => `physio-elements-${version}${end}`);
    assert.deepEqual(names, ['INTEGRITY.md', 'SHA256SUMS', ...archives]);
    const file = (name) => readFileSync(join(folder, name));
    const [cdn, wordpress] = archives.map((name) => name.endsWith('.zip') && unzipped(file(name)));
    return {file, archives, cdn, wordpress};
  };
  const hashOf = (algorithm, data, encoding) => createHash(algorithm).update(data).digest(encoding);

  /** Checks each hash of a release against the archives. */
  const checkHashes = (folder, version) => {
    const {file, archives, cdn} = filesIn(folder, version);
    const sums = archives.map((name) => `${hashOf('sha256', file(name), 'hex')}  ${name}`);
    assert.deepEqual(String(file('SHA256SUMS')).trimEnd().split('\n').sort(), sums.sort());

    const table = String(file('INTEGRITY.md')).matchAll(/^\| +`(\S+)` +\| +(\d+) +\| +`(sha384-\S+)` +\|$/gm);
    const rows = new Map([...table].map(([, path, bytes, hash]) => [path, {bytes: Number(bytes), hash}]));
    const topFolder = `physio-elements@${version}`;
    for (const [path, {bytes, hash}] of rows) {
      const data = cdn.get(posix.join(topFolder, path));
      assert.deepEqual({bytes, hash}, {bytes: data?.length, hash: `sha384-${hashOf('sha384', data, 'base64')}`}, path);
    }
    const named = [...cdn.keys()].filter((path) => /\.(?:js|css)$/.test(path));
    assert.deepEqual(
      named.map((path) => posix.relative(topFolder, path)),
      [...rows.keys()].sort(),
    );
    for (const path of ['cdn/embed.html', 'cdn/integrity.json', 'cdn/locales/es.js', 'themes/calm.css', 'LICENSE'])
      assert.ok(cdn.has(`${topFolder}/${path}`), path);
  };

  it('is built, checked and packed, and CHANGELOG and the versions are changed', () => {
    const changes = read('CHANGELOG.md').split('## [Unreleased]\n')[1];
    const day = () => new Date().toISOString().slice(0, 10);
    const before = day();
    const {code, output} = release('0.2.0');
    assert.equal(code, 0, output);

    assert.deepEqual(checksRun(), ['lint', 'types', 'test', 'budgets']);
    assert.doesNotMatch(readFileSync(log, 'utf8'), new RegExp(` in ${copy}$`, 'm'), 'they run in another copy');
    assert.deepEqual(readdirSync(outside), [], 'that copy is removed');

    // Nothing is committed, and nothing else is changed.
    assert.equal(git('rev-parse', 'HEAD'), firstCommit);
    const changed = status()
      .split(/\s*\bM /)
      .filter(Boolean);
    const isPage = (path) => /^(?:README|docs\/.*)\.md$/.test(path);
    assert.deepEqual(
      changed.filter((path) => !isPage(path)),
      ['CHANGELOG.md', 'package-lock.json', 'package.json', 'src/base/version.ts'],
    );
    const pages = changed.filter(isPage);
    assert.ok(pages.includes('README.md') && pages.includes('docs/getting-started.md'), String(pages));
    for (const page of pages) {
      assert.match(read(page), /0\.2\.0/, page);
      assert.doesNotMatch(read(page), /(?:physio-elements[-@]|release\/)0\.1\.0/, page);
    }
    assert.ok(
      [before, day()].some((date) =>
        read('CHANGELOG.md').endsWith(`## [Unreleased]\n\n## [0.2.0] - ${date}\n${changes}`),
      ),
    );
    const versionLines = git('diff', '--unified=0', '--', 'package.json', 'package-lock.json', 'src').match(
      /^[+-] .*|^[+-]e.*/gm,
    );
    assert.deepEqual(
      versionLines.map((line) => line.replace(/\s+/g, ' ')),
      [
        ...Array.from({length: 2}, () => ['- "version": "0.1.0",', '+ "version": "0.2.0",']).flat(),
        ...['- "version": "0.1.0",', '+ "version": "0.2.0",'],
        ...["-export const version = '0.1.0';", "+export const version = '0.2.0';"],
      ],
    );

    const folder = join(copy, 'release/0.2.0');
    checkHashes(folder, '0.2.0');
    const {wordpress} = filesIn(folder, '0.2.0');
    const header = String(wordpress.get('physio-elements/physio-elements.php'));
    assert.match(header, /^ \* Version: +0\.2\.0$/m);
    assert.match(header, new RegExp(`^ \\* Plugin URI: +${HOMEPAGE}$`, 'm'));
    const packed = (path) =>
      execFileSync('tar', ['-xzOf', 'physio-elements-0.2.0.tgz', `package/${path}`], {cwd: folder, encoding: 'utf8'});
    const {version, homepage} = JSON.parse(packed('package.json'));
    assert.deepEqual([version, homepage], ['0.2.0', HOMEPAGE]);
    assert.match(packed('dist/base/version.js'), /'0\.2\.0'/);
    assert.equal(packed('CHANGELOG.md'), read('CHANGELOG.md'));

    // What it prints last is what is left to do.
    const steps = output.slice(output.indexOf('To publish')).match(/^ {2}\S.*$/gm);
    assert.deepEqual(steps.slice(0, 2), ['  git commit --all --message "Release 0.2.0"', '  git tag v0.2.0']);
    assert.ok(steps.includes('  npm publish ./release/0.2.0/physio-elements-0.2.0.tgz'));
    assertNextRelease();
  });

  /** After the commit, the same version is refused, and so is any until something has changed. */
  const assertNextRelease = () => {
    commit();
    rmSync(join(copy, 'release'), {recursive: true});
    assertRefused(
      release('0.2.0'),
      /latest release in CHANGELOG\.md is 0\.2\.0\. Possible: 0\.2\.1, [^]*no change under/,
    );
  };

  it('can be tried without addresses and tests, and then the working tree is as it was', () => {
    setFields({repository: undefined, homepage: undefined, bugs: undefined});
    useBuilt();
    commit();
    const {code, output} = release('0.1.0', '--dry-run', '--skip-tests');
    assert.equal(code, 0, output);
    assert.match(output, /^Warning: package\.json has no https address as repository, homepage, bugs\./m);
    assert.match(output, /dry run: the working tree is as it was/);
    assert.doesNotMatch(output, /npm publish/);
    assert.deepEqual(checksRun(), []);
    assert.equal(status(), '');
    assert.equal(existsSync(join(copy, 'release')), false);
    const [folder] = readdirSync(outside).map((name) => join(outside, name));
    assert.deepEqual(readdirSync(folder), ['0.1.0'], 'the archives can be looked at');
    checkHashes(join(folder, '0.1.0'), '0.1.0');
    rmSync(folder, {recursive: true});
  });

  it('has the same archives as npm run package, which changes neither version nor CHANGELOG', () => {
    useBuilt();
    commit();
    const {code, output} = npm('run', '--silent', 'package');
    assert.equal(code, 0, output);
    assert.equal(status(), '');
    const folder = join(copy, 'release/0.1.0');
    checkHashes(folder, '0.1.0');
    assert.deepEqual(
      output
        .trim()
        .split('\n')
        .map((line) => basename(line))
        .sort(),
      readdirSync(folder).sort(),
    );
    assert.ok(output.includes(join('release', '0.1.0', 'INTEGRITY.md')), dirname(output));
    cpSync(folder, join(outside, 'first'), {recursive: true});
    assert.equal(npm('run', '--silent', 'package', '--', '--built').code, 0);
    assert.deepEqual(readFileSync(join(folder, 'SHA256SUMS')), readFileSync(join(outside, 'first/SHA256SUMS')));
    rmSync(join(outside, 'first'), {recursive: true});
  });
});
