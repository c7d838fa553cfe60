// Opens old versions of Chromium. npm has compressed headless builds of them, for Linux on x64 only.
import {chmodSync, existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {chromium} from 'playwright';
import {chromiumArgs} from '../../scripts/test/browsers.mjs';

/** The reason to skip these tests on this platform; `false` if they can run. */
export const notHere =
  !(process.platform === 'linux' && process.arch === 'x64') &&
  'needs Linux on x64, as npm has the old builds of Chromium for that alone';

/** The path of the executable of a version, which is decompressed at its first use. */
function executableOf(version) {
  const folder = join(import.meta.dirname, 'node_modules', `chromium-${version}`, 'bin');
  const executable = join(folder, 'chromium');
  if (!existsSync(executable)) {
    const partial = `${executable}.${process.pid}.part`;
    writeFileSync(partial, brotliDecompressSync(readFileSync(join(folder, 'chromium.br'))));
    chmodSync(partial, 0o755);
    renameSync(partial, executable);
  }
  return executable;
}

/** @param {number} version a major version that package.json lists @returns {Promise<import('playwright').Browser>} */
export const openOldChromium = (version) =>
  chromium.launch({executablePath: executableOf(version), args: [...chromiumArgs, '--disable-gpu']});
