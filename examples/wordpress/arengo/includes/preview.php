<?php
/**
 * The preview of a block: a page of the site with nothing but the widget, in a frame inside the editor.
 *
 * In the editor itself the script would turn links into widgets while somebody writes them.
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

/** Where the preview is, for who may write posts. */
function preview_address(): string {
	return add_query_arg( 'arengo-preview', wp_create_nonce( 'arengo-preview' ), home_url( '/' ) );
}

function serve_preview(): void {
	if ( ! isset( $_GET['arengo-preview'] ) ) {
		return;
	}
	$nonce = sanitize_key( wp_unslash( $_GET['arengo-preview'] ) );
	if ( ! current_user_can( 'edit_posts' ) || ! wp_verify_nonce( $nonce, 'arengo-preview' ) ) {
		wp_die( esc_html__( 'This preview is for who may write posts here.', 'arengo' ), '', array( 'response' => 403 ) );
	}
	$attributes = json_decode( (string) wp_unslash( $_GET['block'] ?? '' ), true ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- widget() does, value by value
	$attributes = array_filter( is_array( $attributes ) ? $attributes : array(), 'is_scalar' );
	show_admin_bar( false );
	nocache_headers();
	// The administration may have another origin than the pages.
	header( "Content-Security-Policy: frame-ancestors 'self' " . origin_of( admin_url() ) );
	wp_enqueue_style( 'arengo-preview', plugins_url( 'block/preview.css', __DIR__ ), array(), VERSION );
	// Before wp_head(), which prints the script that this asks for.
	register_script();
	$html = widget( wish_of_block( $attributes ) );
	// Nobody answers a consultation from a preview: it is there to be seen.
	?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo( 'charset' ); ?>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title><?php esc_html_e( 'Preview', 'arengo' ); ?></title>
	<?php wp_head(); ?>
</head>
<body <?php body_class( 'arengo-preview' ); ?> inert>
	<?php
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made
	echo '<main class="entry-content">' . $html . '</main>';
	wp_footer();
	?>
</body>
</html>
	<?php
	exit;
}
add_action( 'template_redirect', __NAMESPACE__ . '\serve_preview', 1 );
