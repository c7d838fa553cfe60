// Reads and changes the text of CHANGELOG.md, whose format is that of Keep a Changelog: a section for each release, the latest
// first, and before them one for the changes that are unreleased.

/** The section of the unreleased changes: its heading, and what is below it up to the next section. */
const UNRELEASED = /^## \[Unreleased\]\n([^]*?)(?=^## |(?![^]))/m;

/** The versions that have a section, the latest first. */
export const releasedVersions = (changelog) =>
  [...changelog.matchAll(/^## \[(\d[^\]]*)\]/gm)].map(([, version]) => version);

/** Whether a change is listed under Unreleased; headings alone are none. */
export const hasUnreleasedChanges = (changelog) => /^[-*] /m.test(UNRELEASED.exec(changelog)?.[1] ?? '');

/**
 * Moves the unreleased changes to the section of a release, and leaves an empty section for the next ones.
 * @param {string} changelog
 * @param {string} version
 * @param {string} date such as 2026-12-01
 */
export const withRelease = (changelog, version, date) =>
  changelog.replace(UNRELEASED, (_, changes) => `## [Unreleased]\n\n## [${version}] - ${date}\n${changes}`);
