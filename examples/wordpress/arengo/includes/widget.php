<?php
/**
 * From a wish (address, noun, options) to HTML.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** What the tags take beside `src`. `source` is left out of no tag, but is checked like an address. */
const ATTRIBUTES = array(
	'view', 'source', 'lang', 'heading', 'limit', 'filters', 'kind', 'from', 'to', 'official', 'organisation',
	'counterpart', 'topic', 'mode', 'place', 'status', 'q', 'summary', 'since', 'group', 'area', 'responsible',
	'late', 'sort', 'quality', 'loading', 'layout', 'drafts', 'address', 'compare',
);

/** Only a tag takes these; a link has no word for them. */
const TAG_ONLY = array( 'layout', 'drafts', 'address', 'compare' );

/** An address as it can be asked for: whole, without a fragment; empty when it is no web address. */
function whole_address( string $address ): string {
	$address = explode( '#', trim( $address ), 2 )[0];
	if ( '/' === substr( $address, 0, 1 ) && '/' !== substr( $address, 1, 1 ) ) {
		$address = origin_of( home_url() ) . $address;
	}
	return '' === origin_of( $address ) ? '' : esc_url_raw( $address, array( 'http', 'https', 'webcal' ) );
}

/** Each word of a list of addresses. */
function words_of( string $text ): array {
	return preg_split( '/\s+/', trim( $text ), -1, PREG_SPLIT_NO_EMPTY );
}

/** Everything that is asked for because of this wish, and so has to be allowed. */
function asked_for( array $addresses, array $attributes ): array {
	$relays = array_filter(
		words_of( $attributes['source'] ?? '' ),
		static function ( $word ) {
			return false !== strpos( $word, ':' ) || false !== strpos( $word, '/' );
		}
	);
	return array_merge( $addresses, $relays, words_of( $attributes['compare'] ?? '' ) );
}

/**
 * The HTML of one widget. Where its noun is known, a tag with the link in it; where the address is to say, a link
 * that the script makes one of; where the origin is not allowed, and in a feed, a link and nothing else.
 *
 * @param array<string, mixed> $wish `src`, `noun`, `text` and any of ATTRIBUTES.
 */
function widget( array $wish ): string {
	$addresses = array_values( array_filter( array_map( __NAMESPACE__ . '\whole_address', words_of( (string) ( $wish['src'] ?? '' ) ) ) ) );
	if ( ! $addresses ) {
		return '';
	}
	$attributes = array();
	foreach ( ATTRIBUTES as $name ) {
		$value = sanitize_text_field( (string) ( $wish[ $name ] ?? '' ) );
		if ( '' !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	$text = sanitize_text_field( (string) ( $wish['text'] ?? '' ) );
	$text = '' === $text ? preg_replace( '~^[a-z]+://~', '', $addresses[0] ) : $text;

	if ( is_feed() || array_filter( asked_for( $addresses, $attributes ), __NAMESPACE__ . '\is_foreign' ) ) {
		return link_to( $addresses[0], $text );
	}
	wp_enqueue_script( 'arengo' );
	// Only an agenda is made of several.
	$noun = count( $addresses ) > 1 ? 'agenda' : (string) ( $wish['noun'] ?? '' );
	if ( ! isset( NOUNS[ $noun ] ) ) {
		$known = array_diff_key( $attributes, array_flip( TAG_ONLY ) );
		return link_to( $addresses[0] . '#arengo' . ( $known ? '&' : '' ) . http_build_query( $known, '', '&', PHP_QUERY_RFC3986 ), $text );
	}
	// A plug-in for several languages says what this page is in; a theme may have forgotten to.
	$attributes = array( 'src' => implode( ' ', $addresses ) ) + $attributes + array( 'lang' => get_bloginfo( 'language' ) );
	$written    = '';
	foreach ( $attributes as $name => $value ) {
		$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return '<arengo-' . $noun . $written . '>' . link_to( $addresses[0], $text ) . '</arengo-' . $noun . '>';
}

function is_foreign( string $address ): bool {
	return ! is_allowed( whole_address( $address ) );
}

/** Without a class: what the theme does with links is right for this one too. */
function link_to( string $address, string $text ): string {
	return '<a href="' . esc_url( $address, array( 'http', 'https', 'webcal' ) ) . '">' . esc_html( $text ) . '</a>';
}
