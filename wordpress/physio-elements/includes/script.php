<?php
/**
 * The elements' script and colours, on pages that have a use for them and on no others.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the library's files. The version is in the path, so that a browser takes all of them anew with it.
 *
 * @param string $path Below the library's folder.
 * @return string
 */
function physio_elements_url( $path ) {
	return plugins_url( 'assets/' . PHYSIO_ELEMENTS_VERSION . '/' . $path, PHYSIO_ELEMENTS_FILE );
}

/** Makes them known: the script, and the styles with the site's theme and colour. */
function physio_elements_register() {
	$theme = physio_elements_setting( 'theme' );
	$needs = array();
	// The version is in the path.
	wp_register_script( 'physio-elements', physio_elements_url( 'cdn/autoload.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	if ( $theme ) {
		$needs[] = 'physio-elements-theme';
		wp_register_style( 'physio-elements-theme', physio_elements_url( 'themes/' . $theme . '.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
	wp_register_style( 'physio-elements', plugins_url( 'style.css', PHYSIO_ELEMENTS_FILE ), $needs, PHYSIO_ELEMENTS_VERSION );
	if ( physio_elements_setting( 'accent' ) ) {
		wp_add_inline_style( 'physio-elements', physio_elements_accent() );
	}
}
add_action( 'init', 'physio_elements_register' );

/**
 * The site's colour, as CSS; also where a ready theme has one.
 *
 * @return string
 */
function physio_elements_accent() {
	return sprintf( ':root:root { --physio-accent: %s; }', physio_elements_setting( 'accent' ) );
}

/** Puts them on the page. */
function physio_elements_enqueue() {
	wp_enqueue_script( 'physio-elements' );
	wp_enqueue_style( 'physio-elements' );
}

/**
 * A module is what it is.
 *
 * @param string $tag    The script's.
 * @param string $handle Its name.
 * @return string
 */
function physio_elements_as_module( $tag, $handle ) {
	if ( 'physio-elements' !== $handle ) {
		return $tag;
	}
	return sprintf(
		"<script type=\"module\" src=\"%s\" id=\"physio-elements-js\"></script>\n", // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript
		esc_url( physio_elements_url( 'cdn/autoload.js' ) )
	);
}
add_filter( 'script_loader_tag', 'physio_elements_as_module', 10, 2 );

/**
 * For elements that somebody wrote as tags, or as places that name them.
 *
 * @param string $content Of a post or a widget.
 * @return string
 */
function physio_elements_look_for_tags( $content ) {
	if ( preg_match( '~<' . physio_elements_any_tag() . '[\s>]|\sdata-physio=~', (string) $content ) ) {
		physio_elements_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'physio_elements_look_for_tags', 99 );
add_filter( 'render_block', 'physio_elements_look_for_tags', 99 );
add_filter( 'widget_text', 'physio_elements_look_for_tags', 99 );
add_filter( 'widget_custom_html_content', 'physio_elements_look_for_tags', 99 );

/** Early enough for the head of the page, where its posts show that they have elements. */
function physio_elements_look_ahead() {
	global $wp_query;
	foreach ( $wp_query->posts ?? array() as $post ) {
		if ( preg_match( '~<!-- wp:physio-elements/|\[' . physio_elements_any_tag() . '[\s\]]~', $post->post_content ?? '' ) ) {
			physio_elements_enqueue();
		} else {
			physio_elements_look_for_tags( $post->post_content ?? '' );
		}
	}
}
add_action( 'wp_enqueue_scripts', 'physio_elements_look_ahead' );
