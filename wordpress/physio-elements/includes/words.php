<?php
/**
 * What an element says, as plain HTML between its tags: for readers without scripts, for feeds and for search.
 *
 * @package physio-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Ids that are known, in their order; all of them where none was asked for.
 *
 * @param string $asked Ids with spaces between.
 * @param array  $known By id.
 * @return array What is known of those.
 */
function physio_elements_picked( $asked, $known ) {
	$ids = preg_split( '/\s+/', $asked, -1, PREG_SPLIT_NO_EMPTY );
	return $ids ? array_filter( array_map( static fn( $id ) => $known[ $id ] ?? null, $ids ) ) : array_values( $known );
}

/**
 * An exercise as a card has it; nothing for one that is not the library's.
 *
 * @param array $words      Of a language.
 * @param array $attributes Of the element.
 * @return array Words and source.
 */
function physio_elements_card_words( $words, $attributes ) {
	$exercise = $words['exercises'][ $attributes['exercise'] ?? '' ] ?? null;
	return $exercise ? array( $exercise['card'], $exercise['source'] ) : array( '', '' );
}

/**
 * A plan: its exercises, when to stop, when to get help.
 *
 * @param array $words      Of a language.
 * @param array $attributes Of the element.
 * @return array Words and source.
 */
function physio_elements_plan_words( $words, $attributes ) {
	$exercises = physio_elements_picked( $attributes['exercises'] ?? '', $words['exercises'] );
	$plan      = $words['plan'];
	return array( $plan['before'] . implode( '', wp_list_pluck( $exercises, 'inPlan' ) ) . $plan['after'], $plan['source'] );
}

/**
 * A list of causes.
 *
 * @param array $words      Of a language.
 * @param array $attributes Of the element.
 * @return array Words and source.
 */
function physio_elements_cause_words( $words, $attributes ) {
	$causes = $words['causes'];
	$items  = physio_elements_picked( $attributes['causes'] ?? '', $causes['items'] );
	return $items
		? array( $causes['before'] . '<ul>' . implode( '', $items ) . '</ul>' . $causes['after'], $causes['source'] )
		: array( '', '' );
}

/**
 * The name of a timer and its dose, as 3 × 5 × 5 s.
 *
 * @param array $words      Of a language.
 * @param array $attributes Of the element.
 * @return array Words and source.
 */
function physio_elements_timer_words( $words, $attributes ) {
	$exercise = $words['exercises'][ $attributes['exercise'] ?? '' ] ?? null;
	$dose     = $attributes + ( $exercise ? $exercise['dose'] : array() ) + array(
		'sets' => 1,
		'reps' => 5,
		'hold' => 5,
	);
	$hold     = is_numeric( $dose['hold'] ) ? ( (float) $dose['hold'] ? $dose['hold'] . ' s' : '' ) : $dose['hold'];
	$numbers  = array_filter( array( $dose['sets'] > 1 ? $dose['sets'] : '', $dose['reps'], $hold ) );
	$name     = $attributes['label'] ?? ( $exercise ? $exercise['name'] : $words['timer'] );
	$text     = esc_html( $name . ': ' . implode( ' × ', $numbers ) );
	return array( 'inline' === ( $attributes['variant'] ?? '' ) ? $text : '<p>' . $text . '</p>', '' );
}

/**
 * What an element says.
 *
 * @param string $tag        Of the element.
 * @param array  $attributes As physio_elements_attributes gives them.
 * @return array HTML, which is safe, and its language; no HTML where the element's content is not the library's.
 */
function physio_elements_words( $tag, $attributes ) {
	$language = physio_elements_language( $attributes['lang'] ?? '' );
	$words    = physio_elements_data( 'words-' . $language );
	if ( isset( $attributes['src'] ) ) {
		return array( '', $language );
	}
	switch ( $tag ) {
		case 'exercise-card':
			$said = physio_elements_card_words( $words, $attributes );
			break;
		case 'exercise-plan':
			$said = physio_elements_plan_words( $words, $attributes );
			break;
		case 'cause-list':
			$said = physio_elements_cause_words( $words, $attributes );
			break;
		case 'advice-list':
			$said = array( $words['advice'][ $attributes['topic'] ?? 'treatment' ], $words['advice']['source'] );
			break;
		case 'care-notice':
			$said = array( $words['notice'][ $attributes['variant'] ?? 'full' ], $words['notice']['source'] );
			break;
		default:
			$said = physio_elements_timer_words( $words, $attributes );
	}
	list( $html, $source ) = $said;
	if ( 'none' !== ( $attributes['sources'] ?? '' ) ) {
		$html .= $source;
	}
	$number = physio_elements_numbers()[ $attributes['region'] ?? '' ] ?? '';
	$call   = $number ? str_replace( '{number}', $number, $words['notice']['call'] ) : $words['notice']['local'];
	$html   = str_replace( '{call}', esc_html( $call ), $html );
	// Titles are of level 2, and what is below them of 3.
	$lower = (int) ( $attributes['heading-level'] ?? 2 ) - 2;
	$html  = preg_replace_callback( '~(</?h)(\d)~', static fn( $found ) => $found[1] . min( 6, $found[2] + $lower ), $html );
	return array( $html, $language );
}
