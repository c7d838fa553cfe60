// What the modules of this folder share about the tokens of markdown-it.
import Token from 'markdown-it/lib/token.mjs';

/** A token that stands for an HTML tag. @param {1 | 0 | -1} nesting opens a tag, stands alone, or closes a tag */
export function tagToken(type, tag, nesting, attributes = {}) {
  const token = new Token(type, tag, nesting);
  for (const [name, value] of Object.entries(attributes)) token.attrSet(name, value);
  return token;
}

/** Whether inline HTML is a tag of an element. Only live examples contain elements, so it is shown as text elsewhere. */
export const isElementTag = (markup) => /^<\/?[a-z]+-/.test(markup);

/** The text of an inline token, without markup. */
export const textOf = ({children}) =>
  children
    .filter(({type, content}) => type !== 'html_inline' || isElementTag(content))
    .map(({type, content}) => (type.endsWith('break') ? ' ' : content))
    .join('')
    .trim();
