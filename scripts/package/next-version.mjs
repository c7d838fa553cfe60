// Decides which version may be released next.
import semver from 'semver';

/**
 * The versions of which a release, or a pre-release such as 1.2.0-beta.1, may come next.
 * @param {string} current the version in package.json
 * @param {string | undefined} latest the latest release; undefined before the first one, when the current version may be released
 */
function nextVersions(current, latest) {
  const increments = ['patch', 'minor', 'major'].map((part) => semver.inc(latest ?? current, part));
  return [...new Set(latest ? increments : [current, ...increments])];
}

/**
 * Checks the version of a release.
 * @param {string} version
 * @param {{current: string, released: string[]}} project the version in package.json, and those that have been released
 * @returns {string | undefined} what is wrong with it, in a sentence
 */
export function versionProblem(version, {current, released}) {
  const parsed = semver.parse(version);
  if (parsed?.version !== version)
    return `“${version}” is no version of the form 1.2.3 or 1.2.3-beta.1 (see semver.org).`;
  const latest = semver.rsort([...released])[0];
  const next = nextVersions(current, latest);
  const {major, minor, patch} = parsed;
  if (next.includes(`${major}.${minor}.${patch}`) && (!latest || semver.gt(version, latest))) return undefined;
  const state = latest ? `the latest release in CHANGELOG.md is ${latest}` : 'CHANGELOG.md has no release yet';
  return `${version} is not a next version: ${state}. Possible: ${next.join(', ')}, or a pre-release of one of these.`;
}
