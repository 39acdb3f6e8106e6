<?php
/**
 * Names of places as people type them.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** What a name is compared by: lower case, without diacritics, letters and digits with single spaces. */
function ppl_widgets_fold( $text ) {
	return trim( preg_replace( '/[^a-z0-9]+/', ' ', strtolower( remove_accents( (string) $text ) ) ) );
}

/** What a name is sorted by in Polish: ą after a, ł after l, ź and ż after z. */
function ppl_widgets_sort_key( $text ) {
	static $upper = 'ĄĆĘŁŃÓŚŹŻ', $pairs;
	if ( ! $pairs ) {
		$lower = array( 'a|', 'c|', 'e|', 'l|', 'n|', 'o|', 's|', 'z|', 'z||' );
		$pairs = array_combine( preg_split( '//u', $upper, -1, PREG_SPLIT_NO_EMPTY ), $lower )
			+ array_combine( preg_split( '//u', 'ąćęłńóśźż', -1, PREG_SPLIT_NO_EMPTY ), $lower );
	}
	// Signs come before letters.
	return strtolower( strtr( preg_replace( '/[^\p{L}\p{N} ]/u', '!', (string) $text ), $pairs ) );
}

/** The code of the voivodeship that is named, by code or name; '' for none. */
function ppl_widgets_voivodeship( $query ) {
	$name = preg_replace( '/^(?:wojewodztwo|woj) /', '', ppl_widgets_fold( $query ) );
	foreach ( PPL_Widgets_Speaker::data( 'voivodeships' ) as $code => $known ) {
		$code = sprintf( '%02d', $code );
		if ( str_pad( $name, 2, '0', STR_PAD_LEFT ) === $code || ppl_widgets_fold( $known ) === $name ) {
			return $code;
		}
	}
	return '';
}

/** The name of the voivodeship in which a TERYT code lies. */
function ppl_widgets_voivodeship_name( $teryt ) {
	$names = PPL_Widgets_Speaker::data( 'voivodeships' );
	$code  = (int) substr( $teryt, 0, 2 );
	return isset( $names[ $code ] ) ? $names[ $code ] : '';
}

/** Whether a county is a city. */
function ppl_widgets_is_city( $teryt ) {
	return substr( $teryt, 2 ) > '60';
}

/**
 * The counties that a name or code may mean, in a voivodeship if there is one. More than one: it is ambiguous, and for the
 * printed page all of them count, for a guess would hide the right one.
 *
 * @return string[] TERYT codes.
 */
function ppl_widgets_counties( $query, $counties, $voivodeship = '' ) {
	$asked = ppl_widgets_fold( $query );
	$words = '/^(?:(?:powiat|pow|ziemski|grodzki|miasto|m|stoleczne|st|na prawach powiatu) )+/';
	$name  = preg_replace( $words, '', $asked );
	$found = array(
		'code' => array(),
		'name' => array(),
		'seat' => array(),
	);
	foreach ( $counties as $teryt => $county ) {
		if ( '' !== $voivodeship && 0 !== strpos( $teryt, $voivodeship ) ) {
			continue;
		}
		$is_around_city = preg_match( '/^(?:powiat|pow) /', $asked ) && ppl_widgets_is_city( $teryt );
		if ( preg_match( '/^\d{3,4}$/', $asked ) && str_pad( $asked, 4, '0', STR_PAD_LEFT ) === $teryt ) {
			$found['code'][] = $teryt;
		} elseif ( preg_replace( $words, '', ppl_widgets_fold( $county['name'] ) ) === $name && ! $is_around_city ) {
			$found['name'][] = $teryt;
		} elseif ( ! ppl_widgets_is_city( $teryt ) && isset( $county['seat'] ) && ppl_widgets_fold( $county['seat'] ) === $name ) {
			$found['seat'][] = $teryt;
		}
	}
	return current( array_filter( $found ) ) ? current( array_filter( $found ) ) : array();
}

/** The feed's counties by their code. */
function ppl_widgets_counties_by_code( $feed ) {
	$all = array();
	foreach ( ppl_widgets_records( $feed, 'counties' ) as $county ) {
		if ( isset( $county['teryt'], $county['name'] ) && is_string( $county['teryt'] ) && is_string( $county['name'] ) ) {
			$all[ $county['teryt'] ] = $county;
		}
	}
	return $all;
}

/** Kilometres in a straight line. */
function ppl_widgets_distance( $a, $b ) {
	$lat   = sin( deg2rad( $b['lat'] - $a['lat'] ) / 2 );
	$lon   = sin( deg2rad( $b['lon'] - $a['lon'] ) / 2 );
	$chord = $lat * $lat + cos( deg2rad( $a['lat'] ) ) * cos( deg2rad( $b['lat'] ) ) * $lon * $lon;
	return 2 * 6371.0088 * asin( min( 1, sqrt( $chord ) ) );
}
