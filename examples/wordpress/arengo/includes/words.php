<?php
/**
 * The words of the administration, in Italian where the site or the user reads Italian. What citizens read in a
 * widget is in the widget itself.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/**
 * A translation that somebody installed goes before ours.
 *
 * @param mixed $translation
 * @param mixed $text
 * @return mixed
 */
function translated( $translation, $text ) {
	static $italian = null;
	if ( $translation !== $text || 0 !== strpos( determine_locale(), 'it' ) ) {
		return $translation;
	}
	$italian = $italian ?? require dirname( __DIR__ ) . '/languages/it.php';
	return $italian[ $text ] ?? $text;
}
add_filter( 'gettext_arengo', __NAMESPACE__ . '\translated', 10, 2 );
// Title and description of the block come with a context.
add_filter( 'gettext_with_context_arengo', __NAMESPACE__ . '\translated', 10, 2 );
