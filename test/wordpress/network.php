<?php
/**
 * The network of the test's WordPress: what `network.json` has, by address, is answered; nothing else is there.
 * A must-use plugin, put into the site by the test.
 */
add_filter(
	'pre_http_request',
	function ( $given, $arguments, $url ) {
		if ( 0 === strpos( $url, home_url() ) ) {
			return $given;
		}
		$answers = json_decode( (string) @file_get_contents( ABSPATH . 'network.json' ), true );
		file_put_contents( ABSPATH . 'asked.log', $url . ' ' . $arguments['user-agent'] . "\n", FILE_APPEND );
		if ( ! isset( $answers[ $url ] ) ) {
			return new WP_Error( 'http_request_failed', 'no such host' );
		}
		$answer = $answers[ $url ] + array(
			'status'  => 200,
			'headers' => array(),
			'body'    => '',
		);
		return array(
			'response' => array(
				'code'    => $answer['status'],
				'message' => '',
			),
			'headers'  => $answer['headers'],
			'body'     => $answer['body'],
			'cookies'  => array(),
		);
	},
	10,
	3
);
add_filter( 'pre_option_show_avatars', '__return_zero' );
