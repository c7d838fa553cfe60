// npm run figures [part of a name]: takes pictures of the figures of the built library, and writes them to .screenshots/. There are
// sheets in three widths, each light, dark, in forced colours and printed. Each sheet has all stills; those in the middle width also
// have five frames of each movement.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../test/browsers.mjs';
import {serve} from '../serve/static-server.mjs';

const root = join(import.meta.dirname, '../..');
const out = join(root, '.screenshots');
/** Part of the names of the figures to show. If it is empty, all figures are shown. */
const filter = process.argv[2] ?? '';
mkdirSync(out, {recursive: true});

const WIDTHS = [160, 320, 640];
const MOVE_FRAMES = 5;
const media = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  forced: {forcedColors: 'active'},
  print: {media: 'print'},
};

/** Runs in the page: renders the figures whose names contain `name`, with the modules in dist/. */
const sheetScript = `
import {html, render} from 'lit';
import {figure} from '/dist/figure/figure.js';
import {move} from '/dist/figure/motion.js';
import {scenes} from '/dist/figure/scenes.js';
import {adviceScenes} from '/dist/figure/advice/scenes.js';
import {figureColors, figureStyles} from '/dist/figure/figure.styles.js';
import {adviceFigureStyles} from '/dist/figure/advice/advice-figure.styles.js';
import {tokenStyles} from '/dist/styles/tokens.styles.js';

customElements.define('figure-sheet', class extends HTMLElement {});
window.draw = (name, width, frames) => {
  const host = document.querySelector('figure-sheet');
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [tokenStyles, figureColors, figureStyles, adviceFigureStyles].map(({styleSheet}) => styleSheet);
  const all = [
    ...Object.entries(scenes).map(([id, scene]) => [id, scene]),
    ...Object.entries(adviceScenes).flatMap(([id, list]) => list.map((scene, i) => [id + '-' + i, scene])),
  ];
  const wanted = all.filter(([id]) => id.includes(name));
  const cell = (scene, still, move) => html\`<div class="cell picture" style="width:\${width}px">\${figure(scene, still)}</div>\`;
  render(html\`<style>.all{display:flex;flex-wrap:wrap;align-items:end}.row{display:flex;flex-wrap:wrap;gap:8px;margin:8px;align-items:end}
    .cell{background:var(--_tint)} p{margin:0;font:12px sans-serif;flex:0 0 100%}.row{max-width:max-content}</style>
    <div class="all">\${wanted.map(([id, scene]) => html\`<div class="row"><p>\${id}</p>
    \${scene.stills.map((still) => cell(scene, still))}
    \${scene.hasIndependentStills ? '' : Array.from({length: frames}, () => html\`<div class="moving">\${cell(scene, {pose: scene.stills[1].pose, arrows: []})}</div>\`)}</div>\`)}</div>\`, root);
  root.querySelectorAll('.row').forEach((row, k) => {
    const [, scene] = wanted[k];
    row.querySelectorAll('.moving svg').forEach((svg, i) => {
      move(svg, scene, scene.stills[0].pose, scene.stills[1].pose, 1000);
      for (const animation of svg.getAnimations({subtree: true})) {
        animation.effect.updateTiming({easing: 'linear'});
        animation.pause();
        animation.currentTime = (1000 * (i + 1)) / (frames + 1);
      }
    });
  });
};`;

const document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figures</title>
<style>:root{color-scheme:light dark}body{margin:0;background:Canvas;color:CanvasText}</style>
<script type="importmap">${JSON.stringify({
  imports: {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
  },
})}</script><script type="module" src="/sheet.js"></script></head><body><figure-sheet></figure-sheet></body></html>`;

const {origin, close} = await serve(root);
const {path} = await browser('chromium');
const chrome = await chromium.launch({executablePath: path, args: chromiumArgs});
for (const [medium, options] of Object.entries(media)) {
  const page = await chrome.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.emulateMedia(options);
  await page.route(`${origin}/`, (route) => route.fulfill({contentType: 'text/html', body: document}));
  await page.route(`${origin}/sheet.js`, (route) => route.fulfill({contentType: 'text/javascript', body: sheetScript}));
  await page.goto(`${origin}/`);
  await page.waitForFunction("'draw' in window");
  for (const width of WIDTHS) {
    await page.setViewportSize({width: width === 320 ? 2320 : 1320, height: 400});
    // Only one width shows movements; the other sheets have only the stills.
    await page.evaluate(`draw(${JSON.stringify(filter)}, ${width}, ${width === 320 ? MOVE_FRAMES : 0})`);
    await page.screenshot({path: join(out, `figures-${filter && `${filter}-`}${medium}-${width}.png`), fullPage: true});
  }
  await page.close();
}
await chrome.close();
close();
console.log(`Pictures are in ${out}`);
