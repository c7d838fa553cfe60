// What a person pastes for an element as they chose it, and what their Content-Security-Policy has to say about it.
// No page is needed: the builder and the tests use the same.

/**
 * @typedef {object} Choice
 * @property {string} element its tag
 * @property {Record<string, string>} attributes by name; `''` for one without a value
 * @property {string} [lang] of the element, where it is not the page's
 * @property {string} [theme] name of a ready theme
 * @property {string} [scheme] `light` or `dark`
 * @property {string} [accent] any CSS colour
 * @property {'one' | 'all' | 'pieces'} file which script
 * @property {string} base address of the library's folder, with its version and a slash at its end
 * @property {string} version
 * @property {Record<string, string>} integrity by path from `cdn/`, as in integrity.json
 * @property {Record<string, string[]>} chunks of each element, by path from `cdn/`, as in chunks.json
 * @property {string} title what a screen reader calls the frame
 */

export const hosts = ['html', 'wordpress', 'wix', 'squarespace', 'markdown', 'react', 'vue', 'iframe'];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = ([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`);

/** The file that is loaded, by its path from `cdn/`. */
const scriptOf = ({file, element}) => ({one: `${element}.js`, all: 'physio-elements.js', pieces: 'autoload.js'})[file];

/** Languages that lie beside the script. */
const localeOf = ({lang}) => ({pt: 'pt-BR', es: 'es'})[lang?.split('-')[0]];

const styleOf = ({accent}) => (accent ? `--physio-accent: ${accent}` : '');

/** All attributes of the tag, those of every element at the end. */
const attributesOf = (choice) =>
  Object.entries({
    ...choice.attributes,
    ...(choice.lang && {lang: choice.lang}),
    ...(choice.scheme && {theme: choice.scheme}),
  });

/** The same with the accent, as whatever takes only attributes has it. */
function allAttributesOf(choice) {
  const style = styleOf(choice);
  return [...attributesOf(choice), ...(style ? [['style', style]] : [])];
}

const tagOf = (choice, write = attribute) =>
  `<${choice.element}${allAttributesOf(choice).map(write).join('')}></${choice.element}>`;

/** What ties a tag to one version of a file: nothing else runs in its place. */
const pinned = ({base, integrity}, path) =>
  `="${escaped(new URL(path, `${base}cdn/`).href)}" integrity="${integrity[path]}" crossorigin="anonymous"`;

/** Theme, script, its chunks and the strings of another language: all that comes from the library's folder. */
function linesOf(choice) {
  const locale = localeOf(choice);
  // Requested with the script, and not only when it has arrived.
  const later = [
    ...(choice.file === 'pieces' ? choice.chunks[choice.element] : []),
    ...(locale ? [`locales/${locale}.js`] : []),
  ];
  return [
    ...(choice.theme ? [`<link rel="stylesheet" href${pinned(choice, `../themes/${choice.theme}.css`)} />`] : []),
    `<script type="module" src${pinned(choice, scriptOf(choice))}></script>`,
    ...later.map((path) => `<link rel="modulepreload" href${pinned(choice, path)} />`),
  ];
}

const html = (choice) => [...linesOf(choice), tagOf(choice)].join('\n');

/** Wix has fields for them, and takes no other markup. */
function wix(choice) {
  return [
    `Server URL: ${new URL(scriptOf(choice), `${choice.base}cdn/`).href}`,
    'Script type: ES module',
    `Tag name: ${choice.element}`,
    ...allAttributesOf(choice).map(([name, value]) => `Attribute: ${name} = ${value === '' ? 'true' : value}`),
  ].join('\n');
}

const importsOf = ({element, theme}) => [
  `import 'physio-elements/${element}';`,
  ...(theme ? [`import 'physio-elements/themes/${theme}.css';`] : []),
];

/** Numbers and switches as such: these frameworks set properties, of which a text is another thing than in a tag. */
const isNumber = (value) => /^\d+(?:\.\d+)?$/.test(value);

function jsx([name, value]) {
  if (value === '') return ` ${name}`;
  if (isNumber(value)) return ` ${name}={${value}}`;
  return /["&<>{}]/.test(value) ? ` ${name}={${JSON.stringify(value)}}` : ` ${name}="${value}"`;
}

function react(choice) {
  const style = choice.accent ? ` style={{'--physio-accent': ${JSON.stringify(choice.accent)}}}` : '';
  const name = choice.element.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    `// npm install physio-elements@${choice.version}`,
    ...importsOf(choice),
    '',
    `export function ${name}() {`,
    `  return <${choice.element}${attributesOf(choice).map(jsx).join('')}${style} />;`,
    '}',
  ].join('\n');
}

const vue = (choice) =>
  [
    `<!-- npm install physio-elements@${choice.version} -->`,
    '<script setup>',
    ...importsOf(choice),
    '</script>',
    '',
    '<template>',
    `  ${tagOf(choice, (pair) => (isNumber(pair[1]) ? ` :${pair[0]}="${pair[1]}"` : attribute(pair)))}`,
    '</template>',
  ].join('\n');

function frameAddress(choice) {
  const {element, attributes, lang, theme, scheme, accent, base} = choice;
  const address = new URL('cdn/embed.html', base);
  const looks = [theme, scheme].filter(Boolean).join(' ');
  const wanted = {element, ...attributes, ...(lang && {lang}), ...(looks && {theme: looks}), ...(accent && {accent})};
  address.search = String(new URLSearchParams(wanted));
  return address.href;
}

/** Room for an element before its height is known, and for good where the second line cannot be. */
const HEIGHTS = {'hold-timer': 560, 'care-notice': 900, 'exercise-card': 1400};

const iframe = (choice) =>
  [
    `<iframe src="${escaped(frameAddress(choice))}" title="${escaped(choice.title)}" width="100%" height="${HEIGHTS[choice.element] ?? 1000}" frameborder="0" loading="lazy" allow="fullscreen; screen-wake-lock; autoplay"></iframe>`,
    `<script type="module" src${pinned(choice, 'embed-resize.js')}></script>`,
  ].join('\n');

const writers = {
  html,
  wordpress: (choice) => `<!-- wp:html -->\n${html(choice)}\n<!-- /wp:html -->`,
  wix,
  squarespace: html,
  // An own line of its own each, and none empty, so that no Markdown puts paragraphs between.
  markdown: (choice) => `<div>\n${html(choice)}\n</div>`,
  react,
  vue,
  iframe,
};

/**
 * What to paste.
 * @param {string} host one of `hosts`
 * @param {Choice} choice
 */
export const snippet = (host, choice) => writers[host](choice);

const hashOf = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
};

/**
 * What a Content-Security-Policy that allows nothing else has to have for a snippet; '' where it needs nothing.
 * @param {string} host
 * @param {Choice} choice
 */
export async function policy(host, choice) {
  const folder = (name) => new URL(`${name}/`, choice.base).href;
  if (host === 'react' || host === 'vue') return '';
  if (host === 'iframe') return `frame-src ${folder('cdn')}; script-src ${folder('cdn')}`;
  const style = styleOf(choice);
  return [
    `script-src ${folder('cdn')}`,
    ...(choice.theme && host !== 'wix' ? [`style-src ${folder('themes')}`] : []),
    ...(style ? [`style-src-attr 'unsafe-hashes' 'sha256-${await hashOf(style)}'`] : []),
  ].join('; ');
}
