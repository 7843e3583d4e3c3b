<?php
/**
 * Leaves nothing behind but what editors wrote: blocks and shortcodes stay in their posts.
 *
 * @package Arengo
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $arengo_site ) {
		delete_blog_option( $arengo_site, 'arengo' );
	}
} else {
	delete_option( 'arengo' );
}
