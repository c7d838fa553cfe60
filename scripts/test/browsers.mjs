// Finds a browser for each engine. If there is none, the script installs one: from Debian if the user is root, otherwise a build from
// Playwright.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const env = process.env;
const isRoot = process.getuid?.() === 0;

const programs = {
  chromium: {
    names: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      env.CHROME_PATH,
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
        root
          ? [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]
          : [],
      ),
    ],
    packages: ['chromium', 'fonts-liberation'],
    description: 'Chrome, Chromium or Edge (or set CHROME_PATH)',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    paths: [env.FIREFOX_PATH, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'fonts-liberation'],
    description: 'Firefox (or set FIREFOX_PATH)',
  },
  webkit: {
    names: ['WebKitWebDriver'],
    paths: [],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'fonts-liberation'],
    description: "WebKitGTK's WebKitWebDriver and xvfb",
  },
};

/** Returns the full path of a program on PATH; undefined if there is no such program. */
export const onPath = (name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const installed = ({paths, names}) =>
  paths.find((path) => path && existsSync(path)) ?? names.map(onPath).find((path) => path);

/** Runs a command, and logs its output only if the command fails. @returns whether it succeeded */
function run(command, args) {
  const {status, stderr} = spawnSync(command, args, {
    encoding: 'utf8',
    env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (status !== 0 && stderr) console.error(stderr.trim().split('\n').slice(-3).join('\n'));
  return status === 0;
}

/**
 * Installs Debian packages, if the user is root and apt-get exists.
 * @returns whether the packages are installed
 */
export function fromDebian(what, packages) {
  if (!isRoot || !onPath('apt-get')) return false;
  console.log(`No ${what} found. Installing ${packages.join(', ')} from Debian.`);
  // Another process may be installing packages.
  const waitForLock = ['-o', 'DPkg::Lock::Timeout=120'];
  const install = [...waitForLock, 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run('apt-get', install) || (run('apt-get', ['update', '-qq']) && run('apt-get', install));
}

/**
 * Finds a browser for an engine, and installs one if there is none.
 * @param {'chromium'|'firefox'|'webkit'} engine
 * @returns {Promise<{path?: string, playwright?: boolean}>} the path of the program, and whether it is Playwright's build
 * @throws {Error} with a message that names what to install
 */
export async function browser(engine) {
  const program = programs[engine];
  const found = installed(program);
  if (found) return {path: found};

  const path = fromDebian(engine, program.packages) && installed(program);
  if (path) return {path};

  const playwright = await import('playwright');
  const hasPlaywrightBuild = () => existsSync(playwright[engine].executablePath());
  if (!hasPlaywrightBuild()) {
    console.log(`No ${engine} found. Trying npx playwright install ${engine}.`);
    run(process.execPath, [join(import.meta.dirname, '../../node_modules/playwright/cli.js'), 'install', engine]);
  }
  if (hasPlaywrightBuild())
    return {path: engine === 'webkit' ? undefined : playwright[engine].executablePath(), playwright: true};
  throw new Error(`These tests need a browser: please install ${program.description} and run them again.`);
}

/** Arguments for Chromium that prevent network requests. They disable the sandbox if the user is root, because it would not work. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** The path of MiniBrowser, a program of WebKitGTK. */
export const miniBrowser = () =>
  execFileSync('sh', ['-c', 'ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser | tail -n 1'], {encoding: 'utf8'}).trim();
