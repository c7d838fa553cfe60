// Where the links of a Markdown page lead. In the repository they lead to files; the site and its copies of the Markdown
// have other paths.
import {statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {repository} from './repository.mjs';

const root = join(import.meta.dirname, '../..');

/** The relative URL between two pages, given by their paths from the root of the site. */
export function relativeUrl(from, to) {
  const path = posix.relative(from.replace(/[^/]*$/, ''), to) || '.';
  return to.endsWith('/') ? `${path}/` : path;
}

/** The URL of a file or folder of the repository; undefined as long as the repository has no address. */
function repositoryUrl(file) {
  const kind = statSync(join(root, file)).isDirectory() ? 'tree' : 'blob';
  return repository && `${repository}/${kind}/main/${file}`;
}

/**
 * Resolves a link of a page.
 * @param {string} href
 * @param {{file: string, url: string, language: {tag: string, folder: string}}} page the page that contains the link: its file
 *   in the repository and its path on the site
 * @param {(file: string, tag: string) => {url: string, language: {tag: string}} | undefined} find finds a page by its file,
 *   in the language of the tag if it has been translated
 * @returns {{href: string, hreflang?: string} | undefined} undefined if there is nothing to link to
 */
export function resolveLink(href, page, find) {
  if (/^([a-z]+:|\/\/|#)/i.test(href)) return {href};
  const [path, fragment] = href.split(/(?=#)/);
  const file = posix.join(posix.dirname(page.file), decodeURI(path));
  // A fragment of an English page does not exist in its translation.
  const target = find(file, fragment && !file.startsWith(`docs/${page.language.tag}/`) ? 'en' : page.language.tag);
  if (target)
    return {
      href: relativeUrl(page.url, target.url) + (fragment ?? ''),
      ...(target.language.tag !== page.language.tag && {hreflang: target.language.tag}),
    };
  if (!statSync(join(root, file), {throwIfNoEntry: false}))
    throw new Error(`${page.file} links to ${href}, which does not exist.`);
  const url = repositoryUrl(file);
  return url && {href: url + (fragment ?? '')};
}

/** Replaces the links in the tokens of a page. @param resolve returns what `resolveLink` returns */
export function rewriteLinks(tokens, resolve) {
  for (const {children} of tokens) {
    if (!children) continue;
    const closers = [];
    for (const token of [...children]) {
      if (token.type === 'link_open') {
        const link = resolve(token.attrGet('href'));
        closers.push(Boolean(link));
        if (!link) children.splice(children.indexOf(token), 1);
        for (const [name, value] of Object.entries(link ?? {})) token.attrSet(name, value);
      } else if (token.type === 'link_close' && !closers.pop()) children.splice(children.indexOf(token), 1);
    }
  }
}
