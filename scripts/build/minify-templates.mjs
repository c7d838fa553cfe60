import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';

/** Text as it is written between backticks. */
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

const minifyStyles = (css, filename) =>
  escaped(transform({filename, code: Buffer.from(css), minify: true}).code.toString());

/**
 * Collapses white space to one space. A line break between two tags, and white space at the edges of a template, only format
 * the source: no layout of ours depends on them, and each would be a text node in every element.
 */
const collapse = (html, isFirst, isLast) => {
  const text = html.replace(/>\s*\n\s*</g, '><').replace(/\s+/g, ' ');
  const begun = isFirst ? text.replace(/^ (?=<)/, '') : text;
  return isLast ? begun.replace(/> $/, '>') : begun;
};

/** Rollup plugin: minifies the `css` templates of lit, and collapses white space in its `html` and `svg` templates. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/\b(?:css|html|svg)\s*`/.test(code)) return null;
    const out = new MagicString(code);
    walk(this.parse(code), {
      enter: (node) => {
        if (node.type !== 'TaggedTemplateExpression' || !/^(?:css|html|svg)$/.test(node.tag.name)) return;
        const {quasis} = node.quasi;
        const isStyle = node.tag.name === 'css';
        if (isStyle && quasis.length > 1) this.error('A css template with an expression', node.start);
        quasis.forEach(({start, end, value}, i) => {
          if (end === start) return;
          const text = isStyle ? minifyStyles(value.cooked, id) : collapse(value.raw, i === 0, i === quasis.length - 1);
          out.update(start, end, text);
        });
      },
    });
    return {code: out.toString(), map: out.generateMap({hires: true})};
  },
});
