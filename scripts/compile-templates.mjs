import {walk} from 'estree-walker';
import MagicString from 'magic-string';

// A template becomes a call with one constant string and one value a hole, so that nothing is left to parse but HTML:
//
//   html`<p class="big ${a}" ?hidden=${b} @click=${c}>${d}</p>`
//   html('<p $class ?hidden @click><!></p>', `big ${a}`, b, c, d)
//
// In the string every attribute that begins with $ . ? or @ is a hole, and so is every empty comment, `<!>`. The walk
// over the parsed template meets them in the order of the values. scripts/slim-lit/templates.mjs is what reads it.

/** Stands for an expression while a template is one text. */
const HOLE = '\0';

const SPACE = /\s+/y;
const TEXT = /[^<]+/y;
const END_TAG = /(<\/[a-z][\w-]*)\s*>/iy;
const START_TAG = /<([a-z][\w-]*)/iy;
const START_TAG_END = /(\/?)>/y;
const ATTRIBUTE = /([^\s"'<>/=\0]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'`=<>]+)))?/y;
/** In these, `<` is text until their own end tag. */
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)$/i;

/** Boxes of their own in any of our styles: white space at the edges of what they hold shows nothing. */
const BOX =
  /^(?:article|aside|button|details|dialog|div|figcaption|figure|h[1-6]|header|li|ol|p|section|summary|td|th|ul)$/;

/**
 * White space of a template. Runs become one space; a run between two tags goes where it holds a line break, because
 * our layouts do not depend on it there; text next to a word keeps its space, but at the edges of a box.
 */
export const minifyTemplate = (text) =>
  text
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s+/g, ' ')
    .replace(/^ (?=<)/, '')
    .replace(/> $/, '>');

