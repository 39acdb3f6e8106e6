<?php
/**
 * Leaves nothing behind: not the setting, not the copies of feeds, on no site of a network.
 *
 * @package ppl-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/feed.php';

/** On the current site. */
function ppl_widgets_uninstall() {
	ppl_widgets_forget();
	delete_option( 'ppl_widgets_feed' );
}

if ( is_multisite() ) {
	$ppl_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ppl_widgets_sites as $ppl_widgets_site ) {
		switch_to_blog( $ppl_widgets_site );
		ppl_widgets_uninstall();
		restore_current_blog();
	}
} else {
	ppl_widgets_uninstall();
}
