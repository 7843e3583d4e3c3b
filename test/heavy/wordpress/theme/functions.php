<?php
/**
 * A field as themes of municipalities have it: saved with wp_kses_post(), printed with wpautop().
 */

add_theme_support( 'title-tag' );
add_theme_support( 'align-wide' );
add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_style( 'municipality', get_stylesheet_uri() ) );

add_action(
	'add_meta_boxes',
	function () {
		add_meta_box(
			'testo',
			'Testo completo',
			function ( $post ) {
				wp_nonce_field( 'testo', 'testo_nonce' );
				printf(
					'<label for="testo_completo">Testo completo</label><textarea id="testo_completo" name="testo_completo" rows="6" cols="60">%s</textarea>',
					esc_textarea( get_post_meta( $post->ID, 'testo_completo', true ) )
				);
			},
			'post'
		);
	}
);

add_action(
	'save_post',
	function ( $id ) {
		if ( isset( $_POST['testo_completo'], $_POST['testo_nonce'] ) && wp_verify_nonce( $_POST['testo_nonce'], 'testo' ) && current_user_can( 'edit_post', $id ) ) {
			update_post_meta( $id, 'testo_completo', wp_kses_post( $_POST['testo_completo'] ) );
		}
	}
);
