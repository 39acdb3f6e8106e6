<?php
/**
 * Clubs as plain HTML. What is history says so, and what exists today is named.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The clubs within what the page asks for; near a place the nearest first. */
function ppl_widgets_print_club_finder( $speaker, $feed, $attributes ) {
	$counties    = ppl_widgets_counties_by_code( $feed );
	$near        = isset( $attributes['near'] ) ? $attributes['near'] : '';
	$voivodeship = ppl_widgets_voivodeship( isset( $attributes['voivodeship'] ) ? $attributes['voivodeship'] : '' );
	$network     = isset( $attributes['network'] ) ? $attributes['network'] : '';
	$around      = '' === $near ? '' : ppl_widgets_voivodeship( $near );
	$clubs       = array();
	foreach ( ppl_widgets_records( $feed, 'clubs', '' === $voivodeship ? $around : $voivodeship ) as $club ) {
		$is_whole = isset( $club['name'], $club['county'], $club['place'], $club['lat'], $club['lon'] ) && is_string( $club['county'] );
		if ( $is_whole && ( '' === $network || ( isset( $club['network'] ) && $club['network'] === $network ) ) && ( '' === $voivodeship || 0 === strpos( $club['county'], $voivodeship ) ) ) {
			$clubs[] = $club;
		}
	}
	if ( ! $clubs ) {
		return '';
	}
	$centre = '' === $near ? null : ppl_widgets_centre( $near, $clubs, $counties, $speaker );
	$key    = static function ( $club ) use ( $centre, $speaker ) {
		return array(
			$centre ? ppl_widgets_distance( $centre, $club ) : (int) substr( $club['county'], 0, 2 ),
			ppl_widgets_sort_key( $speaker->plain( $club['place'] ) ),
			ppl_widgets_sort_key( $speaker->plain( $club['name'] ) ),
		);
	};
	usort(
		$clubs,
		static function ( $a, $b ) use ( $key ) {
			return $key( $a ) <=> $key( $b );
		}
	);
	$limit   = isset( $attributes['limit'] ) && (int) $attributes['limit'] > 0 ? (int) $attributes['limit'] : 10;
	$count   = $speaker->count( 'club-finder-count', count( $clubs ) );
	$shown   = array_slice( $clubs, 0, $limit );
	$updated = isset( $feed['updated'] ) && is_string( $feed['updated'] ) ? $feed['updated'] : gmdate( 'Y-m-d' );
	$old     = count(
		array_filter(
			$shown,
			static function ( $club ) use ( $updated ) {
				return ppl_widgets_is_history( $club, $updated );
			}
		)
	);
	$rows    = '';
	$notes   = array();
	foreach ( $shown as $club ) {
		$note  = isset( $club['note'] ) ? $speaker->say( $club['note'] ) : '';
		$rows .= ppl_widgets_club( $club, in_array( $note, $notes, true ) ? '' : $note, $speaker, $feed, $counties, $updated );
		$notes[] = $note;
	}
	$title = $centre
		? $speaker->word( 'club-finder-nearest', $speaker->count( 'club-finder-count', count( $shown ) ), $near )
		: $count . ': ' . ( '' === $voivodeship ? $speaker->word( 'club-finder-everywhere' ) : $speaker->word( 'club-finder-voivodeship-of', ppl_widgets_voivodeship_name( $voivodeship ) ) );
	return $speaker->heading( $speaker->level + 1, esc_html( $title ) )
		. ( $old ? ppl_widgets_paragraphs(
			esc_html( count( $shown ) === $old ? $speaker->word( 'club-finder-all-old' ) : $speaker->word( 'club-finder-some-old' ) ),
			esc_html( $speaker->word( 'club-finder-offices' ) )
		) : '' )
		. "<ol>$rows</ol>";
}

/** Where a place lies that a page names: as far as the clubs and the counties tell. */
function ppl_widgets_centre( $near, $clubs, $counties, $speaker ) {
	$name = ppl_widgets_fold( $near );
	foreach ( $clubs as $club ) {
		if ( ppl_widgets_fold( $speaker->plain( $club['place'] ) ) === $name ) {
			return $club;
		}
	}
	$codes = ppl_widgets_counties( $near, $counties );
	$one   = 1 === count( $codes ) ? $counties[ $codes[0] ] : array();
	return isset( $one['lat'], $one['lon'] ) ? $one : null;
}

