<?php
/**
 * Plugin Name:       Arengo
 * Description:       Public consultations, agendas, open data and action plans, shown where you put a link to them.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           BSD-3-Clause
 * License URI:       https://opensource.org/license/bsd-3-clause
 * Text Domain:       arengo
 *
 * @package Arengo
 */

namespace Arengo;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

/** The five things that can be shown, each with the views it has; the first is the default. */
const NOUNS = array(
	'consultation' => array( 'form', 'card', 'list', 'receipt', 'results' ),
	'agenda'       => array( 'list', 'month', 'table', 'next' ),
	'dataset'      => array( 'card', 'list' ),
	'plan'         => array( 'compact', 'detailed' ),
	'commitment'   => array(),
);

require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/origins.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/style.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/preview.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/sanitize.php';
	require __DIR__ . '/includes/settings.php';
}
