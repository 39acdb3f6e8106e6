<?php
/**
 * The settings page: one address, and a button that tells whether a feed is there.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'ppl_widgets_menu' );
add_action( 'admin_init', 'ppl_widgets_register_setting' );
add_action( 'admin_enqueue_scripts', 'ppl_widgets_settings_script' );
add_action( 'wp_ajax_ppl_widgets_check', 'ppl_widgets_check' );
add_filter( 'plugin_action_links_' . plugin_basename( PPL_WIDGETS_FILE ), 'ppl_widgets_action_links' );

/** Adds the page below Settings. */
function ppl_widgets_menu() {
	add_options_page( __( 'PPL widgets', 'ppl-widgets' ), __( 'PPL widgets', 'ppl-widgets' ), 'manage_options', 'ppl-widgets', 'ppl_widgets_settings_page' );
}

/** A link to the page in the list of plugins. */
function ppl_widgets_action_links( $links ) {
	$url = admin_url( 'options-general.php?page=ppl-widgets' );
	array_unshift( $links, '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'ppl-widgets' ) . '</a>' );
	return $links;
}

/** Registers the one setting. */
function ppl_widgets_register_setting() {
	register_setting(
		'ppl_widgets',
		'ppl_widgets_feed',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'ppl_widgets_sanitize_feed',
		)
	);
}

/** An address that is none is refused, and the one before it stays. */
function ppl_widgets_sanitize_feed( $value ) {
	$clean = ppl_widgets_clean_address( $value );
	if ( null === $clean ) {
		add_settings_error( 'ppl_widgets_feed', 'address', __( 'That is no address. It begins with https:// or with / for a file of this site.', 'ppl-widgets' ) );
		return get_option( 'ppl_widgets_feed', '' );
	}
	return $clean;
}

/** A feed's address as it was typed: '' or a good one; null for anything else. */
function ppl_widgets_clean_address( $value ) {
	$address = is_string( $value ) ? trim( $value ) : '';
	if ( '' === $address || preg_match( '#^/(?!/)#', $address ) ) {
		return sanitize_url( $address );
	}
	$url = sanitize_url( $address, array( 'https', 'http' ) );
	return preg_match( '#^https?://[^/]+#i', $url ) && preg_match( '#^https?://#i', $address ) ? $url : null;
}

/** The script of the button, on its page alone. */
function ppl_widgets_settings_script( $page ) {
	if ( 'settings_page_ppl-widgets' === $page ) {
		wp_enqueue_script( 'ppl-widgets-settings', plugins_url( 'settings.js', PPL_WIDGETS_FILE ), array(), PPL_WIDGETS_VERSION, true );
	}
}

/** The page. */
function ppl_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'PPL widgets', 'ppl-widgets' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'ppl_widgets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="ppl-widgets-feed"><?php esc_html_e( 'Address of the feed', 'ppl-widgets' ); ?></label></th>
					<td>
						<input type="text" inputmode="url" class="large-text code" id="ppl-widgets-feed" name="ppl_widgets_feed" maxlength="2000" spellcheck="false" autocomplete="off" aria-describedby="ppl-widgets-feed-help" value="<?php echo esc_attr( get_option( 'ppl_widgets_feed', '' ) ); ?>">
						<p class="description" id="ppl-widgets-feed-help"><?php esc_html_e( 'Leave it empty to show the programme’s own data, which came with the plugin. Otherwise the address of a feed, as https://example.org/feed.json or /feed.json.', 'ppl-widgets' ); ?></p>
						<p>
							<button type="button" class="button" id="ppl-widgets-check" data-nonce="<?php echo esc_attr( wp_create_nonce( 'ppl_widgets_check' ) ); ?>" data-failed="<?php esc_attr_e( 'This site did not answer. Reload the page and try again.', 'ppl-widgets' ); ?>"><?php esc_html_e( 'Check the feed', 'ppl-widgets' ); ?></button>
						</p>
						<div id="ppl-widgets-result" role="status"></div>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'How to put a widget on a page', 'ppl-widgets' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor: add a block and look for its name. In the classic editor and in other builders: paste the shortcode; attributes go into it as near="Chrzanów".', 'ppl-widgets' ); ?></p>
		<table class="widefat striped">
			<thead><tr><th scope="col"><?php esc_html_e( 'Block', 'ppl-widgets' ); ?></th><th scope="col"><?php esc_html_e( 'Shortcode', 'ppl-widgets' ); ?></th></tr></thead>
			<tbody>
				<?php foreach ( ppl_widgets_all() as $name => $widget ) : ?>
					<tr>
						<th scope="row"><?php echo esc_html( translate( $widget['title'], 'ppl-widgets' ) ); // phpcs:ignore WordPress.WP.I18n ?></th>
						<td><code>[ppl widget="<?php echo esc_html( $name ); ?>"<?php echo esc_html( ppl_widgets_example( $widget ) ); ?>]</code></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	</div>
	<?php
}

/** A widget's example as a shortcode has it. */
function ppl_widgets_example( $widget ) {
	$text = '';
	foreach ( $widget['example'] as $attribute => $value ) {
		$text .= true === $value ? " $attribute" : " $attribute=\"$value\"";
	}
	return $text;
}

