// Builds the library and the site, and serves the site: npm start. With --watch (npm run dev) it builds again what changes in
// src/ and demo/, and reloads the pages that are open.
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {watch} from 'chokidar';
import {answer} from './static-server.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);
const {values} = parseArgs({options: {watch: {type: 'boolean', default: false}}});

/** @returns {Promise<boolean>} whether it went well */
const npm = (script) =>
  new Promise((resolve) => {
    const running = spawn('npm', ['run', '--silent', script], {stdio: 'inherit', shell: process.platform === 'win32'});
    running.on('exit', (code) => resolve(code === 0));
  });

/** Pages that wait to be told of a change. */
const pages = new Set();
const RELOAD = '/reload';
/** Reloads the page at each message; the host's own pages have no such script. */
const script = `<script>new EventSource('${RELOAD}').onmessage = () => location.reload();</script>`;

const site = join(root, 'demo/dist');
const server = createServer((request, response) => {
  if (!values.watch) return answer(site, request, response);
  if (request.url === RELOAD) {
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'}).flushHeaders();
    pages.add(response);
    request.on('close', () => pages.delete(response));
    return undefined;
  }
  return answer(site, request, response, {change: (html) => html.replace('</body>', `${script}</body>`)});
});

/** Listens at a port, at any free one if it is taken. @returns {Promise<string>} the address */
const listening = (port) =>
  new Promise((resolve) => {
    server.once('error', () => server.listen(0, '127.0.0.1'));
    server.once('listening', () => resolve(`http://127.0.0.1:${server.address().port}/`));
    server.listen(port, '127.0.0.1');
  });

/** What has changed since the last build: `build` for the library, `site` for the site alone. */
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
    console.log(isBuilt ? `Built again in ${seconds} s.` : 'The build failed.');
    if (isBuilt) for (const page of pages) page.write('data: built\n\n');
  }
  building = false;
}

/** Builds again what changes. Resolves when every file is watched. */
const watching = () =>
  new Promise((resolve) => {
    let timer;
    watch(['src', 'demo'], {ignored: (path) => path.startsWith(join('demo', 'dist')), ignoreInitial: true})
      .on('all', (_, path) => {
        changed.add(path.startsWith('src') ? 'build' : 'site');
        clearTimeout(timer);
        // An editor writes a file in several steps.
        timer = setTimeout(() => void rebuild(), 200);
      })
      .on('ready', resolve);
  });

if (!((await npm('build')) && (await npm('site')))) process.exit(1);
const address = await listening(8000);
if (values.watch) await watching();
console.log(`The site is at ${address} (Ctrl+C ends it${values.watch ? '; changes in src/ and demo/ are built' : ''})`);
