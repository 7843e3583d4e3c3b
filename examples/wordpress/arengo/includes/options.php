<?php
/**
 * What an administrator has set, in one option.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** The custom properties that can be set, with what each is without: the colour of the theme, or this. */
const COLOURS = array(
	'accent'     => '#0066cc',
	'on-accent'  => '#ffffff',
	'text'       => '#19191a',
	'background' => '#ffffff',
	'border'     => '#6b7885',
);

/**
 * All settings, with defaults for those that were never saved.
 *
 * @return array{script: string, integrity: string, origins: string[], where: string, colours: array<string, string>}
 */
function options(): array {
	$saved    = get_option( 'arengo' );
	$defaults = array(
		// The address of an arengo.js elsewhere; empty for the files of this plugin.
		'script'    => '',
		'integrity' => '',
		'origins'   => array(),
		// A link in a field of the theme cannot be seen from here, so the script is on every page unless told not to.
		'where'     => 'everywhere',
		'colours'   => array(),
	);
	return array_merge( $defaults, is_array( $saved ) ? $saved : array() );
}
