<?php
/**
 * An element as HTML: its tag, attributes that were checked, and its words between the tags.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * One attribute as an element may have it.
 *
 * @param array $about What is known of the attribute: its kind and, of a choice, its values.
 * @param mixed $value As somebody wrote it.
 * @return string|true|null Null for what makes no sense.
 */
function physio_elements_checked( $about, $value ) {
	if ( 'boolean' === $about['kind'] ) {
		return in_array( $value, array( true, '', 'true', '1', 1 ), true ) ? true : null;
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return null;
	}
	// Quotes that a word processor has put around it.
	$value = trim( wp_specialchars_decode( (string) $value ), " \t\n\r\"'“”„‟«»″" );
	if ( '' === $value ) {
		return null;
	}
	switch ( $about['kind'] ) {
		case 'choice':
			return in_array( $value, $about['values'], true ) ? $value : null;
		case 'number':
			return is_numeric( $value ) ? $value : null;
		case 'duration':
			return preg_match( '/^[0-9a-z.]+$/i', $value ) ? $value : null;
		case 'level':
			return in_array( $value, array( '2', '3', '4', '5', '6' ), true ) ? $value : null;
		case 'language':
			return preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', $value ) ? $value : null;
		case 'region':
			return isset( physio_elements_numbers()[ strtoupper( $value ) ] ) ? strtoupper( $value ) : null;
		case 'exercise':
		case 'exercises':
		case 'causes':
			// Not only the library's: a page may register its own.
			return preg_match( '/^[\w-]+(\s+[\w-]+)*$/', $value ) ? $value : null;
		case 'address':
			$address = esc_url_raw( $value, array( 'http', 'https' ) );
			return $address ? $address : null;
		default:
			return $value;
	}
}

/**
 * The attributes that an element has a use for, of those that somebody wrote; with the site's own where it left them out.
 *
 * @param string $tag   Of the element.
 * @param array  $given By name.
 * @return array
 */
function physio_elements_attributes( $tag, $given ) {
	$attributes = array();
	foreach ( physio_elements_elements()[ $tag ] as $name => $about ) {
		$value = physio_elements_checked( $about, $given[ $name ] ?? null );
		if ( null === $value && 'region' === $about['kind'] ) {
			$value = physio_elements_checked( $about, physio_elements_setting( 'region' ) );
		}
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	if ( isset( $attributes['src'] ) ) {
		unset( $attributes['exercise'] );
	}
	if ( ! empty( $given['id'] ) && preg_match( '/^[\w-]+$/', $given['id'] ) ) {
		$attributes['id'] = $given['id'];
	}
	$accent = sanitize_hex_color( $given['accent'] ?? '' );
	if ( $accent ) {
		$attributes['style'] = '--physio-accent: ' . $accent;
	}
	return $attributes;
}

/**
 * What somebody adds in their own words, in the element's slot for it.
 *
 * @param string $tag   Of the element.
 * @param array  $given By name: `note` of a card, `clinic` of a plan.
 * @return string
 */
function physio_elements_additions( $tag, $given ) {
	$slots = array(
		'exercise-card' => array( 'note', 'notes' ),
		'exercise-plan' => array( 'clinic', 'clinic' ),
	);
	if ( ! isset( $slots[ $tag ] ) ) {
		return '';
	}
	list( $name, $slot ) = $slots[ $tag ];
	$text                = trim( (string) ( $given[ $name ] ?? '' ) );
	return '' === $text ? '' : sprintf( '<p slot="%s">%s</p>', $slot, nl2br( esc_html( $text ) ) );
}

/**
 * An element with its words.
 *
 * @param string $tag   Of the element.
 * @param array  $given Attributes as somebody wrote them, by name.
 * @param string $own   Words in place of the library's, as HTML that is safe.
 * @return string
 */
function physio_elements_html( $tag, $given, $own = '' ) {
	physio_elements_enqueue();
	$attributes              = physio_elements_attributes( $tag, $given );
	list( $words, $language ) = physio_elements_words( $tag, $attributes );
	if ( '' !== $own ) {
		$words = $own;
	} elseif ( 'inline' !== ( $attributes['variant'] ?? '' ) && '' !== $words ) {
		$words = sprintf( '<div class="physio-elements-words" lang="%s">%s</div>', esc_attr( $language ), $words );
	}
	$html = '<' . $tag;
	foreach ( $attributes as $name => $value ) {
		$html .= true === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html . '>' . $words . physio_elements_additions( $tag, $given ) . '</' . $tag . '>';
}
