<?php
// The plugin's printers without a WordPress: argument 1 is the plugin's folder, standard input a widget's name and attributes
// as JSON. What they need of WordPress stands here, as little as the programme's own feed asks of it.

define( 'ABSPATH', '/' );
define( 'PPL_WIDGETS_DIR', $argv[1] . '/' );
define( 'PPL_WIDGETS_FILE', $argv[1] . '/ppl-widgets.php' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'MB_IN_BYTES', 1048576 );

// phpcs:disable -- Stands in for WordPress.
class WP_Http {
	public static function make_absolute_url( $url, $base ) {
		return preg_match( '#^https?:#', $url ) ? $url : dirname( $base ) . '/' . $url;
	}
}
function add_action() {}
function get_option( $name, $otherwise ) {
	return $otherwise;
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
function esc_attr( $text ) {
	return esc_html( $text );
}
function esc_url( $url ) {
	return esc_html( $url );
}
function is_email( $text ) {
	return filter_var( $text, FILTER_VALIDATE_EMAIL );
}
function wp_parse_url( $url, $part = -1 ) {
	return parse_url( $url, $part );
}
function plugins_url( $path ) {
	return "https://site.example/$path";
}
function remove_accents( $text ) {
	return strtr( $text, array( 'ą' => 'a', 'ć' => 'c', 'ę' => 'e', 'ł' => 'l', 'ń' => 'n', 'ó' => 'o', 'ś' => 's', 'ź' => 'z', 'ż' => 'z', 'Ł' => 'L', 'Ś' => 'S' ) );
}
function validate_file( $path ) {
	return 0;
}
// phpcs:enable

foreach ( array( 'feed', 'class-ppl-widgets-speaker', 'places', 'fallback', 'fallback-projects', 'fallback-clubs', 'fallback-rollouts', 'fallback-program' ) as $file ) {
	require PPL_WIDGETS_DIR . "includes/$file.php";
}

list( $widget, $attributes ) = json_decode( stream_get_contents( STDIN ), true );

echo ppl_widgets_fallback( $widget, $attributes, $attributes['lang'] );
