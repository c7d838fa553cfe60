import {transform} from 'lightningcss';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** Text of a css template: minified by lightningcss, which keeps what it does not know. */
function minifyCss(source, id) {
  const {code} = transform({filename: id, code: Buffer.from(source), minify: true});
  return code.toString();
}

/**
 * White space of an html or svg template. Runs become one space; a run between two tags goes where it holds a line
 * break, because our layouts do not depend on it there; text next to a word keeps its space.
 */
const minifyHtml = (source) =>
  source
    .replace(/<!--[^]*?-->/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s+/g, ' ')
    .replace(/ (\/?>)/g, '$1');

/**
 * Rollup plugin: minifies the static text of lit's `css`, `html` and `svg` templates. A `css` template is a constant here,
 * so it becomes `unsafeCSS`, and lit's checks of what is put into one are left out.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/\b(?:css|html|svg)\s*`/.test(code)) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type === 'ImportSpecifier' && node.imported.name === 'css')
            out.update(node.start, node.end, 'unsafeCSS');
          if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
          const {name} = node.tag;
          const {quasis, expressions} = node.quasi;
          if (name === 'css') {
            if (expressions.length > 0) this.error?.(`css template with expressions in ${id}`);
            out.update(node.start, node.end, `unsafeCSS(${JSON.stringify(minifyCss(quasis[0].value.cooked, id))})`);
          } else if (name === 'html' || name === 'svg') {
            quasis.forEach((quasi, index) => {
              let text = minifyHtml(quasi.value.raw);
              if (index === 0) text = text.replace(/^ (?=<)/, '');
              if (index === quasis.length - 1) text = text.replace(/> $/, '>');
              if (text !== quasi.value.raw && quasi.end > quasi.start) out.update(quasi.start, quasi.end, text);
            });
          }
        },
      });
      return out.hasChanged() ? {code: out.toString(), map: out.generateMap({hires: true})} : null;
    },
  };
}