/** A static attribute, without quotes where HTML needs none. */
const attribute = (name, value) =>
  value === undefined || value === '' ? name : /["'`=<>\s/]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;

/**
 * Compiles the text of a template whose expressions are holes.
 * @returns the constant string, and for each value its sigil and the texts around its expressions: two and more for an
 *   attribute that is put together, none for a hole that is the whole of an attribute or of a place between tags
 * @throws where a template is written in a way that is not known here
 */
function compile(template) {
  const text = minifyTemplate(template);
  const values = [];
  let markup = '';
  let at = 0;
  /** The element whose start tag is just before. */
  let opened = '';
  const fail = (what) => {
    throw new Error(`${what}: ${text.slice(at, at + 60).replaceAll(HOLE, '${…}')}`);
  };
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  const takeAttribute = (seen) => {
    const [, name, double, single, bare] = take(ATTRIBUTE) ?? fail('Not an attribute, or a binding that is not known');
    if (bare?.endsWith('/')) fail('A slash that may be the end of a tag or of a value');
    const value = double ?? single ?? bare;
    const pieces = value?.split(HOLE) ?? [''];
    const [, sigil, plain] = /^([$.?@]?)(.*)$/.exec(name);
    // The parser drops an attribute that is there already, and its value would go to the next hole.
    const key = /[.@]/.test(sigil) ? name : plain;
    if (seen.has(key)) fail(`Twice the attribute ${key}`);
    seen.add(key);
    if (pieces.length === 1) {
      if (sigil) fail(`No expression for ${name}`);
      if (value?.includes('"')) fail(`A double quote in ${name}`);
      return attribute(name, value);
    }
    if (sigil === '$') fail(`A binding that is not known: ${name}`);
    // The parser writes names in lower case.
    if (/[A-Z]/.test(name)) fail(`A capital in the bound attribute ${name}`);
    const whole = pieces.length === 2 && pieces.every((piece) => piece === '');
    if (sigil && !whole) fail(`More than an expression for ${name}`);
    // Written by script, where HTML's references are plain text.
    if (value.includes('&')) fail(`A character reference in the bound attribute ${name}`);
    values.push({sigil, pieces: whole ? [] : pieces});
    return (sigil || '$') + plain;
  };

  while (at < text.length) {
    const words = take(TEXT);
    if (words) {
      const [shown] = words;
      const closes = /^<\/([\w-]+)/.exec(text.slice(at))?.[1] ?? '';
      const from = BOX.test(opened) ? shown.trimStart() : shown;
      const holes = (BOX.test(closes) ? from.trimEnd() : from).split(HOLE);
      for (let i = 1; i < holes.length; i++) values.push({pieces: []});
      markup += holes.join('<!>');
      continue;
    }
    const end = take(END_TAG);
    opened = '';
    if (end) {
      markup += `${end[1]}>`;
      continue;
    }
    const [open, tag] = take(START_TAG) ?? fail('Neither text nor a tag');
    const parts = [open];
    const seen = new Set();
    let close;
    for (;;) {
      const space = take(SPACE);
      close = take(START_TAG_END);
      if (close) break;
      if (!space) fail('Not the end of a tag');
      parts.push(takeAttribute(seen));
    }
    if (!close[1]) opened = tag;
    // A slash after an unquoted value would be its last letter.
    markup += parts.join(' ') + (close[1] && /=[^"]*$/.test(parts.at(-1)) ? ' />' : close[0]);
    if (RAW_TEXT.test(tag)) {
      const until = text.toLowerCase().indexOf(`</${tag.toLowerCase()}>`, at);
      if (until < 0 || text.slice(at, until).includes(HOLE)) fail(`An expression in ${tag}, or no end of it`);
      markup += text.slice(at, until);
      at = until;
    }
  }
  // What follows a hole tells where it ends; where the template ends with it, another comment does.
  if (text.endsWith(HOLE)) markup += '<?>';
  return {markup, values};
}

/** Whether an expression is never null or undefined, which lit writes as no text. */
function isSomething({type, value, consequent, alternate}) {
  if (type === 'ConditionalExpression') return isSomething(consequent) && isSomething(alternate);
  return type === 'TemplateLiteral' || type === 'BinaryExpression' || (type === 'Literal' && value !== null);
}

/** Text as it is written between backticks. */
const escaped = (text) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/`|\$\{/g, '\\$&');

/** Whether an expression says `nothing`, which takes an attribute away but is nothing to put into one. */
function saysNothing(expression) {
  let found = false;
  walk(expression, {enter: (node) => void (found ||= node.type === 'Identifier' && node.name === 'nothing')});
  return found;
}

/**
 * What is written between the parts of a tagged template to make it a call: before the first expression, between each
 * two, and after the last.
 */
function joints({markup, values}, expressions) {
  const result = [`(${JSON.stringify(markup)}`];
  const write = (text) => (result[result.length - 1] += text);
  let index = 0;
  for (const {sigil, pieces} of values) {
    write(',');
    const count = Math.max(pieces.length - 1, 1);
    for (let i = 0; i < count; i++) {
      if ((pieces.length > 0 || sigil) && saysNothing(expressions[index]))
        throw new Error('`nothing` for other than a whole attribute or what is between tags');
      const [open, close] =
        pieces.length > 0
          ? [
              `${i > 0 ? '' : `\`${escaped(pieces[0])}`}\${(`,
              `)${isSomething(expressions[index]) ? '' : '??""'}}${escaped(pieces[i + 1])}${i < count - 1 ? '' : '`'}`,
            ]
          : expressions[index].type === 'SequenceExpression'
            ? ['(', ')']
            : ['', ''];
      write(open);
      result.push(close);
      index++;
    }
  }
  write(')');
  return result;
}

/** Rollup plugin: compiles lit's `html` and `svg` templates. */
export function compileTemplates() {
  return {
    name: 'compile-templates',
    transform(code) {
      if (!/\b(?:html|svg)\b/.test(code)) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter: (node) => {
          if (
            node.type === 'ImportSpecifier' &&
            /^(?:html|svg)$/.test(node.imported.name) &&
            node.local.name !== node.imported.name
          )
            this.error('html and svg are known by these names only', node.start);
          if (node.type !== 'TaggedTemplateExpression' || !/^(?:html|svg)$/.test(node.tag.name)) return;
          const {quasis, expressions} = node.quasi;
          const texts = quasis.map(({value}) => value.cooked.replace(/<!--[^]*?-->/g, ''));
          try {
            if (texts.some((text) => text.includes(HOLE))) throw new Error('U+0000 in a template');
            const compiled = compile(texts.join(HOLE));
            if (node.tag.name === 'svg') compiled.markup = `<svg>${compiled.markup}</svg>`;
            joints(compiled, expressions).forEach((text, i) => {
              const start = i === 0 ? node.quasi.start : expressions[i - 1].end;
              const end = i === expressions.length ? node.quasi.end : expressions[i].start;
              out.update(start, end, text);
            });
          } catch (error) {
            this.error(`${error.message}\n(see scripts/compile-templates.mjs)`, node.start);
          }
        },
      });
      return out.hasChanged() ? {code: out.toString(), map: out.generateMap({hires: true})} : null;
    },
  };
}
