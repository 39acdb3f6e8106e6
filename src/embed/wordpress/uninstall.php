<?php
/**
 * Leaves nothing behind: not the setting, on no site of a network. What the editor saved in pages is theirs.
 *
 * @package ppl-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$ppl_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ppl_widgets_sites as $ppl_widgets_site ) {
		switch_to_blog( $ppl_widgets_site );
		delete_option( 'ppl_widgets_feed' );
		restore_current_blog();
	}
} else {
	delete_option( 'ppl_widgets_feed' );
}
