// Components of other libraries for the same purpose, each imported as a page would do it.
import {bundle, versionOf} from './bundle.mjs';

const imports = (...files) => files.map((file) => `import ${JSON.stringify(file)};`).join('');
const shoelace = (...names) =>
  imports(...names.map((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`));
const webawesome = (...names) =>
  imports(...names.map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`));
const four = ['card', 'details', 'progress-ring', 'button'];
const spectrum = imports(
  '@spectrum-web-components/card/sp-card.js',
  '@spectrum-web-components/accordion/sp-accordion.js',
  '@spectrum-web-components/accordion/sp-accordion-item.js',
  '@spectrum-web-components/progress-circle/sp-progress-circle.js',
  '@spectrum-web-components/button/sp-button.js',
);

/** Style sheets without which the components do not work. */
const themes = {
  shoelace: imports('@shoelace-style/shoelace/dist/themes/light.css'),
  webawesome: imports('@awesome.me/webawesome/dist/styles/themes/default.css'),
};

/** Turns JavaScript imports into CSS imports. */
const toCss = (source) => source.replaceAll('import ', '@import ');

/**
 * By name: the package (`of`), a description of its components, and the source. `theme` is a style sheet that counts as well;
 * `kind` is the element of this library to which it is compared.
 * @type {Record<string, {of: string, what: string, kind: 'timer' | 'card', source: string, theme?: string}>}
 */
export const kits = {
  'shoelace-ring': {
    of: '@shoelace-style/shoelace',
    what: 'Shoelace, progress ring',
    kind: 'timer',
    source: shoelace('progress-ring'),
  },
  'material-ring': {
    of: '@material/web',
    what: 'Material Web, circular progress',
    kind: 'timer',
    source: imports('@material/web/progress/circular-progress.js'),
  },
  react: {
    of: 'react-countdown-circle-timer',
    what: 'React 19 with react-countdown-circle-timer',
    kind: 'timer',
    source:
      "export {createElement} from 'react';export {createRoot} from 'react-dom/client';" +
      "export {CountdownCircleTimer} from 'react-countdown-circle-timer';",
  },
  easytimer: {
    of: 'easytimer.js',
    what: 'easytimer.js, no interface',
    kind: 'timer',
    source: "export {Timer} from 'easytimer.js';",
  },
  shoelace: {
    of: '@shoelace-style/shoelace',
    what: 'Shoelace, card, details, progress ring, button',
    kind: 'card',
    source: shoelace(...four),
    theme: toCss(themes.shoelace),
  },
  webawesome: {
    of: '@awesome.me/webawesome',
    what: 'Web Awesome, the same four',
    kind: 'card',
    source: webawesome(...four),
    theme: toCss(themes.webawesome),
  },
  material: {
    of: '@material/web',
    what: 'Material Web, circular progress, filled button, list, card',
    kind: 'card',
    source: imports(
      '@material/web/progress/circular-progress.js',
      '@material/web/button/filled-button.js',
      '@material/web/list/list.js',
      '@material/web/list/list-item.js',
      '@material/web/labs/card/outlined-card.js',
    ),
  },
  spectrum: {
    of: '@spectrum-web-components/card',
    what: 'Spectrum, card, accordion, progress circle, button, with the theme that they need',
    kind: 'card',
    source:
      spectrum +
      imports(
        '@spectrum-web-components/theme/sp-theme.js',
        '@spectrum-web-components/theme/theme-light.js',
        '@spectrum-web-components/theme/scale-medium.js',
      ),
  },
  media: {
    of: 'media-chrome',
    what: 'media-chrome, the least that plays',
    kind: 'card',
    source: imports(
      'media-chrome/media-controller',
      'media-chrome/media-control-bar',
      'media-chrome/media-play-button',
      'media-chrome/media-time-range',
      'media-chrome/media-time-display',
    ),
  },
};

/** The bundled script of a kit, and the style sheet of its theme if it has one. */
export async function kitFiles(name) {
  const {source, theme} = kits[name];
  return {
    script: await bundle(source),
    ...(theme && {theme: await bundle(theme, {loader: 'css'})}),
  };
}

/** The name of a kit in tables, with its version. */
export const kitName = (name) => `${kits[name].what} (${versionOf(kits[name].of)})`;
