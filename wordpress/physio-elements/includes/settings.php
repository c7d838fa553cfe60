<?php
/**
 * What a site sets once for all its elements: a colour, a ready theme, whose emergency number is shown.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/** The ready themes, by their files. */
const PHYSIO_ELEMENTS_THEMES = array( 'clinic', 'calm', 'contrast', 'paper', 'night' );

/**
 * What was sent, as far as it makes sense.
 *
 * @param mixed $sent By name.
 * @return array
 */
function physio_elements_sanitize( $sent ) {
	$sent = is_array( $sent ) ? $sent : array();
	return array(
		'accent' => (string) sanitize_hex_color( $sent['accent'] ?? '' ),
		'theme'  => in_array( $sent['theme'] ?? '', PHYSIO_ELEMENTS_THEMES, true ) ? $sent['theme'] : '',
		'region' => isset( physio_elements_numbers()[ $sent['region'] ?? '' ] ) ? $sent['region'] : '',
	);
}

/**
 * A setting; empty where there is none. It is checked again, because anything may have written it.
 *
 * @param string $name Of the setting.
 * @return string
 */
function physio_elements_setting( $name ) {
	return physio_elements_sanitize( get_option( 'physio_elements' ) )[ $name ];
}

/** The option, its section and fields. */
function physio_elements_register_settings() {
	register_setting( 'physio_elements', 'physio_elements', array( 'sanitize_callback' => 'physio_elements_sanitize' ) );
	add_settings_section( 'physio_elements', '', '__return_null', 'physio_elements' );
	$fields = array(
		'accent' => __( 'Accent colour', 'physio-elements' ),
		'theme'  => __( 'Theme', 'physio-elements' ),
		'region' => __( 'Country for the emergency number', 'physio-elements' ),
	);
	foreach ( $fields as $name => $label ) {
		$arguments = array( 'label_for' => 'physio_elements_' . $name );
		add_settings_field( $name, $label, 'physio_elements_' . $name . '_field', 'physio_elements', 'physio_elements', $arguments );
	}
}
add_action( 'admin_init', 'physio_elements_register_settings' );

/** A colour, by hand or by WordPress's picker. */
function physio_elements_accent_field() {
	printf(
		'<input type="text" id="physio_elements_accent" name="physio_elements[accent]" value="%s" placeholder="#0b6e73" pattern="#([0-9a-fA-F]{3}){1,2}">',
		esc_attr( physio_elements_setting( 'accent' ) )
	);
	echo '<p class="description">' . esc_html__( 'Most other colours derive from this one, and the text stays readable. Leave empty to use the colour of the theme.', 'physio-elements' ) . '</p>';
}

/**
 * A choice among names, or none.
 *
 * @param string $name    Of the setting.
 * @param string $none    What none is called.
 * @param array  $choices Names for people, by id.
 */
function physio_elements_select( $name, $none, $choices ) {
	printf( '<select id="physio_elements_%1$s" name="physio_elements[%1$s]">', esc_attr( $name ) );
	foreach ( array( '' => $none ) + $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( physio_elements_setting( $name ), $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** The ready themes. */
function physio_elements_theme_field() {
	$themes = physio_elements_data( 'words-' . physio_elements_language( determine_locale() ) )['labels']['themes'];
	physio_elements_select( 'theme', __( 'None (font of your site, default colours)', 'physio-elements' ), $themes );
}

/** Countries with their numbers. */
function physio_elements_region_field() {
	$names = physio_elements_data( 'words-' . physio_elements_language( determine_locale() ) )['regions'];
	physio_elements_select( 'region', __( 'None (“your local emergency number”)', 'physio-elements' ), $names );
	echo '<p class="description">' . esc_html__( 'The country of your visitors. A block or shortcode can set another.', 'physio-elements' ) . '</p>';
}

/** The page among the others. */
function physio_elements_menu() {
	$title = __( 'Physio Elements', 'physio-elements' );
	$page  = add_options_page( $title, $title, 'manage_options', 'physio-elements', 'physio_elements_page' );
	add_action( 'admin_print_scripts-' . $page, 'physio_elements_colour_picker' );
}
add_action( 'admin_menu', 'physio_elements_menu' );

/** WordPress's own, for the colour. */
function physio_elements_colour_picker() {
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'wp-color-picker' );
	wp_add_inline_script( 'wp-color-picker', 'jQuery( function ( $ ) { $( "#physio_elements_accent" ).wpColorPicker(); } );' );
}

/** What the page shows. */
function physio_elements_page() {
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'physio_elements' );
			do_settings_sections( 'physio_elements' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * A link to it in the list of plugins.
 *
 * @param array $links Of this plugin.
 * @return array
 */
function physio_elements_links( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=physio-elements' ) ), esc_html__( 'Settings', 'physio-elements' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( PHYSIO_ELEMENTS_FILE ), 'physio_elements_links' );
