// A Rollup plugin that minifies the templates of lit.
import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';

/** Escapes text for a template literal. */
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

const minifyStyles = (css, filename) =>
  escaped(transform({filename, code: Buffer.from(css), minify: true}).code.toString());

/**
 * Collapses white space to one space. It is removed where it only formats the source: if it has a line break and is between two
 * tags, or if it is between a tag and the edge of the template. There it would be a text node in every element.
 */
const collapse = (html, isFirst, isLast) => {
  const text = html.replace(/>\s*\n\s*</g, '><').replace(/\s+/g, ' ');
  const trimmed = isFirst ? text.replace(/^ (?=<)/, '') : text;
  return isLast ? trimmed.replace(/> $/, '>') : trimmed;
};

/** Minifies `css` templates, and collapses white space in `html` and `svg` templates. */
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
        if (isStyle && quasis.length > 1) this.error('A css template must not have an expression.', node.start);
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
