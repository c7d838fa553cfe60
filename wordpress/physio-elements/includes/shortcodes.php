<?php
/**
 * The elements as shortcodes: [exercise-card exercise="pelvic-tilt"], for the classic editor, widgets and page builders.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode as HTML.
 *
 * @param array|string $given   Attributes by name; those without a value by number.
 * @param string       $content What stands between it and its end: words in place of the library's.
 * @param string       $tag     Its name, which is the element's.
 * @return string
 */
function physio_elements_shortcode( $given, $content, $tag ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = '';
		} else {
			$attributes[ $name ] = $value;
		}
	}
	// Paragraphs that WordPress has begun before it, or ends after it.
	$content = preg_replace( '~^\s*(?:</p>|<br ?/?>)|(?:<p>|<br ?/?>)\s*$~', '', (string) $content );
	$html    = physio_elements_html( $tag, $attributes, trim( force_balance_tags( $content ) ) );
	// A block ends the paragraph that it stands in; a timer in a line of text does not.
	return 'inline' === ( $attributes['variant'] ?? '' ) ? $html : '<div class="physio-element">' . $html . '</div>';
}

/** Makes them known. */
function physio_elements_register_shortcodes() {
	foreach ( array_keys( physio_elements_elements() ) as $tag ) {
		add_shortcode( $tag, 'physio_elements_shortcode' );
	}
}
add_action( 'init', 'physio_elements_register_shortcodes' );
