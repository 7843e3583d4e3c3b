<?php
/**
 * Whose content may be shown. An editor who may not write scripts must not plant a foreign form either.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** `https://host[:port]` of an address, or an empty string when it is none. */
function origin_of( string $address ): string {
	$parts  = wp_parse_url( trim( $address ) );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	// How calendars are followed: https by another name.
	$scheme = 'webcal' === $scheme ? 'https' : $scheme;
	$host   = strtolower( $parts['host'] ?? '' );
	// What stands before an @ is no host, and is made to look like one. A host in other letters is written in its ASCII
	// form, as browsers compare it.
	if ( isset( $parts['user'] ) || ! in_array( $scheme, array( 'http', 'https' ), true ) || ! preg_match( '/^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/', $host ) ) {
		return '';
	}
	$usual = 'https' === $scheme ? 443 : 80;
	$port  = (int) ( $parts['port'] ?? $usual );
	return $scheme . '://' . $host . ( $port === $usual ? '' : ':' . $port );
}

/**
 * The site's own origin, that of the script, and those that an administrator lists: as the script itself has it.
 *
 * @return string[]
 */
function allowed_origins(): array {
	$all = array_merge( array( origin_of( home_url() ), origin_of( script_address() ) ), options()['origins'] );
	return array_values( array_unique( array_filter( $all ) ) );
}

function is_allowed( string $address ): bool {
	return in_array( origin_of( $address ), allowed_origins(), true );
}
