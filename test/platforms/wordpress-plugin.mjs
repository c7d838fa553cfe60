// Builds the plugin for WordPress and installs it in a site.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Builds the plugin. @returns the path of its zip file */
export function builtPlugin() {
  execFileSync(process.execPath, [join(root, 'scripts/wordpress/build-plugin.mjs')]);
  return join(root, `wordpress/dist/physio-elements-${version}.zip`);
}

/** Installs and activates the plugin without using the administration pages. */
export const installed = (wp, zip) =>
  wp.php(`
    require_once ABSPATH . 'wp-admin/includes/file.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    WP_Filesystem();
    unzip_file('${zip}', WP_PLUGIN_DIR);
    activate_plugin('physio-elements/physio-elements.php');`);
