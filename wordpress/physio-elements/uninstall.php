<?php
/**
 * Takes the plugin's one option with it. Posts keep what they say.
 *
 * @package physio-elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'physio_elements' );
