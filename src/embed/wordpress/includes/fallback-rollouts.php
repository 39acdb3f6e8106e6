<?php
/**
 * Where and when the programme was rolled out, as plain HTML.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The periods in time, each with its counties by voivodeship. */
function ppl_widgets_print_rollout_timeline( $speaker, $feed, $attributes ) {
	$counties    = ppl_widgets_counties_by_code( $feed );
	$voivodeship = ppl_widgets_voivodeship( isset( $attributes['voivodeship'] ) ? $attributes['voivodeship'] : '' );
	$from        = isset( $attributes['from'] ) && '' !== $attributes['from'] ? (int) $attributes['from'] : 0;
	$to          = isset( $attributes['to'] ) && '' !== $attributes['to'] ? (int) $attributes['to'] : 9999;
	$periods     = array();
	foreach ( ppl_widgets_records( $feed, 'rollouts' ) as $rollout ) {
		$is_whole = isset( $rollout['county'], $rollout['from'], $rollout['to'] ) && is_string( $rollout['county'] ) && is_numeric( $rollout['from'] ) && is_numeric( $rollout['to'] );
		if ( $is_whole && isset( $counties[ $rollout['county'] ] ) && $rollout['to'] >= $from && $rollout['from'] <= $to && ( '' === $voivodeship || 0 === strpos( $rollout['county'], $voivodeship ) ) ) {
			$periods[ sprintf( '%04d-%04d', $rollout['from'], $rollout['to'] ) ][ substr( $rollout['county'], 0, 2 ) ][] = $rollout;
		}
	}
	ksort( $periods );
	$html = '';
	foreach ( $periods as $period => $groups ) {
		$count  = array_sum( array_map( 'count', $groups ) );
		$when   = array_map( 'intval', explode( '-', $period ) );
		$years  = $speaker->time( $when[0] ) . ( $when[1] > $when[0] ? ( 1 === $when[1] - $when[0] ? '/' : '–' ) . $speaker->time( $when[1] ) : '' );
		$html  .= '<li>' . $speaker->heading( $speaker->level + 1, $years . ' (' . esc_html( $speaker->count( 'rollout-timeline-count', $count ) ) . ')' ) . '<dl>';
		ksort( $groups );
		foreach ( $groups as $code => $rollouts ) {
			$html .= '<dt>' . $speaker->say( array( 'pl' => ppl_widgets_voivodeship_name( (string) $code ) ) ) . '</dt>' . ppl_widgets_units( $rollouts, $speaker, $counties );
		}
		$html .= '</dl></li>';
	}
	return '' === $html ? '' : "<ol>$html</ol>";
}

/** The units of one voivodeship, by name. */
function ppl_widgets_units( $rollouts, $speaker, $counties ) {
	$items = array();
	foreach ( $rollouts as $rollout ) {
		$county  = $counties[ $rollout['county'] ];
		$label   = isset( $rollout['label'] ) ? $rollout['label'] : null;
		$is_town = isset( $rollout['unit'] ) && 'county' !== $rollout['unit'];
		$name    = $is_town && $label ? $label : $county['name'];
		$more    = '';
		if ( $label && ! $is_town ) {
			$more = ' ' . $speaker->say( $label );
		} elseif ( $label && ! ppl_widgets_is_city( $rollout['county'] ) ) {
			$more = ' ' . $speaker->say( array( 'pl' => $county['name'] ) );
		}
		$words   = is_string( $name ) ? $speaker->say( array( 'pl' => $name ) ) : $speaker->say( $name );
		$sort    = preg_replace( '/^(powiat|miasto i\sgmina|miasto|gmina) /u', '', $speaker->plain( $name ) );
		$items[] = array( ppl_widgets_sort_key( $sort ), $more, "<dd>$words$more</dd>" );
	}
	sort( $items );
	return implode( '', array_column( $items, 2 ) );
}
