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
				'render_callback' => static fn( $attributes, $content ) => physio_elements_block( $tag, $attributes, $content ),
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
 * What a post keeps of a block in its HTML: the attributes of its tag, and what somebody wrote in their own words.
 *
 * @param string $tag     Of the element.
 * @param string $content Of the block, as the post has it.
 * @return array By name.
 */
function physio_elements_kept( $tag, $content ) {
	$decoded = static fn( $text ) => wp_specialchars_decode( $text, ENT_QUOTES );
	$kept    = array();
	if ( preg_match( '~<' . $tag . '\s([^>]*)>~', $content, $found ) ) {
		$kept = array_map( $decoded, array_filter( (array) shortcode_parse_atts( $found[1] ), 'is_string', ARRAY_FILTER_USE_KEY ) );
	}
	foreach ( array(
		'own'  => array( 'words' ),
		'note' => array( 'note', 'clinic' ),
	) as $class => $names ) {
		if ( preg_match( '~<p class="physio-elements-' . $class . '">(.*?)</p>~s', $content, $found ) ) {
			$kept += array_fill_keys( $names, $decoded( wp_strip_all_tags( $found[1] ) ) );
		}
	}
	return $kept;
}

/**
 * A block as a page has it.
 *
 * @param string $tag        Of its element.
 * @param array  $attributes Of the block: those of the element, and what the editor adds.
 * @param string $content    As the post has it.
 * @return string
 */
function physio_elements_block( $tag, $attributes, $content ) {
	$given = array_merge( $attributes, physio_elements_kept( $tag, $content ) );
	$own   = isset( $given['src'] ) ? trim( $given['words'] ?? '' ) : '';
	$html  = physio_elements_html( $tag, $given, '' === $own ? '' : wpautop( esc_html( $own ) ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}
