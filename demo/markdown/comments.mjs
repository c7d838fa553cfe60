// Drops HTML comments, such as the markers of generated sections, from the tokens of a page.
const withoutComments = (markup) => markup.replace(/<!--[^]*?-->/g, '');

export function dropComments(tokens) {
  for (const token of tokens) {
    if (token.type === 'html_block') token.content = withoutComments(token.content);
    for (const child of token.children ?? [])
      if (child.type === 'html_inline') child.content = withoutComments(child.content);
  }
}
