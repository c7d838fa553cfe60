/**
 * Parts of lit that can do nothing in these bundles: what it carries for browsers that our styles cannot reach anyway
 * (container queries are younger than constructable style sheets), hooks for polyfills and for standard decorators,
 * reflection (nothing here reflects), kinds of bindings that no template has, and the converters of property types (every property here has its own), and the
 * version registry that makes a second copy of lit on the page warn. Each is found exactly once or the build fails, so
 * that a new version of lit is looked at.
 */
const parts = {
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&.{0,200}"replace"in CSSStyleSheet\.prototype/, 'true'],
    [/,\w!==\w\)throw Error\("CSSResult is not constructable.*?"\)/, ')'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
    [/static addInitializer\(\w\)\{.*?\}/, ''],
    [/this\.constructor\.l\?\.forEach\(.*?\)\)/, '0'],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
    [/toAttribute\(\w,\w\)\{switch.*?return \w\},/, ''],
    [/fromAttribute\((\w),\w\)\{let \w=\w;switch.*?return \w\}/, 'fromAttribute:$1=>$1'],
    [/_\$ET\(\w,\w\)\{.*?this\._\$Em=null\}\}/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\)/, '0'],
  ],
  'lit-html/lit-html.js': [
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    // Bindings in raw text elements, in comments and on an element itself; MathML; directives.
    [/if\(\w+\.test\(\w\.tagName\)\)\{const \w=\w\.textContent.*?append\(\w\[\w\],\w+\(\)\)\}\}/, ''],
    [/else\{let \w=-1;for\(;-1!==\(\w=\w\.data\.indexOf.*?\}(\w)\+\+/, '$1++'],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/, ''],
    [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
    [/3===\w\?"<math>":""/, '""'],
    [/3===\w\?"<\/math>":""/, '""'],
    [/(function \w\(\w,(\w),\w=\w,\w\)\{)if.*?_\$litDirective\$.*?_\$AS\(.*?\),\2\}/, '$1return $2}'],
  ],
  'lit-element/lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
  ],
};

/** Rollup plugin: lit without what can do nothing here. */
export function modernLit() {
  return {
    name: 'modern-lit',
    transform(code, id) {
      if (/lit-html\/(async-)?directive/.test(id))
        this.error('Directives are left out of lit: see scripts/modern-lit.mjs');
      const [, list] = Object.entries(parts).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
      if (!list) return null;
      let out = code;
      for (const [pattern, replacement] of list) {
        if (out.match(new RegExp(pattern, 'g'))?.length !== 1) this.error(`${id}: not exactly one ${pattern}`);
        out = out.replace(pattern, replacement);
      }
      return {code: out, map: null};
    },
  };
}
