<?php
/**
 * The elements as blocks. A post keeps the words between the tags, so that it reads without this plugin too; a page gets
 * them anew, in its own language and as the plugin has them now.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * A group of their own, where blocks are chosen.
 *
 * @param array $categories Of blocks.
 * @return array
 */
function physio_elements_category( $categories ) {
	$physio = array(
		'slug'  => 'physio',
		'title' => __( 'Physio', 'physio-elements' ),
	);
	return array_merge( $categories, array( $physio ) );
}
add_filter( 'block_categories_all', 'physio_elements_category' );

/** What the script of the editor has to know. */
function physio_elements_editor_data() {
	$language = physio_elements_language( determine_locale() );
	$words    = physio_elements_data( 'words-' . $language );
	return array(
		'elements' => physio_elements_elements(),
		'labels'   => array( 'sidebar' => physio_elements_sidebar() ) + $words['labels'],
		'names'    => array(
			'exercise' => wp_list_pluck( $words['exercises'], 'name' ),
			'causes'   => $words['causes']['names'],
			'region'   => $words['regions'],
			'language' => $words['languages'],
		),
		'script'   => physio_elements_url( 'cdn/autoload.js' ),
		'theme'    => physio_elements_setting( 'theme' ) ? physio_elements_url( 'themes/' . physio_elements_setting( 'theme' ) . '.css' ) : '',
		'accent'   => physio_elements_setting( 'accent' ) ? physio_elements_accent() : '',
		'region'   => physio_elements_setting( 'region' ),
		'pageLang' => str_replace( '_', '-', get_locale() ),
	);
}

/** The script of the editor, which all six share. */
function physio_elements_register_editor() {
	$needs = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-url' );
	wp_register_script( 'physio-elements-editor', plugins_url( 'editor.js', PHYSIO_ELEMENTS_FILE ), $needs, PHYSIO_ELEMENTS_VERSION, true );
	$labels = physio_elements_data( 'words-' . physio_elements_language( determine_locale() ) )['labels'];
	foreach ( array_keys( physio_elements_elements() ) as $tag ) {
		register_block_type(
			plugin_dir_path( PHYSIO_ELEMENTS_FILE ) . 'blocks/' . $tag,
			array(
				'title'           => $labels['names'][ $tag ],
				'description'     => $labels['elements'][ $tag ],
				'render_callback' => static fn( $attributes ) => physio_elements_block( $tag, $attributes ),
			)
		);
	}
}
add_action( 'init', 'physio_elements_register_editor' );

/** It is much that the script has to know, and only the editor needs it. */
function physio_elements_tell_editor() {
	$data = wp_json_encode( physio_elements_editor_data(), JSON_HEX_TAG );
	wp_add_inline_script( 'physio-elements-editor', 'window.physioElements = ' . $data . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'physio_elements_tell_editor', 1 );

/**
 * A block as a page has it.
 *
 * @param string $tag        Of its element.
 * @param array  $attributes Of the block: those of the element, and what the editor adds.
 * @return string
 */
function physio_elements_block( $tag, $attributes ) {
	$own = trim( sanitize_textarea_field( $attributes['words'] ?? '' ) );
	$own = isset( $attributes['src'] ) && '' !== $own ? wpautop( esc_html( $own ) ) : '';
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), physio_elements_html( $tag, $attributes, $own ) );
}
