<?php
/**
 * What wp-admin/install.php and an administrator do: a site in Italian, an editor, our theme, the plugin from its zip.
 * Called with the folder of WordPress, the zip, the password.
 */

list( , $folder, $zip, $password ) = $argv;

$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
// No mail about the new site.
function wp_mail() {
	return true;
}
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Comune di Prova', 'amministratrice', 'admin@comune.example', true, '', $password );
wp_insert_user(
	array(
		'user_login' => 'redattore',
		'user_pass'  => $password,
		'user_email' => 'redazione@comune.example',
		'role'       => 'editor',
	)
);
// The language files are another package: the language is in wp-config.php.
delete_option( 'WPLANG' );
switch_theme( 'municipality' );

WP_Filesystem();
foreach ( array( unzip_file( $zip, WP_PLUGIN_DIR ), activate_plugin( 'arengo/arengo.php' ) ) as $done ) {
	if ( is_wp_error( $done ) ) {
		fwrite( STDERR, $done->get_error_message() );
		exit( 1 );
	}
}
