<?php
/**
 * What was made when the plugin was built: the elements with their attributes, and what each says in every language.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * A file of data/, read once.
 *
 * @param string $name Of the file, without its ending.
 * @return array
 */
function physio_elements_data( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$path          = plugin_dir_path( PHYSIO_ELEMENTS_FILE ) . 'data/' . $name . '.json';
		$read[ $name ] = (array) wp_json_file_decode( $path, array( 'associative' => true ) );
	}
	return $read[ $name ];
}

/**
 * Attributes of each element, by its tag: name => array( kind, values ).
 *
 * @return array
 */
function physio_elements_elements() {
	return physio_elements_data( 'elements' )['elements'];
}

/**
 * Emergency numbers by country.
 *
 * @return array
 */
function physio_elements_numbers() {
	return physio_elements_data( 'elements' )['numbers'];
}

/**
 * What a tag of ours looks like in HTML: a part of a pattern.
 *
 * @return string
 */
function physio_elements_any_tag() {
	return '(?:' . implode( '|', array_keys( physio_elements_elements() ) ) . ')';
}
