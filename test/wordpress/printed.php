<?php
// What the plugin prints inside a widget, without a WordPress: argument 1 is the plugin's folder, standard input a widget's
// name, its attributes and the page's own HTML as JSON. Prints as JSON what stands inside the box, what after it, and what
// WordPress' own filter was asked to let pass.

define( 'ABSPATH', '/' );
define( 'PPL_WIDGETS_DIR', $argv[1] . '/' );

// phpcs:disable -- Stands in for WordPress.
$asked = null;
function get_bloginfo() {
	return 'pl-PL';
}
function wp_kses( $html, $allowed, $protocols ) {
	global $asked;
	if ( '' !== $html ) {
		$asked = compact( 'html', 'allowed', 'protocols' );
	}
	return $html;
}
// phpcs:enable

require PPL_WIDGETS_DIR . 'includes/printed.php';

list( $widget, $values, $own ) = json_decode( stream_get_contents( STDIN ), true );

echo json_encode( array( 'printed' => ppl_widgets_printed( $widget, $values, $own ), 'asked' => $asked ) );
