// npm run release -- <version> [--dry-run] [--skip-tests]: prepares a release, as RELEASING.md describes. It publishes and commits
// nothing. Everything is done in a copy of the last commit, and the working tree is changed only if all of it has succeeded; with
// --dry-run it is not changed at all. --skip-tests leaves out lint, types, tests and budgets.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {hasUnreleasedChanges, releasedVersions, withRelease} from './changelog.mjs';
import {versionProblem} from './next-version.mjs';
import {packArchives} from './pack-archives.mjs';
import {linksOf} from './project-links.mjs';
import {setVersion, versionedFiles} from './project-version.mjs';

const root = join(import.meta.dirname, '../..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const git = (...args) => execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: 'pipe'});

/** The steps before and after the library is packed: arguments of `npm run`. */
const checksOfSources = [['lint'], ['types']];
const checksOfBuild = [['test', '--', '--built'], ['budgets']];

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {'dry-run': {type: 'boolean'}, 'skip-tests': {type: 'boolean'}},
});
const [version] = positionals;

/** What has to be done before the release, each as a sentence. */
function findProblems() {
  if (!version || positionals.length > 1) return ['Name one version: npm run release -- 1.2.3'];
  const packageJson = JSON.parse(read('package.json'));
  const changelog = read('CHANGELOG.md');
  const changed = git('status', '--porcelain').trimEnd();
  const missing = Object.entries(linksOf(packageJson)).flatMap(([name, url]) => (url ? [] : name));
  const linkProblem =
    missing.length > 0 &&
    `package.json has no https address as ${missing.join(', ')}. RELEASING.md says how to fill it in.`;
  if (linkProblem && options['dry-run']) console.warn(`Warning: ${linkProblem}`);
  return [
    changed && `The working tree has changes that are not committed:\n${changed}`,
    versionProblem(version, {current: packageJson.version, released: releasedVersions(changelog)}),
    !hasUnreleasedChanges(changelog) && 'CHANGELOG.md lists no change under Unreleased.',
    !options['dry-run'] && linkProblem,
  ].filter(Boolean);
}

/** Clones the last commit, with the packages of the project. */
function cloneInto(folder) {
  git('clone', '--quiet', root, folder);
  // A junction needs no permission on Windows.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Runs a script of package.json in a folder. */
function run(args, cwd) {
  console.log(`\n== npm run ${args.join(' ')}`);
  const {status} = spawnSync('npm', ['run', '--silent', ...args], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${args[0]} failed.`);
}

/** Makes the release in a copy of the project. @returns {string[]} the files of the release */
function prepareIn(copy) {
  const checks = (list) => options['skip-tests'] || list.forEach((args) => run(args, copy));
  setVersion(copy, version);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(copy, 'CHANGELOG.md'), withRelease(read('CHANGELOG.md'), version, date));
  checks(checksOfSources);
  run(['build'], copy);
  checks(checksOfBuild);
  return packArchives(copy, join(copy, 'release', version));
}

/** What is left to be done by hand. */
const nextSteps = (tarball) => `
To publish this release:
  git commit --all --message "Release ${version}"
  git tag v${version}
  git push && git push --tags
  npm publish ./release/${version}/${tarball}
and upload the other files of release/${version}/ to the page of the release, with its section of CHANGELOG.md.`;

const problems = findProblems();
if (problems.length > 0) {
  console.error(`No release was made.\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exit(1);
}
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'physio-elements-release-')));
const copy = join(temporary, 'project');
try {
  cloneInto(copy);
  const files = prepareIn(copy);
  const folder = options['dry-run'] ? join(temporary, version) : join(root, 'release', version);
  rmSync(folder, {recursive: true, force: true});
  cpSync(join(copy, 'release', version), folder, {recursive: true});
  console.log(`\n${files.map((file) => join(folder, file)).join('\n')}`);
  if (options['dry-run']) console.log('\nThis was a dry run: the working tree is as it was.');
  else {
    for (const file of [...versionedFiles, 'CHANGELOG.md']) copyFileSync(join(copy, file), join(root, file));
    console.log(nextSteps(files[0]));
  }
} catch (error) {
  console.error(`\nNo release was made. ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(copy, {recursive: true, force: true});
  if (!existsSync(join(temporary, version))) rmSync(temporary, {recursive: true, force: true});
}
