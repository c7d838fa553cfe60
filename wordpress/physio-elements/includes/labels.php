<?php
/**
 * Labels of the editor, in the language of the author.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Labels in the sidebar that are not names of attributes or of their values.
 *
 * @return array
 */
function physio_elements_sidebar() {
	return array(
		'settings'   => __( 'Settings', 'physio-elements' ),
		'appearance' => __( 'Appearance', 'physio-elements' ),
		'accent'     => __( 'Accent colour', 'physio-elements' ),
		'note'       => __( 'Your note', 'physio-elements' ),
		'clinic'     => __( 'Clinic name on the printout', 'physio-elements' ),
		'causes'     => __( 'Causes to show, in order (empty: all)', 'physio-elements' ),
		'open'       => __( 'Causes that start open', 'physio-elements' ),
		'src'        => __( 'URL of custom content (JSON)', 'physio-elements' ),
		'words'      => __( 'Fallback text without JavaScript', 'physio-elements' ),
		'lang'       => __( 'Language', 'physio-elements' ),
		'page'       => __( 'Same as the page', 'physio-elements' ),
		'site'       => __( 'From the plugin settings', 'physio-elements' ),
		'theme'      => __( 'Colour scheme', 'physio-elements' ),
		'light'      => __( 'Light', 'physio-elements' ),
		'dark'       => __( 'Dark', 'physio-elements' ),
		'none'       => __( 'None', 'physio-elements' ),
	);
}
