<?php
/**
 * The colours as a stylesheet with an address: a strict Content Security Policy blocks what wp_add_inline_style()
 * prints, and a file would need a folder that can be written to.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** The stylesheet, empty when no colour is set. */
function stylesheet(): string {
	$lines = '';
	foreach ( options()['colours'] as $name => $colour ) {
		// Checked when it was saved, and once more: an option can be written past the form.
		if ( isset( COLOURS[ $name ] ) && sanitize_hex_color( $colour ) ) {
			$lines .= '--arengo-' . $name . ':' . $colour . ';';
		}
	}
	return '' === $lines ? '' : ':root{' . $lines . '}';
}

function enqueue_style(): void {
	$css = stylesheet();
	if ( '' !== $css ) {
		// The address changes with the colours, so it may be kept for ever.
		wp_enqueue_style( 'arengo', add_query_arg( 'arengo-style', substr( md5( $css ), 0, 8 ), home_url( '/' ) ), array(), null );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_style' );

function serve_style(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- reads what is public
	if ( ! isset( $_GET['arengo-style'] ) ) {
		return;
	}
	header( 'Content-Type: text/css; charset=utf-8' );
	header( 'X-Content-Type-Options: nosniff' );
	$css = stylesheet();
	// A page that somebody kept may ask for colours of before: it gets those of now, and they are not kept under that name.
	// phpcs:ignore WordPress.Security -- compared only
	$is_current = substr( md5( $css ), 0, 8 ) === $_GET['arengo-style'];
	header( 'Cache-Control: ' . ( $is_current ? 'public, max-age=31536000, immutable' : 'no-cache' ) );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- only names and colours from above
	echo $css;
	exit;
}
add_action( 'init', __NAMESPACE__ . '\serve_style', 1 );
