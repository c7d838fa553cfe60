// A second site. It serves the pages that a test adds, each at a separate URL.
import {createServer} from 'node:http';
import {answer} from '../../scripts/serve/static-server.mjs';

/**
 * @param {string} [folder] a folder whose files the site also serves
 * @returns {Promise<{origin: string, show: (body: string, headers?: Record<string, string>) => string, close: () => void}>}
 *   `show` adds a page or, with other headers, another kind of file, and returns its URL
 */
export async function pageServer(folder) {
  const pages = [];
  const server = createServer((request, response) => {
    const page = pages[/^\/(\d+)(?:\?|$)/.exec(request.url)?.[1]];
    if (page) response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...page.headers}).end(page.body);
    else if (folder) answer(folder, request, response);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    show: (body, headers = {}) => `${origin}/${pages.push({body, headers}) - 1}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
