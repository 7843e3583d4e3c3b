<?php
/**
 * Settings → Arengo. The Settings API brings the nonce and asks for `manage_options`.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

function register_settings(): void {
	register_setting( 'arengo', 'arengo', array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\sanitize' ) );

	add_settings_section( 'arengo-origins', __( 'Whose content is shown', 'arengo' ), __NAMESPACE__ . '\about_origins', 'arengo' );
	field( 'origins', 'arengo-origins', __( 'Allowed addresses', 'arengo' ), 'origins_field' );

	add_settings_section( 'arengo-script', __( 'The script', 'arengo' ), '__return_false', 'arengo' );
	field( 'where', 'arengo-script', __( 'Pages', 'arengo' ), 'where_field', false );
	field( 'script', 'arengo-script', __( 'Address of arengo.js', 'arengo' ), 'script_field' );
	field( 'integrity', 'arengo-script', __( 'Its hash', 'arengo' ), 'integrity_field' );

	add_settings_section( 'arengo-colours', __( 'Colours', 'arengo' ), __NAMESPACE__ . '\about_colours', 'arengo' );
	$names = array(
		'accent'     => __( 'Buttons and links', 'arengo' ),
		'on-accent'  => __( 'Text on buttons', 'arengo' ),
		'text'       => __( 'Text', 'arengo' ),
		'background' => __( 'Background', 'arengo' ),
		'border'     => __( 'Borders of fields', 'arengo' ),
	);
	foreach ( $names as $name => $label ) {
		field( 'colour-' . $name, 'arengo-colours', $label, 'colour_field', true, array( 'name' => $name ) );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** One row of the form; `$labelled` where it has one control, which the heading of the row is the label of. */
function field( string $id, string $section, string $label, string $callback, bool $labelled = true, array $more = array() ): void {
	$more += $labelled ? array( 'label_for' => 'arengo-' . $id ) : array();
	add_settings_field( 'arengo-' . $id, $label, __NAMESPACE__ . '\\' . $callback, 'arengo', $section, $more );
}

function about_origins(): void {
	echo '<p>' . esc_html__( 'This site’s own address is always allowed. Content from elsewhere is shown only from the addresses you list: otherwise whoever can write here could plant a foreign form. What is not allowed stays a link.', 'arengo' ) . '</p>';
}

function origins_field(): void {
	printf(
		'<textarea id="arengo-origins" name="arengo[origins]" class="large-text code" rows="4" spellcheck="false" aria-describedby="arengo-origins-help" placeholder="https://partecipa.example.it">%s</textarea><p class="description" id="arengo-origins-help">%s</p>',
		esc_textarea( implode( "\n", options()['origins'] ) ),
		esc_html__( 'One a line. If your site has a Content Security Policy, add them to its connect-src.', 'arengo' )
	);
}

function where_field(): void {
	$choices = array(
		'everywhere' => __( 'On every page: links in fields of the theme are found too. It is about 2 KB, and loads nothing more where there is nothing to show.', 'arengo' ),
		'seen'       => __( 'Only where the content of a page or of a text widget has a block, a shortcode or a link of ours.', 'arengo' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Pages', 'arengo' ) . '</legend>';
	foreach ( $choices as $value => $label ) {
		printf(
			'<p><label><input type="radio" name="arengo[where]" value="%s" %s> %s</label></p>',
			esc_attr( $value ),
			checked( options()['where'], $value, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

function script_field(): void {
	printf(
		'<input type="url" id="arengo-script" name="arengo[script]" class="large-text code" value="%s" aria-describedby="arengo-script-help" %s><p class="description" id="arengo-script-help">%s</p>',
		esc_attr( options()['script'] ),
		disabled( may_choose_script(), false, false ),
		esc_html( may_choose_script() ? __( 'Leave it empty to use the files in this plugin.', 'arengo' ) : __( 'Only who may install plugins can change it.', 'arengo' ) )
	);
}

function integrity_field(): void {
	printf(
		'<input type="text" id="arengo-integrity" name="arengo[integrity]" class="large-text code" value="%s" placeholder="sha384-…" spellcheck="false" aria-describedby="arengo-integrity-help" %s><p class="description" id="arengo-integrity-help">%s</p>',
		esc_attr( options()['integrity'] ),
		disabled( may_choose_script(), false, false ),
		esc_html__( 'For a script from elsewhere: browsers refuse it when it is not the one you chose. Only for an address with a version in it.', 'arengo' )
	);
}

function about_colours(): void {
	echo '<p>' . esc_html__( 'Leave them empty: widgets take the colours of a theme on Bootstrap Italia by themselves, and the font of any theme.', 'arengo' ) . '</p>';
}

/** @param array{name: string} $field */
function colour_field( array $field ): void {
	printf(
		'<input type="text" id="arengo-colour-%1$s" name="arengo[colours][%1$s]" class="arengo-colour" value="%2$s" placeholder="%3$s" maxlength="7" spellcheck="false">',
		esc_attr( $field['name'] ),
		esc_attr( options()['colours'][ $field['name'] ] ?? '' ),
		esc_attr( COLOURS[ $field['name'] ] )
	);
}

function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	about_use();
	echo '<form action="options.php" method="post">';
	settings_fields( 'arengo' );
	do_settings_sections( 'arengo' );
	submit_button();
	echo '</form></div>';
}

/** How it is used, for who comes here first. */
function about_use(): void {
	$ways = array(
		__( 'In the block editor', 'arengo' ) => __( 'the block “Arengo”, with a preview', 'arengo' ),
		__( 'In other editors', 'arengo' )    => '<code>[arengo src="https://partecipa.example.it/agenda" view="list"]</code>',
		__( 'In any field', 'arengo' )        => __( 'a link whose address ends in #arengo', 'arengo' ) . ': <code>https://partecipa.example.it/agenda#arengo&amp;limit=5</code>',
	);
	echo '<div class="card arengo-ways"><h2>' . esc_html__( 'Three ways to show something', 'arengo' ) . '</h2><dl>';
	foreach ( $ways as $where => $what ) {
		echo '<dt>' . esc_html( $where ) . '</dt><dd>' . wp_kses( $what, array( 'code' => array() ) ) . '</dd>';
	}
	echo '</dl></div>';
}

function add_page(): void {
	$hook = add_options_page( 'Arengo', 'Arengo', 'manage_options', 'arengo', __NAMESPACE__ . '\settings_page' );
	add_action(
		'admin_enqueue_scripts',
		static function ( $page ) use ( $hook ) {
			if ( $page === $hook ) {
				wp_enqueue_style( 'wp-color-picker' );
				wp_enqueue_style( 'arengo-settings', plugins_url( 'admin/settings.css', __DIR__ ), array(), VERSION );
				wp_enqueue_script( 'arengo-settings', plugins_url( 'admin/settings.js', __DIR__ ), array( 'wp-color-picker' ), VERSION, true );
			}
		}
	);
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/**
 * @param mixed $links
 * @return string[]
 */
function settings_link( $links ): array {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=arengo' ) ) . '">' . esc_html__( 'Settings', 'arengo' ) . '</a>';
	return array_merge( array( $link ), (array) $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/arengo.php' ), __NAMESPACE__ . '\settings_link' );
