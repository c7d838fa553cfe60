// Starts the WebDriver of WebKitGTK. Tests connect to it on the port in WEBKIT_PORT.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the driver on a virtual screen. @returns a function that stops it */
async function startWebKitDriver(path) {
  process.env.WEBKIT_PORT = String(await freePort());
  const args = ['-a', path, `--port=${process.env.WEBKIT_PORT}`];
  const sandbox = process.getuid?.() === 0 ? {WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'} : {};
  const driver = spawn('xvfb-run', args, {stdio: 'ignore', detached: true, env: {...process.env, ...sandbox}});
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`http://127.0.0.1:${process.env.WEBKIT_PORT}/status`).catch(() => null);
    if (ready?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return () => process.kill(-driver.pid);
}

/**
 * Starts the driver of an engine, if the engine needs one.
 * @param {string} engine
 * @param {{path?: string, playwright?: boolean}} browser the result of `browser`
 * @returns {Promise<() => void>} a function that stops the driver
 */
export const startDriver = async (engine, {path, playwright}) =>
  engine === 'webkit' && !playwright ? startWebKitDriver(path) : () => undefined;
