// A static file server on the loopback interface, for the site, the tests and the screenshots.
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {createGzip} from 'node:zlib';

/** Media types by file extension, as common hosts send them. */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Responds with a file of a folder, compressed and with access for any origin, as a CDN does.
 * @param {{known?: Record<string, string>, change?: (html: string) => string}} [options] `known`: media types by file extension;
 *   `change`: transforms each HTML page
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
  const isCompressed = /\bgzip\b/.test(request.headers['accept-encoding']) && !file.endsWith('.png');
  response.writeHead(200, {
    'content-type': known[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    ...(isCompressed && {'content-encoding': 'gzip'}),
  });
  const stream = createReadStream(file);
  if (isCompressed) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

/**
 * Serves a folder.
 * @param {string} root
 * @param {number} port the preferred port; if it is 0 or in use, a free port is used
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
