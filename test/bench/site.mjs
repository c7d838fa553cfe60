// Serves the pages of the benchmarks, with the CDN bundles below /cdn/. Responses are compressed with brotli, as by a server
// in production.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {cdn} from '../../scripts/build/file-sizes.mjs';

const types = {'.js': 'text/javascript', '.css': 'text/css', '': 'text/html; charset=utf-8'};

/**
 * @param {Record<string, string>} [folders] folders whose files are served as well, by the first segment of their URL path
 * @returns {Promise<{put: (path: string, text: string) => string, address: (path: string) => string, close: () => void}>}
 *   `put` adds a page, or a file of another type according to the extension in its path, and returns its URL
 */
export async function site(folders = {cdn}) {
  const files = new Map();
  const put = (path, text) => files.set(path, brotliCompressSync(text));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://site.test');
    const [, name, file] = /^\/([\w-]+)\/(.+)$/.exec(pathname) ?? [];
    if (!files.has(pathname) && Object.hasOwn(folders, name ?? ''))
      put(pathname, readFileSync(join(folders[name], file), 'utf8'));
    const body = files.get(pathname);
    if (!body) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': types[extname(pathname)], 'content-encoding': 'br'}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = (path) => `http://127.0.0.1:${server.address().port}${path}`;
  return {
    put(path, text) {
      put(path, text);
      return address(path);
    },
    address,
    close: () => server.close(),
  };
}
