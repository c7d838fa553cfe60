// A real WordPress with a real database, in a temporary folder: Debian's WordPress, PHP's own web server, a MariaDB that
// listens on a socket alone. Nothing of the system's is used or changed, and nothing asks for another machine.
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {delimiter, join} from 'node:path';
import {fromDebian} from '../../scripts/test/browsers.mjs';

/** Debian's WordPress, or the folder of another one; its themes are Debian's all the same. */
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const themes = '/usr/share/wordpress/wp-content/themes';
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone', 'mariadb-server'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-gd', 'php-mbstring', 'php-zip'],
];

/** Administration programs are beside the others only for root. */
const onPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const isThere = () =>
  ['php', 'mariadbd', 'mariadb-install-db'].every(onPath) &&
  ['twentytwentythree', 'twentytwentyone'].every((theme) => existsSync(join(themes, theme))) &&
  existsSync(join(wordpress, 'wp-load.php'));

/** Why a suite is left out where there is no WordPress to be had; `false` where there is. Installs it if it can. */
export const noWordPress = () =>
  !(isThere() || (fromDebian('WordPress', packages) && isThere())) &&
  'needs Debian’s packages wordpress, php-cli and mariadb-server, which are not here and cannot be installed';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs a program to its end. @returns what it printed */
function run(name, args, options = {}) {
  const {status, stdout, stderr, error} = spawnSync(onPath(name), args, {encoding: 'utf8', ...options});
  if (status !== 0) throw error ?? new Error(`${name}: ${(stderr || stdout).trim().split('\n').slice(-5).join('\n')}`);
  return stdout;
}

/** Asks until it says yes, for a minute at most. */
async function until(what, question) {
  for (const end = Date.now() + 60_000; !(await question());) {
    if (Date.now() > end) throw new Error(`${what} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A database server of its own. @returns how to end it */
async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = `--user=${userInfo().username}`;
  run('mariadb-install-db', [
    ...['--no-defaults', `--datadir=${data}`, user, '--auth-root-authentication-method=normal', '--skip-test-db'],
    // It lives for a minute: nothing of it needs to survive a power cut.
    '--innodb-flush-log-at-trx-commit=0',
  ]);
  const server = spawn(
    onPath('mariadbd'),
    [
      ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, user],
      ...['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0'],
    ],
    {stdio: 'ignore'},
  );
  await until('MariaDB', () => existsSync(socket) || server.exitCode !== null);
  if (server.exitCode !== null) throw new Error('MariaDB did not start');
  return () => server.kill('SIGKILL');
}

/** What a site is configured with, and what keeps it from asking anyone else. */
const config = ({folder, origin}) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/db.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
	define($name . '_KEY', $name);
	define($name . '_SALT', $name);
}
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', '${folder}/debug.log');
define('WP_DEBUG_DISPLAY', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
define('WP_DEFAULT_THEME', 'twentytwentythree');
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const quiet = `<?php
// No mail, and no request to another machine: there is none. What it would have asked is noted.
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_http_request', function ($answer, $arguments, $url) {
	file_put_contents(dirname(ABSPATH) . '/asked.log', $url . "\\n", FILE_APPEND);
	return ['headers' => [], 'body' => '', 'response' => ['code' => 200, 'message' => 'OK'], 'cookies' => [], 'filename' => null];
}, 10, 3);
`;

/** What is not a file is WordPress's to answer, as on any server with its rules. */
const router = `<?php
$file = __DIR__ . '/site' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($file) || is_file($file . '/index.php')) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/site/index.php';
`;

const install = `
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Clinic on the Square', 'admin', 'admin@example.org', true, '', 'admin');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author']);
foreach (get_users() as $user) {
	// The tour of the editor, which would lie over what is tested.
	update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2026-01-01T00:00:00.000Z']);
}
`;

/**
 * Starts a WordPress with an administrator (`admin`) and an author (`author`), whose passwords are their names.
 * @returns {Promise<{origin: string, folder: string, version: string, php(code: string): string, log(): string[], stop(): void}>}
 *   `php` runs code inside WordPress and gives what it prints; `log` has what PHP and WordPress complained about
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const site = join(folder, 'site');
  const origin = `http://127.0.0.1:${await freePort()}`;
  const ends = [() => rmSync(folder, {recursive: true, force: true, maxRetries: 5})];
  const stop = () => {
    while (ends.length > 0) ends.pop()();
  };
  // Also where a test ends in a way of its own.
  process.once('exit', stop);
  try {
    const database = startDatabase(folder);
    cpSync(wordpress, site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess')});
    cpSync(themes, join(site, 'wp-content/themes'), {recursive: true, dereference: true});
    writeFileSync(join(folder, 'router.php'), router);
    writeFileSync(join(site, 'wp-config.php'), config({folder, origin}));
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    writeFileSync(join(site, 'wp-content/mu-plugins/quiet.php'), quiet);
    ends.push(await database);

    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    const inside = (code) => run('php', ['-r', code, site], {env: {...env, HTTP_HOST: new URL(origin).host}});
    inside(
      `$db = new mysqli('localhost', 'root', '', '', 0, '${folder}/db.sock'); $db->query('CREATE DATABASE wordpress');`,
    );
    inside(install);
    const server = spawn(
      onPath('php'),
      ['-d', 'opcache.enable_cli=1', '-S', new URL(origin).host, '-t', site, join(folder, 'router.php')],
      {
        stdio: 'ignore',
        env,
        detached: true,
      },
    );
    ends.push(() => process.kill(-server.pid, 'SIGKILL'));
    await until('PHP’s server', () =>
      fetch(`${origin}/readme.html`).then(
        ({ok}) => ok,
        () => false,
      ),
    );

    const log = join(folder, 'debug.log');
    return {
      origin,
      folder: site,
      version: /wp_version = '(.*?)'/.exec(readFileSync(join(site, 'wp-includes/version.php'), 'utf8'))[1],
      php: (code) => inside(`require $argv[1] . '/wp-load.php'; ${code}`),
      log: () =>
        (existsSync(log) ? readFileSync(log, 'utf8') : '')
          .split('\n')
          // WordPress is older than the PHP it runs on here, and does what that calls outdated.
          .filter((line) => line && !/Deprecated: .* in .*\/wp-(?:includes|admin)\//.test(line)),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
