<?php
/**
 * Plugin Name:       Physio Elements
 * Description:       Exercise cards, exercise plans, a hold timer and clear advice about back pain when walking, as blocks, shortcodes and HTML tags.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            physio-elements
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       physio-elements
 * Domain Path:       /languages
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

define( 'PHYSIO_ELEMENTS_VERSION', '0.0.0' );
define( 'PHYSIO_ELEMENTS_FILE', __FILE__ );

foreach ( array( 'data', 'language', 'words', 'element', 'script', 'labels', 'blocks', 'shortcodes', 'tags', 'settings' ) as $physio_elements_part ) {
	require_once __DIR__ . '/includes/' . $physio_elements_part . '.php';
}
unset( $physio_elements_part );
