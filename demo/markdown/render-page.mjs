// Renders a Markdown page of the documentation to HTML, and collects what navigation and search need of it.
import MarkdownIt from 'markdown-it';
import {codeBlock, escapeHtml} from './code-block.mjs';
import {dropComments} from './comments.mjs';
import {addHeadingAnchors} from './headings.mjs';
import {rewriteLinks} from './links.mjs';
import {liveExample} from './live-example.mjs';
import {prepareTables} from './tables.mjs';
import {isElementTag, textOf} from './tokens.mjs';

const MAX_SHORT_CODE = 26;

const markdown = new MarkdownIt({html: true});

/** Renders a fence as code; ```html live as a live example. `env.level` is the level of the last heading. */
markdown.renderer.rules.fence = (tokens, index, options, env) => {
  const {info, content} = tokens[index];
  if (!/^html\s+live\b/.test(info)) return codeBlock(content, env.strings);
  env.examples += 1;
  return liveExample(content, {...env, headingLevel: Math.min(env.level + 1, 6), number: env.examples});
};
markdown.renderer.rules.code_block = (tokens, index, options, env) => codeBlock(tokens[index].content, env.strings);
/** Code that fits into a line of a phone is marked as short. */
markdown.renderer.rules.code_inline = (tokens, index) => {
  const {content} = tokens[index];
  return `<code${content.length <= MAX_SHORT_CODE ? ' class="short"' : ''}>${escapeHtml(content)}</code>`;
};
markdown.renderer.rules.html_inline = (tokens, index) => {
  const {content} = tokens[index];
  return isElementTag(content) ? escapeHtml(content) : content;
};
markdown.renderer.rules.heading_open = (tokens, index, options, env, renderer) => {
  env.level = Number(tokens[index].tag.slice(1));
  return renderer.renderToken(tokens, index, options);
};

/** The text of a page by sections. The text before the first heading belongs to the page. API tables are left out. */
function sectionsOf(tokens) {
  const sections = [{id: '', name: '', texts: []}];
  let isApi = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open' && token.tag !== 'h1')
      sections.push({id: token.attrGet('id'), name: textOf(tokens[index + 1]), texts: []});
    else if (token.type === 'table_open') isApi = token.meta.isApi;
    else if (token.type === 'table_close') isApi = false;
    else if (token.type === 'fence') sections.at(-1).texts.push(token.content);
    else if (token.type === 'inline' && tokens[index - 1].type !== 'heading_open' && !isApi)
      sections.at(-1).texts.push(textOf(token));
  }
  return sections.map(({texts, ...section}) => ({...section, text: texts.join(' ').replace(/\s+/g, ' ').trim()}));
}

/**
 * @param {string} source a page that begins with its title and a paragraph that says what it is about
 * @param {{strings: object, home: string, resolve: (href: string) => {href: string, hreflang?: string} | undefined}} context
 */
export function renderPage(source, {strings, home, resolve}) {
  const tokens = markdown.parse(source, {});
  dropComments(tokens);
  rewriteLinks(tokens, resolve);
  const headings = addHeadingAnchors(tokens);
  const members = prepareTables(tokens);
  const [title, introduction] = [tokens[1], tokens[4]];
  const env = {strings, home, level: 1, examples: 0};
  const inline = ({children}) => markdown.renderer.renderInline(children, markdown.options, env);
  return {
    titleHtml: inline(title),
    leadHtml: inline(introduction),
    bodyHtml: markdown.renderer.render(tokens.slice(6), markdown.options, env),
    headings: headings.map(({inline: content, ...heading}) => ({
      ...heading,
      html: inline({children: content.children.filter(({type}) => !type.startsWith('link_'))}),
    })),
    members,
    sections: sectionsOf(tokens),
  };
}

/** The title and the first paragraph of a page, as text. Throws if the page does not begin with them. */
export function introductionOf(source, file) {
  const tokens = markdown.parse(source, {});
  const types = tokens.slice(0, 5).map(({type, tag}) => (type === 'heading_open' ? tag : type));
  if (types.join(' ') !== 'h1 inline heading_close paragraph_open inline')
    throw new Error(`${file} has to begin with a title and a paragraph.`);
  const [title, description] = [textOf(tokens[1]), textOf(tokens[4])];
  const [only, ...more] = tokens[1].children;
  // The title of an element page is a tag in a code span.
  const tag = only.type === 'code_inline' && more.length === 0 ? /^<([\w-]+)>$/.exec(title)?.[1] : undefined;
  return {title, description, tag, name: tag ?? title};
}
