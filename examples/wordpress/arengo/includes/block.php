<?php
/**
 * The block. What is saved is a comment with its attributes, which every editor may write; the tag is made when the
 * page is shown.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** @param array<string, mixed> $attributes */
function wish_of_block( array $attributes ): array {
	// `kind=meeting&from=2026-01-01`: what has no control of its own.
	wp_parse_str( (string) ( $attributes['more'] ?? '' ), $more );
	$more = array_filter( $more, 'is_string' );
	foreach ( array( 'heading', 'limit' ) as $number ) {
		$attributes[ $number ] = empty( $attributes[ $number ] ) ? '' : (string) absint( $attributes[ $number ] );
	}
	return array_merge( $more, array_filter( $attributes ) );
}

/** @param array<string, mixed> $attributes */
function render_block( array $attributes ): string {
	$html = widget( wish_of_block( $attributes ) );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

function register_block(): void {
	$version = VERSION;
	wp_register_script(
		'arengo-block',
		plugins_url( 'block/editor.js', __DIR__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		$version,
		true
	);
	wp_register_style( 'arengo-block', plugins_url( 'block/editor.css', __DIR__ ), array(), $version );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** What the editor needs to know: words, views, whose addresses may be shown, where the preview is. */
function tell_editor(): void {
	$told = array(
		'words'    => editor_words(),
		'nouns'    => NOUNS,
		'origins'  => allowed_origins(),
		'home'     => home_url( '/' ),
		'preview'  => preview_address(),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=arengo' ) : '',
	);
	wp_add_inline_script( 'arengo-block', 'window.arengoBlock = ' . wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/** @return array<string, string> */
function editor_words(): array {
	return array(
		'address'      => __( 'Address', 'arengo' ),
		'addressHelp'  => __( 'The page that a person would open: a consultation, an agenda, a dataset, a plan or a commitment; or a file with them.', 'arengo' ),
		'noun'         => __( 'What it is', 'arengo' ),
		'byAddress'    => __( 'As the address says', 'arengo' ),
		'consultation' => __( 'Consultation', 'arengo' ),
		'agenda'       => __( 'Agenda', 'arengo' ),
		'dataset'      => __( 'Open data', 'arengo' ),
		'plan'         => __( 'Action plan', 'arengo' ),
		'commitment'   => __( 'Commitment', 'arengo' ),
		'view'         => __( 'View', 'arengo' ),
		'usual'        => __( 'The usual one', 'arengo' ),
		'form'         => __( 'Whole, to be answered', 'arengo' ),
		'card'         => __( 'Card', 'arengo' ),
		'list'         => __( 'List', 'arengo' ),
		'receipt'      => __( 'A place to check a receipt', 'arengo' ),
		'results'      => __( 'Results', 'arengo' ),
		'month'        => __( 'Month', 'arengo' ),
		'table'        => __( 'Table', 'arengo' ),
		'next'         => __( 'What comes next', 'arengo' ),
		'compact'      => __( 'Compact', 'arengo' ),
		'detailed'     => __( 'Detailed', 'arengo' ),
		'limit'        => __( 'How many at first', 'arengo' ),
		'heading'      => __( 'Level of the heading', 'arengo' ),
		'text'         => __( 'Text of the link', 'arengo' ),
		'textHelp'     => __( 'What is read without JavaScript, while it loads and when it fails.', 'arengo' ),
		'more'         => __( 'Further options', 'arengo' ),
		'moreHelp'     => __( 'As in a link, for example kind=meeting&from=2026-01-01', 'arengo' ),
		'show'         => __( 'Show', 'arengo' ),
		'intro'        => __( 'Paste the address of what readers should find here.', 'arengo' ),
		'preview'      => __( 'Preview', 'arengo' ),
		'foreign'      => __( 'Readers will find a plain link here: this site shows nothing from that address. An administrator can allow it in Settings → Arengo:', 'arengo' ),
		'noAddress'    => __( 'That is no web address.', 'arengo' ),
		'allow'        => __( 'Open the settings', 'arengo' ),
	);
}
