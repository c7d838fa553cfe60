// The two decisions of a release that are about text: what becomes of CHANGELOG.md, and which version may come next.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hasUnreleasedChanges, releasedVersions, withRelease} from '../../scripts/package/changelog.mjs';
import {versionProblem} from '../../scripts/package/next-version.mjs';

const HEAD = '# Changelog\n\nAll changes.\n\n';
const CHANGES = '### Added\n\n- A timer.\n\n### Fixed\n\n- $& and $1 stay as they are.\n';
const OLDER = '\n## [0.1.0] - 2026-11-02\n\n### Added\n\n- A card.\n';

describe('CHANGELOG.md', () => {
  it('gets a section for the release, and an empty one for the changes after it', () => {
    for (const older of ['', OLDER])
      assert.equal(
        withRelease(`${HEAD}## [Unreleased]\n\n${CHANGES}${older}`, '0.2.0', '2026-12-01'),
        `${HEAD}## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n${CHANGES}${older}`,
      );
  });

  it('has unreleased changes only if one is listed there', () => {
    assert.equal(hasUnreleasedChanges(`${HEAD}## [Unreleased]\n\n${CHANGES}${OLDER}`), true);
    for (const unreleased of ['', '## [Unreleased]\n', '## [Unreleased]\n\n### Added\n'])
      assert.equal(hasUnreleasedChanges(HEAD + unreleased + OLDER), false, unreleased);
    const once = withRelease(`${HEAD}## [Unreleased]\n\n${CHANGES}`, '0.1.0', '2026-12-01');
    assert.equal(hasUnreleasedChanges(once), false);
  });

  it('names the versions that have been released', () => {
    assert.deepEqual(releasedVersions(`${HEAD}## [Unreleased]\n`), []);
    const text = `${HEAD}## [Unreleased]\n\n## [0.2.0-beta.1] - 2026-12-01\n${OLDER}`;
    assert.deepEqual(releasedVersions(text), ['0.2.0-beta.1', '0.1.0']);
  });
});

describe('the version of a release', () => {
  const accepted = (project, ...versions) => versions.filter((version) => !versionProblem(version, project));

  it('is that of package.json or the next one, if nothing has been released', () => {
    const first = {current: '0.1.0', released: []};
    const good = ['0.1.0', '0.1.0-beta.1', '0.1.1', '0.2.0', '1.0.0'];
    assert.deepEqual(accepted(first, ...good, '0.0.9', '0.3.0', '2.0.0'), good);
  });

  it('follows the latest release', () => {
    const good = ['1.2.4', '1.3.0', '2.0.0', '1.3.0-rc.1', '2.0.0-beta.0'];
    const bad = ['1.2.3', '1.2.3-beta.1', '1.2.2', '1.2.5', '1.3.1', '1.4.0', '3.0.0', '0.2.0'];
    // The order in CHANGELOG.md does not matter, and neither does package.json.
    for (const released of [
      ['1.2.3', '1.2.0', '0.9.0'],
      ['0.10.0', '1.2.3'],
    ])
      assert.deepEqual(accepted({current: '9.9.9', released}, ...good, ...bad), good);
    const afterBeta = {current: '1.3.0-beta.2', released: ['1.3.0-beta.2', '1.2.3']};
    assert.deepEqual(accepted(afterBeta, '1.3.0', '1.3.0-beta.3', '1.3.0-beta.1', '1.2.4'), ['1.3.0', '1.3.0-beta.3']);
  });

  it('has the form of semver, and nothing around it', () => {
    const project = {current: '0.1.0', released: []};
    for (const version of ['v0.2.0', '0.2', ' 0.2.0', '0.2.0\n', '01.0.0', 'latest', '', '0.2.0-', '0.2.0+build'])
      assert.match(versionProblem(version, project), /is no version of the form/, version);
  });

  it('is answered with those that are possible', () => {
    assert.equal(
      versionProblem('0.5.0', {current: '0.1.0', released: ['0.1.0']}),
      '0.5.0 is not a next version: the latest release in CHANGELOG.md is 0.1.0. Possible: 0.1.1, 0.2.0, 1.0.0, or a pre-release of one of these.',
    );
  });
});
