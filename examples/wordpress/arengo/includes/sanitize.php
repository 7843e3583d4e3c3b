<?php
/**
 * What the form of the settings sends, checked field by field. A field that is wrong keeps what it had, and says so.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** Which code runs on the site is chosen by who may install plugins; on a network, that is its administrator. */
function may_choose_script(): bool {
	return current_user_can( 'install_plugins' );
}

function fault( string $message, string $type = 'error' ): void {
	$code = 'arengo-' . md5( $message );
	// WordPress checks an option twice when it is saved for the first time.
	if ( ! in_array( $code, array_column( get_settings_errors( 'arengo' ), 'code' ), true ) ) {
		// Core prints it as it is, and it may repeat what was typed.
		add_settings_error( 'arengo', $code, esc_html( $message ), $type );
	}
}

/** @param mixed $sent */
function sanitize( $sent ): array {
	$sent = is_array( $sent ) ? $sent : array();
	$kept = options();
	$text = static function ( string $name ) use ( $sent ): string {
		return is_string( $sent[ $name ] ?? null ) ? trim( $sent[ $name ] ) : '';
	};

	$script = may_choose_script() ? sanitize_script( $text( 'script' ), $text( 'integrity' ), $kept ) : array_intersect_key( $kept, array( 'script' => 1, 'integrity' => 1 ) );
	return $script + array(
		'origins' => sanitize_origins( $sent['origins'] ?? '' ),
		'where'   => 'seen' === $text( 'where' ) ? 'seen' : 'everywhere',
		'colours' => sanitize_colours( $sent['colours'] ?? array(), $kept['colours'] ),
	);
}

/** @return array{script: string, integrity: string} */
function sanitize_script( string $script, string $integrity, array $kept ): array {
	$before = array( 'script' => $kept['script'], 'integrity' => $kept['integrity'] );
	if ( '' === $script ) {
		return array( 'script' => '', 'integrity' => '' );
	}
	if ( '' === origin_of( $script ) || '' === esc_url_raw( $script, array( 'http', 'https' ) ) ) {
		fault( __( 'The address of the script is no web address, and was not saved.', 'arengo' ) );
		return $before;
	}
	if ( '' !== $integrity && ! preg_match( '~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~', $integrity ) ) {
		fault( __( 'The hash of the script must look like sha384-…; it was not saved.', 'arengo' ) );
		return $before;
	}
	if ( '' === $integrity ) {
		fault( __( 'Without its hash, browsers run whatever is found at the address of the script.', 'arengo' ), 'warning' );
	}
	return array( 'script' => esc_url_raw( $script, array( 'http', 'https' ) ), 'integrity' => $integrity );
}

/**
 * Origins of a text with one a line, or of what was saved before.
 *
 * @param mixed $given
 * @return string[]
 */
function sanitize_origins( $given ): array {
	$text  = is_array( $given ) ? implode( "\n", array_filter( $given, 'is_string' ) ) : ( is_string( $given ) ? $given : '' );
	$found = array();
	foreach ( array_filter( array_map( 'trim', preg_split( '/[\n,]/', $text ) ) ) as $word ) {
		// Somebody pastes the address of a page, or leaves out what browsers leave out.
		$is_host = preg_match( '/^[^\s\/:]+\.[^\s\/:]+$/', $word );
		$origin  = origin_of( $is_host ? 'https://' . $word : $word );
		if ( '' === $origin ) {
			/* translators: %s: what was written. */
			fault( sprintf( __( '“%s” is no web address, and was left out.', 'arengo' ), $word ) );
			continue;
		}
		$found[] = $origin;
	}
	return array_values( array_unique( $found ) );
}

/**
 * @param mixed                 $given
 * @param array<string, string> $before
 * @return array<string, string>
 */
function sanitize_colours( $given, array $before ): array {
	$found = array();
	foreach ( array_keys( COLOURS ) as $name ) {
		$colour = is_array( $given ) && is_string( $given[ $name ] ?? null ) ? trim( $given[ $name ] ) : '';
		if ( '' === $colour ) {
			continue;
		}
		if ( ! sanitize_hex_color( $colour ) ) {
			/* translators: %s: what was written. */
			fault( sprintf( __( '“%s” is no colour such as #0066cc, and was not saved.', 'arengo' ), $colour ) );
			$colour = $before[ $name ] ?? '';
		}
		if ( '' !== $colour ) {
			$found[ $name ] = strtolower( $colour );
		}
	}
	warn_of_contrast( $found + COLOURS );
	return $found;
}

/** WCAG 2.2, 1.4.3: text needs 4.5 : 1. Colours that are not set may be the theme's; then this is a guess, and says so. */
function warn_of_contrast( array $colours ): void {
	$pairs = array(
		array( 'on-accent', 'accent', __( 'The text on buttons is hard to read: %s : 1, and 4.5 : 1 is needed.', 'arengo' ) ),
		array( 'accent', 'background', __( 'Links are hard to read on the background: %s : 1, and 4.5 : 1 is needed.', 'arengo' ) ),
		array( 'text', 'background', __( 'The text is hard to read on the background: %s : 1, and 4.5 : 1 is needed.', 'arengo' ) ),
	);
	foreach ( $pairs as list( $front, $back, $words ) ) {
		$ratio = contrast( $colours[ $front ], $colours[ $back ] );
		if ( $ratio < 4.5 ) {
			// Cut, not rounded: 4.49 is not enough.
			fault( sprintf( $words, number_format_i18n( floor( $ratio * 10 ) / 10, 1 ) ), 'warning' );
		}
	}
}

/** The contrast ratio of WCAG, from 1 to 21. */
function contrast( string $one, string $other ): float {
	$light = array( luminance( $one ), luminance( $other ) );
	return ( max( $light ) + 0.05 ) / ( min( $light ) + 0.05 );
}

function luminance( string $colour ): float {
	$digits = ltrim( $colour, '#' );
	$digits = 3 === strlen( $digits ) ? preg_replace( '/./', '$0$0', $digits ) : $digits;
	$linear = array_map(
		static function ( $pair ) {
			$value = hexdec( $pair ) / 255;
			return $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( $digits, 2 )
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
}
