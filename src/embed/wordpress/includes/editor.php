<?php
/**
 * What the block editor needs: its script, the widgets with their attributes, and where the feed is.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'ppl_widgets_register_editor' );
add_action( 'enqueue_block_editor_assets', 'ppl_widgets_editor_data' );

/** Registers the editor's script. */
function ppl_widgets_register_editor() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element' );
	wp_register_script( 'ppl-widgets-editor', plugins_url( 'editor.js', PPL_WIDGETS_FILE ), $needs, PPL_WIDGETS_VERSION, true );
}

/** Gives the script its data. */
function ppl_widgets_editor_data() {
	$address = ppl_widgets_feed_address();
	$data    = array(
		'loader'         => plugins_url( 'assets/cdn/ppl.js', PPL_WIDGETS_FILE ) . '?ver=' . PPL_WIDGETS_VERSION,
		'feed'           => $address,
		'ownFeed'        => plugins_url( 'assets/feed/feed.json', PPL_WIDGETS_FILE ),
		'language'       => get_bloginfo( 'language' ),
		'editorLanguage' => get_user_locale(),
		'widgets'        => ppl_widgets_all(),
	);
	wp_add_inline_script( 'ppl-widgets-editor', 'window.pplWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
