<?php
/**
 * Which of the elements' languages a page is in, and the plugin's own words in that of whoever uses it.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The elements' language for a locale or a language tag: English for what they do not speak.
 *
 * @param string $locale As es_MX, pt-BR; left out, the site's, which plugins for several languages set for each page.
 * @return string
 */
function physio_elements_language( $locale = '' ) {
	$locale = strtolower( $locale ? $locale : get_locale() );
	$spoken = array(
		'es' => 'es',
		'pt' => 'pt-BR',
	);
	return $spoken[ strtok( $locale, '_-' ) ] ?? 'en';
}

/** The plugin's own words lie beside it; one Spanish is for all of Spanish. */
function physio_elements_load_words() {
	$language = physio_elements_language( determine_locale() );
	if ( 'en' !== $language ) {
		load_textdomain( 'physio-elements', plugin_dir_path( PHYSIO_ELEMENTS_FILE ) . 'languages/physio-elements-' . $language . '.mo' );
	}
}
add_action( 'init', 'physio_elements_load_words', 1 );
