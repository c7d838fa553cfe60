// A plain static server on loopback, for tests and screenshots.
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {createGzip} from 'node:zlib';

/** Types by the endings of names, as a host of today knows them. */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Answers with a file of a folder, to any origin and compressed, as a CDN does.
 * @param {{known?: Record<string, string>, change?: (html: string) => string}} [options] `known`: types by the endings of
 *   names; `change`: makes something else of each HTML page
 */
export function answer(root, request, response, {known = types, change} = {}) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(root) || !statSync(file, {throwIfNoEntry: false})?.isFile()) {
    response.writeHead(404).end('Not found');
    return;
  }
  if (change && file.endsWith('.html')) {
    response.writeHead(200, {'content-type': known['.html']}).end(change(readFileSync(file, 'utf8')));
    return;
  }
  const small = /\bgzip\b/.test(request.headers['accept-encoding']) && !file.endsWith('.png');
  response.writeHead(200, {
    'content-type': known[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    ...(small && {'content-encoding': 'gzip'}),
  });
  const stream = createReadStream(file);
  if (small) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

/**
 * Serves a folder.
 * @param {string} root
 * @param {number} port the port to try first; a free one where it is taken, or 0
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function serve(root, port = 0) {
  const server = createServer((request, response) => answer(root, request, response));
  await new Promise((resolve) => {
    server.once('error', () => server.listen(0, '127.0.0.1', resolve));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