/** Closed, or not said to be active and last heard of more than two years before the feed was published. */
function ppl_widgets_is_history( $club, $updated ) {
	if ( isset( $club['status'] ) ) {
		return 'closed' === $club['status'];
	}
	$as_of = isset( $club['asOf'] ) && is_scalar( $club['asOf'] ) ? (string) $club['asOf'] : '';
	$limit = sprintf( '%d%s', (int) substr( $updated, 0, 4 ) - 2, substr( $updated, 4, 6 ) );
	return '' !== $as_of && $as_of < substr( $limit, 0, strlen( $as_of ) );
}

/** One club. */
function ppl_widgets_club( $club, $note, $speaker, $feed, $counties, $updated ) {
	$is_old = ppl_widgets_is_history( $club, $updated );
	$is_shut = isset( $club['status'] ) && 'closed' === $club['status'];
	$county = isset( $counties[ $club['county'] ] ) ? $speaker->plain( $counties[ $club['county'] ]['name'] ) : '';
	$age    = array();
	if ( $is_old ) {
		$age[] = $is_shut ? $speaker->word( 'club-finder-closed' ) : $speaker->word( 'club-finder-history' );
	} elseif ( isset( $club['status'] ) ) {
		$age[] = $speaker->word( 'club-finder-active' );
	}
	if ( isset( $club['asOf'] ) ) {
		$age[] = $speaker->word( 'club-finder-as-of', $speaker->date( $club['asOf'] ) );
	}
	$network = '';
	foreach ( ppl_widgets_records( $feed, 'networks' ) as $one ) {
		if ( isset( $one['id'], $one['name'], $club['network'] ) && $one['id'] === $club['network'] ) {
			$network = $speaker->say( $one['name'] );
		}
	}
	$is_team = isset( $club['kind'] ) && 'team' === $club['kind'];
	$kind    = esc_html( $is_team ? $speaker->word( 'club-finder-team' ) : $speaker->word( 'club-finder-club' ) );
	$where   = array( $speaker->say( $club['place'] ) );
	if ( '' !== $county && ! ppl_widgets_is_city( $club['county'] ) ) {
		$where[] = esc_html( $county );
	}
	$where[] = esc_html( ppl_widgets_voivodeship_name( $club['county'] ) );
	return '<li>' . $speaker->heading( $speaker->level + 2, $speaker->say( $club['name'] ) )
		. ppl_widgets_paragraphs(
			esc_html( implode( ' · ', $age ) ),
			$kind . ( '' === $network ? '' : " · $network" ),
			implode( ', ', array_filter( $where, 'strlen' ) ),
			$note,
			$is_old && '' !== $county ? esc_html( $speaker->word( 'club-finder-office-of', $county ) ) : ''
		)
		. ( $is_old ? '' : ppl_widgets_contact( $club, $speaker ) ) . '</li>';
}

/** How to reach a club that is not history. Only clean numbers and addresses become links. */
function ppl_widgets_contact( $club, $speaker ) {
	$contact = isset( $club['contact'] ) && is_array( $club['contact'] ) ? $club['contact'] : array();
	$phone   = isset( $contact['phone'] ) && is_string( $contact['phone'] ) ? $contact['phone'] : '';
	$email   = isset( $contact['email'] ) && is_string( $contact['email'] ) ? $contact['email'] : '';
	$site    = isset( $contact['url'] ) && is_string( $contact['url'] ) ? $contact['url'] : '';
	$rows    = array(
		$speaker->word( 'club-finder-address' ) => isset( $contact['address'] ) ? $speaker->say( $contact['address'] ) : '',
		$speaker->word( 'club-finder-phone' )   => preg_match( '#^\+?[\d\s()/.-]{7,24}$#', $phone ) ? $speaker->link( 'tel:' . preg_replace( '/[^+\d]/', '', $phone ), esc_html( $phone ) ) : esc_html( $phone ),
		$speaker->word( 'club-finder-email' )   => is_email( $email ) ? $speaker->link( "mailto:$email", esc_html( $email ) ) : esc_html( $email ),
		$speaker->word( 'club-finder-site' )    => '' === $site ? '' : $speaker->link( $site, esc_html( (string) wp_parse_url( $site, PHP_URL_HOST ) ) ),
		$speaker->word( 'club-finder-hours' )   => isset( $contact['hours'] ) ? $speaker->say( $contact['hours'] ) : '',
	);
	$html    = '';
	foreach ( array_filter( $rows, 'strlen' ) as $label => $value ) {
		$html .= '<dt>' . esc_html( $label ) . "</dt><dd>$value</dd>";
	}
	return '' === $html ? '' : "<dl>$html</dl>";
}
