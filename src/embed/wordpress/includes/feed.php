<?php
/**
 * The feed as PHP reads it, for what is printed before (or without) the script: fetched now and then, kept as a transient,
 * and the last good copy stays when the feed cannot be had.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** How long a copy counts as new, and how long a feed that failed is left in peace. */
const PPL_WIDGETS_FRESH = HOUR_IN_SECONDS;
const PPL_WIDGETS_PAUSE = 5 * MINUTE_IN_SECONDS;

/** More than any feed has: beyond it the answer is something else. */
const PPL_WIDGETS_MOST_BYTES = 8 * MB_IN_BYTES;

/** The address from the settings, absolute; '' stands for the programme's own feed, which is in the plugin. */
function ppl_widgets_feed_address() {
	return ppl_widgets_absolute( (string) get_option( 'ppl_widgets_feed', '' ) );
}

/** A feed's address as a page may write it: relative ones begin at the site. */
function ppl_widgets_absolute( $address ) {
	$address = trim( $address );
	return '' === $address ? '' : WP_Http::make_absolute_url( $address, home_url( '/' ) );
}

/**
 * The feed for printing. Without a copy of the asked one, the programme's own: facts of an earlier day are better than none.
 *
 * @param string $address Absolute; '' for the feed in the plugin.
 * @return array The decoded feed.
 */
function ppl_widgets_feed( $address ) {
	static $read = array();
	if ( ! isset( $read[ $address ] ) ) {
		$feed             = '' === $address ? null : ppl_widgets_copy( $address );
		$read[ $address ] = null === $feed ? ppl_widgets_own_feed() : $feed + array( 'address' => $address );
	}
	return $read[ $address ];
}

/** The programme's own feed. */
function ppl_widgets_own_feed() {
	$file = PPL_WIDGETS_DIR . 'assets/feed/feed.json';
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	$feed = json_decode( (string) file_get_contents( $file ), true );
	return ( is_array( $feed ) ? $feed : array() ) + array( 'address' => $file );
}

/**
 * The records of a collection, which may stand in files of their own.
 *
 * @param array  $feed        As `ppl_widgets_feed` gives it.
 * @param string $name        Of the collection.
 * @param string $voivodeship TERYT code; of a collection that is parted by voivodeships only that part is read.
 * @return array Of arrays: records that are none are left out.
 */
function ppl_widgets_records( $feed, $name, $voivodeship = '' ) {
	$records = isset( $feed[ $name ] ) ? $feed[ $name ] : array();
	if ( isset( $records['href'] ) && is_string( $records['href'] ) ) {
		$isParted = false !== strpos( $records['href'], '{voivodeship}' );
		$records  = $isParted && '' === $voivodeship
			? array()
			: ppl_widgets_part( str_replace( '{voivodeship}', $voivodeship, $records['href'] ), $feed['address'] );
		$records  = isset( $records[ $name ] ) ? $records[ $name ] : $records;
	}
	return is_array( $records ) ? array_values( array_filter( $records, 'is_array' ) ) : array();
}

/** A file beside the feed. */
function ppl_widgets_part( $href, $address ) {
	if ( preg_match( '#^https?://#i', $address ) ) {
		return (array) ppl_widgets_copy( WP_Http::make_absolute_url( $href, $address ), true );
	}
	$file = dirname( $address ) . '/' . $href;
	if ( 0 !== validate_file( $href ) || ! is_readable( $file ) ) {
		return array();
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	return (array) json_decode( (string) file_get_contents( $file ), true );
}

/**
 * The last good copy. A visitor waits for the network only where there is none yet; later ones are renewed behind the scenes.
 *
 * @param string $address Absolute.
 * @param bool   $is_part Of a feed, and so without its format.
 * @return array|null
 */
function ppl_widgets_copy( $address, $is_part = false ) {
	$key  = md5( $address );
	$copy = get_transient( "ppl_widgets_copy_$key" );
	if ( ! get_transient( "ppl_widgets_wait_$key" ) ) {
		set_transient( "ppl_widgets_wait_$key", 1, PPL_WIDGETS_PAUSE );
		if ( is_array( $copy ) ) {
			wp_schedule_single_event( time(), 'ppl_widgets_renew', array( $address, $is_part ) );
		} else {
			$copy = ppl_widgets_renew( $address, $is_part, 3 );
		}
	}
	return is_array( $copy ) ? $copy : null;
}

add_action( 'ppl_widgets_renew', 'ppl_widgets_renew', 10, 2 );

/** Asks the feed, and keeps what it says if that is one. Returns it, or null. */
function ppl_widgets_renew( $address, $is_part = false, $timeout = 10 ) {
	$feed = ppl_widgets_fetch( $address, $is_part, $timeout );
	if ( is_wp_error( $feed ) ) {
		return null;
	}
	$key = md5( $address );
	unset( $feed['cors'] );
	set_transient( "ppl_widgets_copy_$key", $feed, MONTH_IN_SECONDS );
	set_transient( "ppl_widgets_wait_$key", 1, PPL_WIDGETS_FRESH );
	return $feed;
}

/**
 * Asks the network.
 *
 * @return array|WP_Error The decoded answer, with `cors`: which sites may read it. The error's code is one of the widgets'
 *                        own (`network`, `http`, `html`, `truncated`, `not-a-feed`, `format`).
 */
function ppl_widgets_fetch( $address, $is_part = false, $timeout = 10 ) {
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => $timeout,
			'redirection'         => 3,
			'limit_response_size' => PPL_WIDGETS_MOST_BYTES,
			// WordPress' own would tell the feed's server which site asks, and on which version it runs.
			'user-agent'          => 'ppl-widgets/' . PPL_WIDGETS_VERSION,
			'headers'             => array(
				'Accept' => 'application/json',
				'Origin' => ppl_widgets_origin( home_url() ),
			),
		)
	);
	if ( is_wp_error( $response ) ) {
		return new WP_Error( 'network', $response->get_error_message() );
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( $status < 200 || $status > 299 ) {
		return new WP_Error( 'http', (string) $status );
	}
	$body = preg_replace( '/^(?:\xEF\xBB\xBF)?\s*/', '', wp_remote_retrieve_body( $response ), 1 );
	if ( '<' === substr( $body, 0, 1 ) ) {
		return new WP_Error( 'html' );
	}
	$feed = json_decode( $body, true, 64 );
	if ( ! is_array( $feed ) ) {
		return new WP_Error( preg_match( '/^[\[{]/', $body ) ? 'truncated' : 'not-a-feed' );
	}
	if ( ! $is_part ) {
		$format = isset( $feed['format'] ) && is_string( $feed['format'] ) ? $feed['format'] : '';
		if ( ! preg_match( '#^ppl-feed/(\d+)#', $format, $version ) ) {
			return new WP_Error( 'not-a-feed' );
		}
		if ( '1' !== $version[1] ) {
			return new WP_Error( 'format', $format );
		}
	}
	return $feed + array( 'cors' => (string) wp_remote_retrieve_header( $response, 'access-control-allow-origin' ) );
}

/** 'https://example.org:8080' of an address. */
function ppl_widgets_origin( $address ) {
	$parts = wp_parse_url( $address ) + array(
		'scheme' => 'https',
		'host'   => '',
	);
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/** Drops what was kept of feeds, and what was still to be asked. */
function ppl_widgets_forget() {
	global $wpdb;
	wp_unschedule_hook( 'ppl_widgets_renew' );
	// Each by its name, so that an object cache forgets them too.
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that lists transients.
	$names = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\_transient\_ppl\_widgets\_%'" );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}