/** Answers the button. */
function ppl_widgets_check() {
	if ( ! check_ajax_referer( 'ppl_widgets_check', false, false ) || ! current_user_can( 'manage_options' ) ) {
		wp_send_json_error( array( 'messages' => array( __( 'You may not do that. Reload the page and try again.', 'ppl-widgets' ) ) ), 403 );
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- ppl_widgets_clean_address does.
	$address = ppl_widgets_clean_address( isset( $_POST['address'] ) ? wp_unslash( $_POST['address'] ) : '' );
	if ( null === $address ) {
		wp_send_json_error( array( 'messages' => array( __( 'That is no address. It begins with https:// or with / for a file of this site.', 'ppl-widgets' ) ) ) );
	}
	$url  = ppl_widgets_absolute( $address );
	$feed = '' === $url ? ppl_widgets_own_feed() : ppl_widgets_fetch( $url );
	if ( is_wp_error( $feed ) ) {
		wp_send_json_error( array( 'messages' => array( ppl_widgets_trouble( $feed ) ) ) );
	}
	$messages = array( ppl_widgets_summary( $feed ) );
	$warning  = '' === $url ? '' : ppl_widgets_browser_trouble( $url, $feed );
	if ( '' !== $warning ) {
		$messages[] = $warning;
		wp_send_json_error( array( 'messages' => $messages ) );
	}
	wp_send_json_success( array( 'messages' => $messages ) );
}

/** What a feed holds, in one sentence. */
function ppl_widgets_summary( $feed ) {
	$counts = array();
	foreach ( array(
		'projects' => __( 'projects', 'ppl-widgets' ),
		'clubs'    => __( 'clubs', 'ppl-widgets' ),
		'rollouts' => __( 'rollouts', 'ppl-widgets' ),
		'figures'  => __( 'key figures', 'ppl-widgets' ),
	) as $name => $label ) {
		$given    = isset( $feed[ $name ] ) && is_array( $feed[ $name ] ) ? $feed[ $name ] : array();
		$count    = isset( $given['href'] ) ? ( isset( $given['count'] ) ? (int) $given['count'] : 0 ) : count( $given );
		$counts[] = "$label: " . number_format_i18n( $count );
	}
	$name      = isset( $feed['publisher']['name'] ) ? $feed['publisher']['name'] : '–';
	$name      = is_array( $name ) ? current( array_intersect_key( $name, array( ppl_widgets_language( get_user_locale() ) => 1 ) ) ?: $name ) : $name;
	$publisher = is_string( $name ) ? $name : '–';
	$updated   = isset( $feed['updated'] ) && is_string( $feed['updated'] ) ? strtotime( $feed['updated'] ) : false;
	$updated   = $updated ? wp_date( 'j F Y', $updated ) : '–';
	/* translators: 1: publisher, 2: date, 3: a list as "clubs: 11, projects: 10" */
	return sprintf( __( 'The feed is in order. Publisher: %1$s; data published %2$s; %3$s.', 'ppl-widgets' ), $publisher, $updated, implode( ', ', $counts ) );
}

/** Why this is no feed, and what to do. */
function ppl_widgets_trouble( $error ) {
	switch ( $error->get_error_code() ) {
		case 'http':
			/* translators: %s: a number as 404 */
			return sprintf( __( 'The server answers with error %s: there is no feed at this address, or it may not be read.', 'ppl-widgets' ), $error->get_error_message() );
		case 'html':
			return __( 'A web page is at this address, not a feed. Ask the publisher for the address of the JSON file.', 'ppl-widgets' );
		case 'truncated':
			return __( 'The feed is cut short or damaged. Tell its publisher.', 'ppl-widgets' );
		case 'format':
			/* translators: %s: a format as ppl-feed/2 */
			return sprintf( __( 'The feed is of a newer kind (%s). Update the plugin.', 'ppl-widgets' ), $error->get_error_message() );
		case 'not-a-feed':
			return __( 'There is a file at this address, but it is no feed of the programme.', 'ppl-widgets' );
	}
	/* translators: %s: what the system says */
	return sprintf( __( 'This site’s server cannot reach the address (%s).', 'ppl-widgets' ), $error->get_error_message() );
}

/** What keeps readers' browsers from a feed that this server can read; '' for nothing. */
function ppl_widgets_browser_trouble( $url, $feed ) {
	$own = ppl_widgets_origin( home_url() );
	if ( ppl_widgets_origin( $url ) === $own ) {
		return '';
	}
	if ( 0 === strpos( $own, 'https:' ) && 0 !== stripos( $url, 'https:' ) ) {
		return __( 'But browsers will not load it: this site is on https, the feed is not.', 'ppl-widgets' );
	}
	if ( ! in_array( $feed['cors'], array( '*', $own ), true ) ) {
		return __( 'But browsers will not load it: the feed’s server has to send “Access-Control-Allow-Origin: *”. Until then readers see only the printed copy.', 'ppl-widgets' );
	}
	return '';
}
