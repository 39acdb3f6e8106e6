<?php
/**
 * How the programme works, as plain HTML.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The programme's components with their steps and benefits, and its history. */
function ppl_widgets_print_program_explainer( $speaker, $feed, $attributes ) {
	$audience = isset( $attributes['audience'] ) ? $attributes['audience'] : '';
	$wanted   = isset( $attributes['component'] ) ? $attributes['component'] : '';
	$html     = '';
	foreach ( ppl_widgets_records( $feed, 'components' ) as $component ) {
		if ( isset( $component['id'], $component['name'] ) && ( '' === $wanted || $component['id'] === $wanted ) ) {
			$html .= ppl_widgets_component( $component, $audience, $speaker );
		}
	}
	$program = isset( $feed['program'] ) && is_array( $feed['program'] ) ? $feed['program'] : array();
	if ( '' !== $wanted || ! isset( $program['name'], $program['summary'] ) ) {
		return $html;
	}
	$lead = '<strong>' . $speaker->say( $program['name'] ) . '</strong> ' . $speaker->say( $program['summary'] );
	return ppl_widgets_lead( $attributes, $lead ) . $html
		. ppl_widgets_history( ppl_widgets_records( $program, 'history' ), $speaker );
}

/** One component. */
function ppl_widgets_component( $component, $audience, $speaker ) {
	$component += array_fill_keys( array( 'summary', 'note' ), null );
	$html       = $speaker->heading( $speaker->level + 1, $speaker->say( $component['name'] ) )
		. ppl_widgets_paragraphs( $speaker->say( $component['summary'] ), $speaker->say( $component['note'] ) );
	$steps      = '';
	foreach ( ppl_widgets_records( $component, 'steps' ) as $step ) {
		if ( isset( $step['title'] ) ) {
			$title  = $speaker->say( $step['title'] );
			$steps .= '<li>' . ( isset( $step['text'] )
				? $speaker->heading( $speaker->level + 2, $title ) . '<p>' . $speaker->say( $step['text'] ) . '</p>'
				: "<p>$title</p>" ) . '</li>';
		}
	}
	$html    .= '' === $steps ? '' : "<ol>$steps</ol>";
	$points   = isset( $component['points'] ) && is_array( $component['points'] ) ? $component['points'] : array();
	$listed   = '';
	foreach ( ppl_widgets_records( $points, 'items' ) as $point ) {
		if ( isset( $point['title'] ) ) {
			$listed .= '<li><strong>' . $speaker->say( $point['title'] ) . '</strong>'
				. ( isset( $point['text'] ) ? ' ' . $speaker->say( $point['text'] ) : '' ) . '</li>';
		}
	}
	$html    .= '' === $listed || ! isset( $points['title'] ) ? '' : $speaker->heading( $speaker->level + 2, $speaker->say( $points['title'] ) ) . "<ul>$listed</ul>";
	$benefits = '';
	foreach ( ppl_widgets_records( $component, 'benefits' ) as $benefit ) {
		if ( isset( $benefit['audience'], $benefit['items'] ) && is_array( $benefit['items'] ) && $benefit['items'] && ( '' === $audience || $benefit['audience'] === $audience ) ) {
			$items     = array_map( array( $speaker, 'say' ), $benefit['items'] );
			$benefits .= $speaker->heading( $speaker->level + 3, esc_html( ppl_widgets_audience( $benefit['audience'], $speaker ) ) ) . '<ul><li>' . implode( '</li><li>', $items ) . '</li></ul>';
		}
	}
	return $html . ( '' === $benefits ? '' : $speaker->heading( $speaker->level + 2, esc_html( $speaker->word( 'program-explainer-benefits' ) ) ) . $benefits );
}

/** Whom something is for. */
function ppl_widgets_audience( $audience, $speaker ) {
	switch ( $audience ) {
		case 'community':
			return $speaker->word( 'program-explainer-community' );
		case 'business':
			return $speaker->word( 'program-explainer-business' );
	}
	return $speaker->word( 'program-explainer-government' );
}

/** The programme's history. */
function ppl_widgets_history( $events, $speaker ) {
	$html = '';
	foreach ( $events as $event ) {
		$event += array_fill_keys( array( 'title', 'text', 'note', 'date', 'to' ), null );
		$start  = isset( $event['from'] ) ? $event['from'] : $event['date'];
		$dash   = null !== $start && null !== $event['to'] ? ( strlen( $start . $event['to'] ) > 8 ? ' – ' : '–' ) : '';
		$html  .= '<li>' . ppl_widgets_paragraphs( $speaker->time( $start ) . $dash . $speaker->time( $event['to'] ) )
			. $speaker->heading( $speaker->level + 2, $speaker->say( $event['title'] ) )
			. ppl_widgets_paragraphs( $speaker->say( $event['text'] ), $speaker->say( $event['note'] ) ) . '</li>';
	}
	return '' === $html ? '' : $speaker->heading( $speaker->level + 1, esc_html( $speaker->word( 'program-explainer-history' ) ) ) . "<ol>$html</ol>";
}
