// A Rollup plugin that minifies lit templates.
import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';

/** Escapes text for a template literal. */
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

const minifyStyles = (css, filename) =>
  escaped(transform({filename, code: Buffer.from(css), minify: true}).code.toString());

/**
 * Collapses white space to one space. White space that only formats the source would be a text node in every element, so it is
 * removed: white space with a line break between two tags, and white space between a tag and the start or end of the template.
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
