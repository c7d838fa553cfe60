import {transform} from 'lightningcss';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** Text of a css template: minified by lightningcss, which keeps what it does not know. */
function minify(source, id) {
  const {code} = transform({filename: id, code: Buffer.from(source), minify: true});
  return code.toString();
}

/**
 * Rollup plugin: minifies lit's `css` templates. Each is a constant here, so it becomes its text, as
 * scripts/slim-lit/element.mjs takes it; or, for lit as it is, stays a template.
 */
export function minifyStyles({tagged = false} = {}) {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!/\bcss\s*`/.test(code)) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter: (node) => {
          if (!tagged && node.type === 'ImportSpecifier' && node.imported.name === 'css')
            out.update(node.start, node.end, 'unsafeCSS');
          if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
          const {quasis, expressions} = node.quasi;
          if (expressions.length > 0) this.error('A css template with expressions', node.start);
          const text = minify(quasis[0].value.cooked, id);
          if (tagged) out.update(node.quasi.start + 1, node.quasi.end - 1, text.replace(/[\\`]|\$\{/g, '\\$&'));
          else out.update(node.start, node.end, JSON.stringify(text));
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}
