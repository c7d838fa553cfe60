<?php
/**
 * What the editor calls things, in the language of whoever writes.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * What stands in the sidebar and is not the name of an attribute or of a value of one.
 *
 * @return array
 */
function physio_elements_sidebar() {
	return array(
		'settings' => __( 'What it shows', 'physio-elements' ),
		'looks'    => __( 'Looks', 'physio-elements' ),
		'accent'   => __( 'Colour', 'physio-elements' ),
		'note'     => __( 'A note from you', 'physio-elements' ),
		'clinic'   => __( 'Name of your clinic, on the printed copy', 'physio-elements' ),
		'causes'   => __( 'Causes, in their order; all if there is none', 'physio-elements' ),
		'open'     => __( 'Causes that are open at first', 'physio-elements' ),
		'src'      => __( 'Address of your own, as JSON', 'physio-elements' ),
		'words'    => __( 'Words for readers without scripts', 'physio-elements' ),
		'lang'     => __( 'Language', 'physio-elements' ),
		'page'     => __( 'As the page', 'physio-elements' ),
		'site'     => __( 'As the settings say', 'physio-elements' ),
		'theme'    => __( 'Light or dark', 'physio-elements' ),
		'light'    => __( 'Light', 'physio-elements' ),
		'dark'     => __( 'Dark', 'physio-elements' ),
		'own'      => __( 'None', 'physio-elements' ),
	);
}
