<?php
// The plugin's printers without a WordPress: argument 1 is the plugin's folder, standard input a widget's name and attributes
// as JSON. What they need of WordPress stands here, as little as the programme's own feed asks of it.

define( 'ABSPATH', '/' );
define( 'PPL_WIDGETS_DIR', $argv[1] . '/' );
define( 'PPL_WIDGETS_FILE', $argv[1] . '/ppl-widgets.php' );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'MB_IN_BYTES', 1048576 );
define( 'MINUTE_IN_SECONDS', 60 );

// phpcs:disable -- Stands in for WordPress.
class WP_Http {
	public static function make_absolute_url( $url, $base ) {
		return preg_match( '#^https?:#', $url ) ? $url : dirname( $base ) . '/' . $url;
	}
}
function add_action() {}
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

$address = PPL_WIDGETS_DIR . 'assets/feed/feed.json';
$feed    = array( 'address' => $address ) + json_decode( file_get_contents( $address ), true );
$level   = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 3;
$speaker = new PPL_Widgets_Speaker( $attributes['lang'], $feed, $level );
$printer = 'ppl_widgets_print_' . str_replace( '-', '_', $widget );
$heading = isset( $attributes['heading'] ) ? $attributes['heading'] : ppl_widgets_title( $widget, $speaker );
echo '' === $heading ? '' : $speaker->heading( $level, esc_html( $heading ) );
echo $printer( $speaker, $feed, $attributes ), ppl_widgets_source( $speaker, $feed );
