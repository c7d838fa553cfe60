// Serves the test files, bundled with the instrumented sources, and a page that runs the requested ones.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '../..');
const types = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html', '.svg': 'image/svg+xml'};

const instrumented = (files) => ({
  name: 'instrumented',
  setup({onLoad}) {
    onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => {
      const contents = files.get(path.slice(root.length + 1));
      return contents && {contents, loader: 'ts'};
    });
  },
});

/** The page that runs tests: `run` gets their files, the active mutant, and how often its code may be reached. */
const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title><script src="/test/mutation/node_modules/mocha/mocha.js"></script></head>
  <body>
    <script type="module">
      localStorage.clear();
      mocha.setup({ui: 'bdd', bail: true, timeout: 60000, reporter: class {}});
      globalThis.run = async (files, activeMutant, hitLimit) => {
        const mutants = (globalThis.__stryker__ = {activeMutant, hitCount: 0, hitLimit});
        try {
          for (const file of ['/test/mutation/setup.js', ...files]) await import(file);
        } catch (error) {
          return {failed: String(error)};
        }
        const start = performance.now();
        return new Promise((resolve) => {
          let failed;
          const runner = mocha.run(() => {
            const reached = Object.entries(mutants.mutantCoverage?.static ?? {});
            resolve({failed, reached, tests: runner.stats?.tests ?? runner.total, ms: performance.now() - start});
          });
          runner.on('fail', (test, error) => (failed ??= test.fullTitle() + ': ' + error.message));
        });
      };
    </script>
  </body>
</html>`;

/**
 * Starts the server.
 * @param {readonly string[]} tests the names of test files
 * @param {ReadonlyMap<string, string>} files the instrumented sources
 */
export async function siteOf(tests, files) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['test/mutation/setup.mjs', ...tests],
    outbase: '.',
    outdir: '.',
    bundle: true,
    // `sideEffects` in package.json applies only to dist/.
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    external: ['/__web-dev-server__web-socket.js'],
    write: false,
    logLevel: 'error',
    plugins: [instrumented(files)],
  });
  const bundled = new Map(outputFiles.map(({path, text}) => [path.slice(root.length), text]));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    try {
      const body = pathname === '/' ? page : (bundled.get(pathname) ?? readFileSync(join(root, pathname)));
      response.writeHead(200, {'content-type': types[extname(pathname)] ?? 'text/html'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    addressOf: (test) => `/${test.replace(/\.m?ts$/, '.js')}`,
    close: () => server.close(),
  };
}
