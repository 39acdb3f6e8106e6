<?php
/**
 * The feed's address, and a look at what is there. For the settings alone: what readers see of it their browsers fetch.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

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

/** The programme's own feed. */
function ppl_widgets_own_feed() {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	$feed = json_decode( (string) file_get_contents( PPL_WIDGETS_DIR . 'assets/feed/feed.json' ), true );
	return is_array( $feed ) ? $feed : array();
}

/**
 * Asks the network.
 *
 * @return array|WP_Error The decoded answer, with `cors`: which sites may read it. The error's code is one of the widgets'
 *                        own (`network`, `http`, `html`, `truncated`, `not-a-feed`, `format`).
 */
function ppl_widgets_fetch( $address ) {
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 10,
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
	$format = isset( $feed['format'] ) && is_string( $feed['format'] ) ? $feed['format'] : '';
	if ( ! preg_match( '#^ppl-feed/(\d+)#', $format, $version ) ) {
		return new WP_Error( 'not-a-feed' );
	}
	if ( '1' !== $version[1] ) {
		return new WP_Error( 'format', $format );
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
