// The addresses of the project, which its owner enters in one place: `repository`, `homepage` and `bugs` of package.json, as
// RELEASING.md describes. Whatever names one of them reads it here, and leaves it out where the field is missing.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The hosts of npm's shorthands, such as `gitlab:owner/name`; `owner/name` alone is on GitHub. */
const shorthandHosts = {github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org'};

/** A field of package.json that is a string, or an object with a URL. */
const urlOf = (field) => (typeof field === 'string' ? field : field?.url) ?? '';

/** A URL without a trailing slash after its path; undefined if the text is no https URL. */
function httpsUrl(text) {
  if (!URL.canParse(text)) return undefined;
  const {protocol, href} = new URL(text);
  return protocol === 'https:' ? href.replace(/\/$/, '') : undefined;
}

/** The address of a repository as a person opens it, from any form that npm accepts. */
function repositoryUrl(text) {
  const [, host = 'github', path] = /^(?:(\w+):)?([\w.-]+\/[\w.-]+)$/.exec(text) ?? [];
  if (path) return shorthandHosts[host] && `https://${shorthandHosts[host]}/${path}`;
  return httpsUrl(
    text
      .replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, 'https://$1/')
      .replace(/^(?:git\+)?(?:https|ssh|git):\/\/(?:[^/@]*@)?/, 'https://')
      .replace(/\.git$/, ''),
  );
}

/**
 * The addresses of a project as https URLs without a trailing slash.
 * @param {{repository?: string | {url?: string}, homepage?: string, bugs?: string | {url?: string}}} packageJson
 * @returns {{repository?: string, homepage?: string, bugs?: string}} undefined where a field is missing or is no such address
 */
export const linksOf = ({repository, homepage, bugs}) => ({
  repository: repositoryUrl(urlOf(repository)),
  homepage: httpsUrl(homepage ?? ''),
  bugs: httpsUrl(urlOf(bugs)),
});

/**
 * The addresses of this project.
 * @param {string} [root] the folder with its package.json
 * @returns {ReturnType<typeof linksOf>}
 */
export const projectLinks = (root = join(import.meta.dirname, '../..')) =>
  linksOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
