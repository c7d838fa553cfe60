// The snippet to paste for an element, and the Content-Security-Policy that the snippet needs. This module uses no DOM, so
// that the builder and the tests run the same code.

/**
 * @typedef {object} Choice
 * @property {string} element tag name
 * @property {Record<string, string>} attributes values by name; `''` for a boolean attribute
 * @property {string} [lang] language of the element, if it differs from that of the page
 * @property {string} [theme] name of a built-in theme
 * @property {string} [scheme] `light` or `dark`
 * @property {string} [accent] any CSS colour
 * @property {'one' | 'all' | 'pieces'} file the bundle of the element, the bundle of all elements, or autoload.js, which is
 *   code-split
 * @property {string} base URL of the library's folder, with the version and a trailing slash
 * @property {string} version version of the library
 * @property {Record<string, string>} integrity hash of each file, by its path in `cdn/`, as in integrity.json
 * @property {Record<string, string[]>} chunks paths in `cdn/` of the chunks that each element loads, as in chunks.json
 * @property {string} title accessible name of the iframe
 */

/** Where a snippet can be pasted. */
export const hosts = ['html', 'wordpress', 'wix', 'squarespace', 'markdown', 'react', 'vue', 'iframe'];

const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const htmlAttribute = ([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`);

/** The path in `cdn/` of the script that the snippet loads. */
const scriptOf = ({file, element}) => ({one: `${element}.js`, all: 'physio-elements.js', pieces: 'autoload.js'})[file];

/** The locale file that the language needs; English is part of the script. */
const localeOf = ({lang}) => ({pt: 'pt-BR', es: 'es'})[lang?.split('-')[0]];

const styleOf = ({accent}) => (accent ? `--physio-accent: ${accent}` : '');

/** The attributes of the tag without the accent: first those of the element, then those that every element has. */
const attributesOf = (choice) =>
  Object.entries({
    ...choice.attributes,
    ...(choice.lang && {lang: choice.lang}),
    ...(choice.scheme && {theme: choice.scheme}),
  });

/** The attributes of the tag, with the accent as a `style` attribute. */
function allAttributesOf(choice) {
  const style = styleOf(choice);
  return [...attributesOf(choice), ...(style ? [['style', style]] : [])];
}

const tagOf = (choice, write = htmlAttribute) =>
  `<${choice.element}${allAttributesOf(choice).map(write).join('')}></${choice.element}>`;

/** The rest of a `src` or `href` attribute: the URL, and its hash so that the browser refuses a file that has changed. */
const urlWithIntegrity = ({base, integrity}, path) =>
  `="${escapeHtml(new URL(path, `${base}cdn/`).href)}" integrity="${integrity[path]}" crossorigin="anonymous"`;

/** The tags that load files of the library: theme, script, chunks of the script, and locale. */
function loadingTags(choice) {
  const locale = localeOf(choice);
  // The script imports these. Preloaded, they are requested along with it instead of after it has arrived.
  const preloaded = [
    ...(choice.file === 'pieces' ? choice.chunks[choice.element] : []),
    ...(locale ? [`locales/${locale}.js`] : []),
  ];
  return [
    ...(choice.theme
      ? [`<link rel="stylesheet" href${urlWithIntegrity(choice, `../themes/${choice.theme}.css`)} />`]
      : []),
    `<script type="module" src${urlWithIntegrity(choice, scriptOf(choice))}></script>`,
    ...preloaded.map((path) => `<link rel="modulepreload" href${urlWithIntegrity(choice, path)} />`),
  ];
}

const html = (choice) => [...loadingTags(choice), tagOf(choice)].join('\n');

/** Wix accepts no markup for a custom element. These lines are what to enter in the fields of its dialog. */
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

/**
 * React and Vue set properties, which unlike attributes do not convert strings. Their snippets therefore pass numbers as
 * numbers.
 */
const isNumber = (value) => /^\d+(?:\.\d+)?$/.test(value);

function jsxAttribute([name, value]) {
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
    `  return <${choice.element}${attributesOf(choice).map(jsxAttribute).join('')}${style} />;`,
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
    `  ${tagOf(choice, (pair) => (isNumber(pair[1]) ? ` :${pair[0]}="${pair[1]}"` : htmlAttribute(pair)))}`,
    '</template>',
  ].join('\n');

function frameUrl(choice) {
  const {element, attributes, lang, theme, scheme, accent, base} = choice;
  const url = new URL('cdn/embed.html', base);
  const themes = [theme, scheme].filter(Boolean).join(' ');
  const parameters = {
    element,
    ...attributes,
    ...(lang && {lang}),
    ...(themes && {theme: themes}),
    ...(accent && {accent}),
  };
  url.search = String(new URLSearchParams(parameters));
  return url.href;
}

/**
 * The height of an iframe in px until embed-resize.js knows that of its content. It stays if the author leaves that script
 * out.
 */
const IFRAME_HEIGHTS = {'hold-timer': 560, 'care-notice': 900, 'exercise-card': 1400};

const iframe = (choice) =>
  [
    `<iframe src="${escapeHtml(frameUrl(choice))}" title="${escapeHtml(choice.title)}" width="100%" height="${IFRAME_HEIGHTS[choice.element] ?? 1000}" frameborder="0" loading="lazy" allow="fullscreen; screen-wake-lock; autoplay"></iframe>`,
    `<script type="module" src${urlWithIntegrity(choice, 'embed-resize.js')}></script>`,
  ].join('\n');

const snippetWriters = {
  html,
  wordpress: (choice) => `<!-- wp:html -->\n${html(choice)}\n<!-- /wp:html -->`,
  wix,
  squarespace: html,
  // Markdown leaves the lines of a block element alone up to the first empty line, so it adds no paragraphs in between.
  markdown: (choice) => `<div>\n${html(choice)}\n</div>`,
  react,
  vue,
  iframe,
};

/**
 * The snippet to paste.
 * @param {string} host one of `hosts`
 * @param {Choice} choice
 */
export const snippet = (host, choice) => snippetWriters[host](choice);

const sha256Of = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
};

/**
 * The directives that a strict Content-Security-Policy needs for a snippet; '' if it needs none.
 * @param {string} host
 * @param {Choice} choice
 */
export async function policy(host, choice) {
  const folderUrl = (name) => new URL(`${name}/`, choice.base).href;
  if (host === 'react' || host === 'vue') return '';
  if (host === 'iframe') return `frame-src ${folderUrl('cdn')}; script-src ${folderUrl('cdn')}`;
  const style = styleOf(choice);
  return [
    `script-src ${folderUrl('cdn')}`,
    ...(choice.theme && host !== 'wix' ? [`style-src ${folderUrl('themes')}`] : []),
    ...(style ? [`style-src-attr 'unsafe-hashes' 'sha256-${await sha256Of(style)}'`] : []),
  ].join('; ');
}
