<?php
/**
 * The one script, arengo.js: from this plugin, or from an address with its hash.
 *
 * It is registered as a script and printed as a module. wp_enqueue_script_module() (6.5) has no attributes for the
 * origins and for the hash.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

function script_address(): string {
	$elsewhere = options()['script'];
	return '' !== $elsewhere ? $elsewhere : plugins_url( 'widgets/arengo.js', __DIR__ );
}

function register_script(): void {
	// A pinned address stays as it is; our own changes its contents with the plugin.
	wp_register_script( 'arengo', script_address(), array(), '' === options()['script'] ? VERSION : null, false );
	if ( 'everywhere' === options()['where'] ) {
		wp_enqueue_script( 'arengo' );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\register_script' );

/**
 * The tag as the script needs it. Other plugins may have made anything of what comes in.
 *
 * @param mixed $tag
 * @param mixed $handle
 * @param mixed $src
 * @return mixed
 */
function script_tag( $tag, $handle, $src ) {
	if ( 'arengo' !== $handle ) {
		return $tag;
	}
	$options    = options();
	$attributes = array(
		'type' => 'module',
		'id'   => 'arengo-js',
		'src'  => $src,
	);
	if ( $options['origins'] ) {
		$attributes['data-origins'] = implode( ' ', $options['origins'] );
	}
	if ( '' !== $options['script'] && '' !== $options['integrity'] ) {
		$attributes['integrity']   = $options['integrity'];
		$attributes['crossorigin'] = 'anonymous';
	}
	return wp_get_script_tag( $attributes );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );

/** Links in what an editor wrote. */
function look_for_links( $content ) {
	if ( is_string( $content ) && ( false !== strpos( $content, '#arengo' ) || false !== strpos( $content, 'arengo-' ) ) ) {
		wp_enqueue_script( 'arengo' );
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\look_for_links', 99 );
add_filter( 'widget_text', __NAMESPACE__ . '\look_for_links', 99 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\look_for_links', 99 );
