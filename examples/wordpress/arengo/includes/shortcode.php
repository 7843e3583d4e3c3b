<?php
/**
 * `[arengo src="https://partecipa.example.it/agenda" noun="agenda" view="list"]Agenda[/arengo]`
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/**
 * @param array<string, string>|string $given   An empty string when there is no attribute.
 * @param string|null                  $content What stands between the two ends: the text of the link.
 */
function shortcode( $given, $content = null ): string {
	$given = is_array( $given ) ? $given : array();
	$names = array_merge( array( 'src', 'noun', 'text' ), ATTRIBUTES );
	$wish  = shortcode_atts( array_fill_keys( $names, '' ), $given, 'arengo' );
	// The editor may have made a link or an ampersand's entity of the address.
	$wish['src'] = html_entity_decode( wp_strip_all_tags( $wish['src'] ), ENT_QUOTES, 'UTF-8' );
	if ( '' === $wish['text'] && is_string( $content ) ) {
		$wish['text'] = wp_strip_all_tags( $content );
	}
	return widget( $wish );
}

add_action(
	'init',
	static function () {
		add_shortcode( 'arengo', __NAMESPACE__ . '\shortcode' );
	}
);
