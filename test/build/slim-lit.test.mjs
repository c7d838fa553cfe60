// What the build makes of templates, and what it refuses rather than leave it out without a word.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {litPlugins} from '../../rollup.config.mjs';

const build = async (code) => {
  const source = {
    name: 'source',
    resolveId: (id) => (id === 'source' ? id : null),
    load: (id) => (id === 'source' ? code : null),
  };
  const bundle = await rollup({
    input: 'source',
    plugins: [source, ...litPlugins()],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
};

const show = (template) => `import {html, svg, nothing} from 'lit'; show(${template});`;
const compiled = async (template) => /show\(([^]*)\);/.exec(await build(show(template)))[1];

describe('a template', () => {
  const written = [
    ['html`<p>${a} b ${c}</p>`', 'html("<p><!> b <!></p>", a, c)'],
    [
      'html`<p id=${a} .value=${b} ?open="${c}" @click=${d}></p>`',
      'html("<p $id .value ?open @click></p>", a, b, c, d)',
    ],
    ['html`<p class="a ${b} c ${1 + d}"></p>`', 'html("<p $class></p>", `a ${(b)??""} c ${(1 + d)}`)'],
    ['html`<p class="\\`\\${${a ? `x` : "y"}"></p>`', 'html("<p $class></p>", `\\`\\${${(a ? `x` : "y")}`)'],
    ['html`${a}`', 'html("<!><?>", a)'],
    ['html`${(a, b)}`', 'html("<!><?>", (a, b))'],
    [
      'html`<b\n  title="x y"\n  lang="en"\n  >\n  <b>a </b>\n  b<br /></b\n>`',
      'html("<b title=\\"x y\\" lang=en><b>a </b> b<br/></b>")',
    ],
    ['html`<svg><path d="M0" /><a href="a/"/></svg>`', 'html("<svg><path d=M0 /><a href=\\"a/\\"/></svg>")'],
    [
      'html`<p>\n ${a} <b> ${b} </b>\n c </p> <span>\n ${d} </span>`',
      'html("<p><!> <b> <!> </b> c</p> <span> <!> </span>", a, b, d)',
    ],
    ['html`<textarea rows="2"><b> <</textarea>${a}`', 'html("<textarea rows=2><b> <</textarea><!><?>", a)'],
    ['svg`<path d=${a}></path>`', 'svg("<svg><path $d></path></svg>", a)'],
    ['html`<!-- a > b --><i>${html`<b>${c}</b>`}</i>`', 'html("<i><!></i>", html("<b><!></b>", c))'],
  ];
  for (const [template, call] of written) {
    it(`is a call: ${template}`, async () => {
      const close = (text) => text.replace(/,\s+/g, ',');
      assert.equal(close(await compiled(template)), close(call));
    });
  }

  const refused = {
    'html`<p innerHTML=${a}></p>`': /capital/,
    'html`<p .innerHTML=${a}></p>`': /capital/,
    'html`<p ${a}></p>`': /binding that is not known/,
    'html`<${a}></p>`': /Neither text nor a tag/,
    'html`<p></${a}>`': /Neither text nor a tag/,
    'html`<p ${a}=${b}></p>`': /binding that is not known/,
    'html`<p $id=${a}></p>`': /binding that is not known/,
    'html`<!-- ${a} -->`': /Neither text nor a tag/,
    'html`a <!> b`': /Neither text nor a tag/,
    'html`a < b`': /Neither text nor a tag/,
    'html`<style>p { color: ${a} }</style>`': /expression in style/,
    'html`<textarea>${a}</textarea>`': /expression in textarea/,
    'html`<p title="a" title=${a}></p>`': /Twice/,
    'html`<p ?open=${a} ?open=${b}></p>`': /Twice/,
    'html`<p @click=${a} @click=${b}></p>`': /Twice/,
    'html`<p .value="a ${b}"></p>`': /More than an expression/,
    'html`<p ?hidden></p>`': /No expression/,
    'html`<p title="&lt; ${a}"></p>`': /character reference/,
    'html`<p title="a ${b ? nothing : c}"></p>`': /nothing/,
    'html`<p @click=${b ? nothing : c} .title=${d}></p>`': /nothing/,
    'html`<p ?hidden=${b || nothing}></p>`': /nothing/,
    'html`<path d=${a}/>`': /slash/,
    "html`<p title='\"'></p>`": /double quote/,
  };
  for (const [template, why] of Object.entries(refused)) {
    it(`is refused: ${template}`, () => assert.rejects(build(show(template)), why));
  }
});

describe('what is left out of lit', () => {
  const element = (options, body = '') =>
    `import {LitElement} from 'lit'; class A extends LitElement {${body}} A.properties = {a: ${options}}; show(A);`;
  const refused = {
    'a directive': "import {repeat} from 'lit/directives/repeat.js'; show(repeat);",
    'a module of lit': "import {html} from 'lit-html'; show(html);",
    'an export of lit': "import {noChange} from 'lit'; show(noChange);",
    'another name for html': "import {html as h} from 'lit'; show(h`<p></p>`);",
    reflection: element('{reflect: true}'),
    'a type': element('{type: Number}'),
    'an attribute by default': element('{attribute: true}'),
    'options from elsewhere': element('options'),
    'a hook': element('{}', 'shouldUpdate() {return false;}'),
    'styles that are no list': 'class A {} A.styles = a; show(A);',
    'a list in the list of styles': 'class A {} A.styles = [a, [b]]; show(A);',
    'a controller': element('{}', 'constructor() {super(); this.addController(this);}'),
  };
  for (const [what, code] of Object.entries(refused)) {
    it(`${what} fails the build`, () => assert.rejects(build(code)));
  }

  it('fails nothing else', async () => {
    assert.match(await build(element("{attribute: 'b', converter: c}, d: {attribute: false}")), /properties = /);
  });
});
