import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';

/** Text as it is written between backticks. */
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

const minifyStyles = (css, filename) =>
  escaped(transform({filename, code: Buffer.from(css), minify: true}).code.toString());

/** Browsers show a run of white space as one space; none of our elements has a style that says otherwise. */
const collapse = (html) => html.replace(/\s+/g, ' ');

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
        for (const {start, end, value} of quasis)
          if (end > start) out.update(start, end, isStyle ? minifyStyles(value.cooked, id) : collapse(value.raw));
      },
    });
    return {code: out.toString(), map: out.generateMap({hires: true})};
  },
});
