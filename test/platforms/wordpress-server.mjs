// Runs a real WordPress with a real database in a temporary folder: the WordPress of Debian, the built-in web server of PHP,
// and a MariaDB that listens only on a socket. It neither uses nor changes services of the system, and requests nothing from
// other machines.
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {delimiter, join} from 'node:path';
import {fromDebian} from '../../scripts/test/browsers.mjs';

/** The folder of WordPress: that of Debian unless WORDPRESS names another. The themes are always those of Debian. */
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const themes = '/usr/share/wordpress/wp-content/themes';
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone', 'mariadb-server'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-gd', 'php-mbstring', 'php-zip'],
];

/** The path of a program. The folders of administration programs are on the PATH only for root, so they are added. */
const onPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const isInstalled = () =>
  ['php', 'mariadbd', 'mariadb-install-db'].every(onPath) &&
  ['twentytwentythree', 'twentytwentyone'].every((theme) => existsSync(join(themes, theme))) &&
  existsSync(join(wordpress, 'wp-load.php'));

/** The reason to skip a suite if WordPress is not installed and cannot be installed; `false` otherwise. */
export const noWordPress = () =>
  !(isInstalled() || (fromDebian('WordPress', packages) && isInstalled())) &&
  'needs Debian’s packages wordpress, php-cli and mariadb-server, which are not here and cannot be installed';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs a program until it exits. @returns its output */
function run(name, args, options = {}) {
  const {status, stdout, stderr, error} = spawnSync(onPath(name), args, {encoding: 'utf8', ...options});
  if (status !== 0) throw error ?? new Error(`${name}: ${(stderr || stdout).trim().split('\n').slice(-5).join('\n')}`);
  return stdout;
}

/** Waits until a condition is true, for one minute at most. */
async function until(what, condition) {
  for (const end = Date.now() + 60_000; !(await condition());) {
    if (Date.now() > end) throw new Error(`${what} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts a database server. @returns a function that stops it */
async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = `--user=${userInfo().username}`;
  run('mariadb-install-db', [
    ...['--no-defaults', `--datadir=${data}`, user, '--auth-root-authentication-method=normal', '--skip-test-db'],
    // The database lives for a minute and need not survive a power failure, so it may write less often.
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

/** The configuration of a site, which keeps it from updating itself and from starting jobs in the background. */
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
// Send no mail and no requests to other machines. The URLs of the requests are recorded.
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_http_request', function ($answer, $arguments, $url) {
	file_put_contents(dirname(ABSPATH) . '/asked.log', $url . "\\n", FILE_APPEND);
	return ['headers' => [], 'body' => '', 'response' => ['code' => 200, 'message' => 'OK'], 'cookies' => [], 'filename' => null];
}, 10, 3);
`;

/** WordPress answers every request that is not for a file, as with its rewrite rules on other servers. */
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
	// Hide the welcome guide of the editor, which would cover what is tested.
	update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2026-01-01T00:00:00.000Z']);
}
`;

/**
 * Starts a WordPress with an administrator (`admin`) and an author (`author`), whose passwords are their names.
 * @returns {Promise<{origin: string, folder: string, version: string, php(code: string): string, log(): string[], stop(): void}>}
 *   `php` runs code inside WordPress and returns its output; `log` returns the errors and warnings of PHP and WordPress
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const site = join(folder, 'site');
  const origin = `http://127.0.0.1:${await freePort()}`;
  const cleanups = [() => rmSync(folder, {recursive: true, force: true, maxRetries: 5})];
  const stop = () => {
    while (cleanups.length > 0) cleanups.pop()();
  };
  // Stop it as well if a test exits the process.
  process.once('exit', stop);
  try {
    const database = startDatabase(folder);
    cpSync(wordpress, site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess')});
    cpSync(themes, join(site, 'wp-content/themes'), {recursive: true, dereference: true});
    writeFileSync(join(folder, 'router.php'), router);
    writeFileSync(join(site, 'wp-config.php'), config({folder, origin}));
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    writeFileSync(join(site, 'wp-content/mu-plugins/quiet.php'), quiet);
    cleanups.push(await database);

    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    const runPhp = (code) => run('php', ['-r', code, site], {env: {...env, HTTP_HOST: new URL(origin).host}});
    runPhp(
      `$db = new mysqli('localhost', 'root', '', '', 0, '${folder}/db.sock'); $db->query('CREATE DATABASE wordpress');`,
    );
    runPhp(install);
    const server = spawn(
      onPath('php'),
      ['-d', 'opcache.enable_cli=1', '-S', new URL(origin).host, '-t', site, join(folder, 'router.php')],
      {
        stdio: 'ignore',
        env,
        detached: true,
      },
    );
    cleanups.push(() => process.kill(-server.pid, 'SIGKILL'));
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
      php: (code) => runPhp(`require $argv[1] . '/wp-load.php'; ${code}`),
      log: () =>
        (existsSync(log) ? readFileSync(log, 'utf8') : '')
          .split('\n')
          // This WordPress is older than the PHP that runs it, and uses features that are deprecated now.
          .filter((line) => line && !/Deprecated: .* in .*\/wp-(?:includes|admin)\//.test(line)),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
