import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {minifyTemplate} from './compile-templates.mjs';

/** Rollup plugin: takes out of lit's `html` and `svg` templates the white space that the bundles do without. */
export function plainTemplates() {
  return {
    name: 'plain-templates',
    transform(code) {
      if (!/\b(?:html|svg)\s*`/.test(code)) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'TaggedTemplateExpression' || !/^(?:html|svg)$/.test(node.tag.name)) return;
          const {quasis} = node.quasi;
          const texts = minifyTemplate(quasis.map(({value}) => value.raw).join('\0')).split('\0');
          quasis.forEach(({start, end}, i) => end > start && out.update(start, end, texts[i]));
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}
