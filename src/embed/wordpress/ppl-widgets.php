<?php
/**
 * Plugin Name:       PPL Widgets
 * Description:       Projects, clubs, key figures and the history of the Polish Local Partnership Programme as blocks and a shortcode. Everything comes from your own site: no third party, no cookies.
 * Version:           @version@
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            ppl-widgets contributors
 * License:           MIT (GPL-compatible)
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       ppl-widgets
 * Domain Path:       /languages
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'PPL_WIDGETS_VERSION', '@version@' );
define( 'PPL_WIDGETS_FILE', __FILE__ );
define( 'PPL_WIDGETS_DIR', plugin_dir_path( __FILE__ ) );

require PPL_WIDGETS_DIR . 'includes/feed.php';
require PPL_WIDGETS_DIR . 'includes/printed.php';
require PPL_WIDGETS_DIR . 'includes/widgets.php';
require PPL_WIDGETS_DIR . 'includes/editor.php';
require PPL_WIDGETS_DIR . 'includes/settings.php';
