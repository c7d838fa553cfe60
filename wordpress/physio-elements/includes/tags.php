<?php
/**
 * The elements as tags, for people who may not write just any HTML: our six tags with their attributes, and nothing else.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets them through where WordPress removes what it does not know. Their style goes through its own check.
 *
 * @param array  $tags    Attributes that are allowed, by tag.
 * @param string $context Where: posts are `post`.
 * @return array
 */
function physio_elements_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$common = array( 'id', 'class', 'lang', 'dir', 'style', 'hidden' );
	foreach ( physio_elements_elements() as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( array_merge( array_keys( $attributes ), $common ), true );
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'physio_elements_allow_tags', 10, 2 );

/**
 * The classic editor keeps them too, although nothing stands between their tags.
 *
 * @param array $settings Of TinyMCE.
 * @return array
 */
function physio_elements_keep_tags( $settings ) {
	$tags = array_keys( physio_elements_elements() );
	$add  = static fn( $name, $more ) => implode( ',', array_filter( array( $settings[ $name ] ?? '', $more ) ) );

	$settings['custom_elements']         = $add( 'custom_elements', implode( ',', $tags ) );
	$settings['extended_valid_elements'] = $add( 'extended_valid_elements', implode( '[*],', $tags ) . '[*]' );
	if ( empty( $settings['setup'] ) ) {
		$settings['setup'] = sprintf(
			'function ( editor ) { editor.on( "PreInit", function () { %s.forEach( function ( tag ) { editor.schema.getNonEmptyElements()[ tag ] = {}; } ); } ); }',
			wp_json_encode( array_merge( $tags, array_map( 'strtoupper', $tags ) ) )
		);
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'physio_elements_keep_tags' );
