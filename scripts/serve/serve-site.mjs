// npm start: builds the library and the site, and serves the site. With --watch (npm run dev), it rebuilds when a file in src/,
// demo/ or docs/ changes, and reloads the open pages. --port is tried first; if it is in use, a free port is used.
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {watch} from 'chokidar';
import {answer} from './static-server.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);
const {values} = parseArgs({
  options: {watch: {type: 'boolean', default: false}, port: {type: 'string', default: '8000'}},
});

/** Runs an npm script. @returns {Promise<boolean>} whether it succeeded */
const npm = (script) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {stdio: 'inherit', shell: process.platform === 'win32'});
    child.on('exit', (code) => resolve(code === 0));
  });

/** The event streams of open pages. */
const openPages = new Set();
const RELOAD_PATH = '/reload';
/** A script that reloads the page at each message. The published site does not contain this script. */
const reloadScript = `<script>new EventSource('${RELOAD_PATH}').onmessage = () => location.reload();</script>`;

const site = join(root, 'demo/dist');
const server = createServer((request, response) => {
  if (!values.watch) return answer(site, request, response);
  if (request.url === RELOAD_PATH) {
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'}).flushHeaders();
    openPages.add(response);
    request.on('close', () => openPages.delete(response));
    return undefined;
  }
  return answer(site, request, response, {change: (html) => html.replace('</body>', `${reloadScript}</body>`)});
});

/** Listens on a port or, if that is in use, on any free port. @returns {Promise<string>} the URL of the site */
const listen = (port) =>
  new Promise((resolve) => {
    server.once('error', () => server.listen(0, '127.0.0.1'));
    server.once('listening', () => resolve(`http://127.0.0.1:${server.address().port}/`));
    server.listen(port, '127.0.0.1');
  });

/** What has to be rebuilt: `build` stands for the library and the site, `site` for only the site. */
let changed = new Set();
let building = false;

async function rebuild() {
  if (building) return;
  building = true;
  while (changed.size > 0) {
    const scripts = changed.has('build') ? ['build', 'site'] : ['site'];
    changed = new Set();
    const start = performance.now();
    let isBuilt = true;
    for (const script of scripts) isBuilt &&= await npm(script);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(isBuilt ? `Rebuilt in ${seconds} s.` : 'The build failed.');
    if (isBuilt) for (const page of openPages) page.write('data: built\n\n');
  }
  building = false;
}

/** Rebuilds when a file changes. The promise resolves when all files are watched. */
const watchSources = () =>
  new Promise((resolve) => {
    let timer;
    watch(['src', 'demo', 'docs'], {ignored: (path) => path.startsWith(join('demo', 'dist')), ignoreInitial: true})
      .on('all', (_, path) => {
        changed.add(path.startsWith('src') ? 'build' : 'site');
        clearTimeout(timer);
        // Some editors write a file in several steps.
        timer = setTimeout(() => void rebuild(), 200);
      })
      .on('ready', resolve);
  });

if (!((await npm('build')) && (await npm('site')))) process.exit(1);
const url = await listen(Number(values.port));
if (values.watch) await watchSources();
console.log(`The site is at ${url} (Ctrl+C stops it${values.watch ? '; changes in src/ and demo/ are rebuilt' : ''})`);
