// Where the links of a Markdown page lead. In the repository they lead to files; the site and its copies of the Markdown
// have other paths.
import {statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {projectLinks} from '../../scripts/package/project-links.mjs';

const {repository} = projectLinks();

/** The relative URL between two pages, given by their paths from the root of the site. */
export function relativeUrl(from, to) {
  const path = posix.relative(from.replace(/[^/]*$/, ''), to) || '.';
  return to.endsWith('/') ? `${path}/` : path;
}

/**
 * Resolves a link of a page.
 * @param {string} href
 * @param {{file: string, url: string, language: {tag: string}}} page the page that contains the link: its file in the repository
 *   and its path on the site
 * @param {string} root the folder of the repository
 * @param {(file: string, tag: string) => {url: string, language: {tag: string}} | undefined} find finds a page by its file,
 *   in the language of the tag if it has been translated
 * @returns {{href: string, hreflang?: string} | undefined} undefined if there is nothing to link to
 */
export function resolveLink(href, page, root, find) {
  if (/^([a-z]+:|\/\/|#)/i.test(href)) return {href};
  const [path, fragment = ''] = href.split(/(?=#)/);
  const file = posix.join(posix.dirname(page.file), decodeURI(path));
  // A fragment of an English page does not exist in its translation.
  const isEnglishSection = fragment && !file.startsWith(`docs/${page.language.tag}/`);
  const target = find(file, isEnglishSection ? 'en' : page.language.tag);
  if (target) {
    const {tag} = target.language;
    return {
      href: relativeUrl(page.url, target.url) + fragment,
      ...(tag !== page.language.tag && {hreflang: tag}),
    };
  }
  const entry = statSync(join(root, file), {throwIfNoEntry: false});
  if (!entry) throw new Error(`${page.file} links to ${href}, which does not exist.`);
  // The file is not on the site, and as long as the repository has no address, it is nowhere.
  if (!repository) return undefined;
  return {href: `${repository}/${entry.isDirectory() ? 'tree' : 'blob'}/HEAD/${file}${fragment}`};
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
