// Who shows many cards: ours, and what our cards show in the ways in which others would write it, each as a page.
import {relative} from 'node:path';
import {cdn, chunksOf} from '../../../scripts/build/file-sizes.mjs';
import {bundle, inline, versionOf} from '../bundle.mjs';
import {inTab} from '../tabs.mjs';

/** How our cards skip what is off screen; without it, nothing does. */
const SKIPPING = /(?:content-visibility|contain-intrinsic-[a-z-]+):[^;}]*;?/g;

const laidOut = (styles) => styles.replace(SKIPPING, '');

/** Nothing between the library's card and ours, which has a padding of its own. */
const SHOELACE_CARD =
  'sl-card{display:block;--padding:0;--border-radius:var(--_radius)}sl-card::part(base){overflow:clip}';
const WEB_AWESOME_CARD =
  'wa-card{display:block;--spacing:0;border-radius:var(--_radius);overflow:clip;font:inherit;color:inherit}';

const importsOf = (library, ...names) =>
  names.map((name) => `import '${library}/dist/components/${name}/${name}.js';`).join('');

/**
 * By name: its script in this folder, what it imports for it, the text that script knows as `content`, and the styles of the
 * page. `looksOwn`: its parts look as its library has them.
 */
const contenders = {
  ours: {
    what: '`<exercise-card>`, one file',
    more: {ours: true, stands: 'card'},
    script: 'ours',
    imports: "import '../../../dist/cdn/exercise-card.js';",
  },
  pieces: {
    what: '`<exercise-card>`, in pieces',
    more: {ours: true},
    script: 'ours',
    // The piece as well, so that it is here before the cards are, as all others' scripts are.
    imports: `import '/cdn/autoload.js';import '/cdn/${relative(cdn, chunksOf('exercise-card')[0])}';`,
  },
  plain: {
    what: 'plain `innerHTML`',
    script: 'markup',
    content: ({plain}) => ({markup: plain}),
    styles: ({styles}) => laidOut(styles),
  },
  skipping: {
    what: 'plain `innerHTML` with `content-visibility`',
    more: {beside: 'card', yardstick: true},
    script: 'markup',
    content: ({plain}) => ({markup: plain}),
    styles: ({styles}) => styles,
  },
  vanilla: {
    what: 'vanilla element, shadow DOM',
    script: 'vanilla',
    content: ({inside, shadowStyles}) => ({inside, styles: laidOut(shadowStyles)}),
  },
  'vanilla-skipping': {
    what: 'vanilla element with `content-visibility`',
    more: {beside: 'card', yardstick: true},
    script: 'vanilla',
    content: ({inside, shadowStyles}) => ({inside, styles: shadowStyles}),
  },
  react: {
    what: 'React 19',
    script: 'react',
    content: ({react}) => ({kinds: react}),
    styles: ({styles}) => laidOut(styles),
  },
  shoelace: {
    what: `Shoelace’s card, buttons, details (${versionOf('@shoelace-style/shoelace')})`,
    script: 'markup',
    imports: importsOf('@shoelace-style/shoelace', 'button', 'card', 'details'),
    content: ({shoelace}) => ({markup: shoelace}),
    theme: "@import '@shoelace-style/shoelace/dist/themes/light.css';",
    styles: ({styles}) => SHOELACE_CARD + laidOut(styles),
    looksOwn: true,
  },
  webawesome: {
    what: `Web Awesome’s card, buttons, details (${versionOf('@awesome.me/webawesome')})`,
    script: 'markup',
    imports: importsOf('@awesome.me/webawesome', 'button', 'card', 'details'),
    content: ({webawesome}) => ({markup: webawesome}),
    theme: "@import '@awesome.me/webawesome/dist/styles/themes/default.css';",
    styles: ({styles}) => WEB_AWESOME_CARD + laidOut(styles),
    looksOwn: true,
  },
};

export const names = Object.keys(contenders);
export const {what, more, looksOwn} = {
  what: (name) => contenders[name].what,
  more: (name) => contenders[name].more ?? {beside: 'card'},
  looksOwn: (name) => contenders[name].looksOwn === true,
};

/** A page around a stage. */
export const page = (styles, code, body = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{margin:0;font:16px/1.5 sans-serif}` +
  `#stage{max-width:44em;margin:auto}#stage>*{margin-block:16px}${styles}</style>` +
  `<div id="stage">${body}</div>${code ? inline(code) : ''}</html>`;

/** What our cards show, as text that others can use (content.js). */
export async function contentOf(chrome) {
  const code = await bundle("import {content} from './content.js'; window.content = content();", {folder: 'cards'});
  return inTab(chrome, async (tab) => {
    await tab.setContent(page('', code));
    return tab.evaluate(() => window.content);
  });
}

/** A contender's page: `insert(stage)` puts in as many cards as it was made for, `show(count)(stage)` others. */
export async function pageOf(name, count, everything) {
  const {script, imports = '', content, theme = '', styles = () => ''} = contenders[name];
  const {kinds, ...texts} = content?.(everything) ?? {};
  const given = [
    ...Object.entries(texts).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`),
    ...(kinds
      ? [`export const components = (h) => [${kinds.map((source) => `(onStart, onPlay) => ${source}`)}];`]
      : []),
  ];
  const code = await bundle(
    `${imports}import {contender} from './${script}.js'; window.insert = contender(${count}); window.show = contender;`,
    {folder: 'cards', modules: {content: given.join('\n')}},
  );
  const sheet = theme && (await bundle(theme, {loader: 'css'}));
  return page(sheet + styles(everything), code);
}
