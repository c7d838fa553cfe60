// WebKitGTK is driven by a program of its own, which tests find at WEBKIT_PORT.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts WebKitGTK's driver on a screen of its own. @returns how to end it */
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
 * What tests of an engine need to run beside them.
 * @param {string} engine
 * @param {{path?: string, playwright?: boolean}} found by `browser`
 * @returns {Promise<() => void>} how to end it
 */
export const startDriver = async (engine, {path, playwright}) =>
  engine === 'webkit' && !playwright ? startWebKitDriver(path) : () => undefined;
