<?php

/**
 * The rules of the Drupal module on addresses, which know nothing of Drupal. Prints JSON: what became of each wish.
 */

declare(strict_types=1);

use Drupal\arengo\Origins;
use Drupal\arengo\Widget;

require __DIR__ . '/../../examples/drupal/arengo/src/Origins.php';
require __DIR__ . '/../../examples/drupal/arengo/src/Widget.php';

$site    = 'https://www.comune.example.it';
$origins = new Origins( array( $site, '', 'https://partecipa.example.it/agenda' ) );
$made    = array_map(
	fn( $wish ) => Widget::of( $wish, $origins, $site, 'it' ),
	json_decode( stream_get_contents( STDIN ), true )
);
echo json_encode( $made );
