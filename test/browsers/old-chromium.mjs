// Chromium as it was: npm has headless builds of it for Linux on x64, compressed.
import {chmodSync, existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {chromium} from 'playwright';
import {chromiumArgs} from '../../scripts/test/browsers.mjs';

/** Why these tests are left out; `false` where they are not. */
export const notHere =
  !(process.platform === 'linux' && process.arch === 'x64') &&
  'needs Linux on x64, as npm has the old builds of Chromium for that alone';

/** The program of a version, decompressed when it is first asked for. */
function programOf(version) {
  const folder = join(import.meta.dirname, 'node_modules', `chromium-${version}`, 'bin');
  const program = join(folder, 'chromium');
  if (!existsSync(program)) {
    const part = `${program}.${process.pid}.part`;
    writeFileSync(part, brotliDecompressSync(readFileSync(join(folder, 'chromium.br'))));
    chmodSync(part, 0o755);
    renameSync(part, program);
  }
  return program;
}

/** @param {number} version a major version that package.json names @returns {Promise<import('playwright').Browser>} */
export const openOldChromium = (version) =>
  chromium.launch({executablePath: programOf(version), args: [...chromiumArgs, '--disable-gpu']});
