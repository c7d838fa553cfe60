// Gives headings the ids that GitHub gives them, so that a #fragment works in both places, and makes each a link to itself.
import GithubSlugger from 'github-slugger';
import {tagToken, textOf} from './tokens.mjs';

/**
 * Changes the headings below the title.
 * @returns {{id: string, level: number, text: string, inline: import('markdown-it').Token}[]}
 */
export function addHeadingAnchors(tokens) {
  const slugger = new GithubSlugger();
  const headings = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const inline = tokens[index + 1];
    const text = textOf(inline);
    const id = slugger.slug(text);
    if (token.tag === 'h1') continue;
    headings.push({id, level: Number(token.tag.slice(1)), text, inline: {...inline, children: [...inline.children]}});
    token.attrSet('id', id);
    // Links cannot be nested.
    if (inline.children.some(({type}) => type === 'link_open')) continue;
    inline.children.unshift(tagToken('link_open', 'a', 1, {href: `#${id}`}));
    inline.children.push(tagToken('link_close', 'a', -1));
  }
  return headings;
}
