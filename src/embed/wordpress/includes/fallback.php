<?php
/**
 * A widget as plain HTML, with the real data: what readers have without the script, and search engines too. The shape is
 * that of `npx ppl-feed render`.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The HTML that stands inside a widget. Escaped.
 *
 * @param string $widget     Name, without the prefix.
 * @param array  $attributes Of the widget, as strings.
 * @param string $language   Of the page, as HTML writes it.
 */
function ppl_widgets_fallback( $widget, $attributes, $language ) {
	$address = isset( $attributes['feed'] ) ? ppl_widgets_absolute( $attributes['feed'] ) : ppl_widgets_feed_address();
	$feed    = ppl_widgets_feed( $address );
	$level   = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 3;
	$speaker = new PPL_Widgets_Speaker( $language, $feed, $level < 2 || $level > 6 ? 3 : $level );
	$printer = 'ppl_widgets_print_' . str_replace( '-', '_', $widget );
	$body    = $printer( $speaker, $feed, $attributes );
	if ( '' === $body ) {
		return '';
	}
	$heading = isset( $attributes['heading'] ) ? $attributes['heading'] : ppl_widgets_title( $widget, $speaker );
	$heading = '' === $heading ? '' : $speaker->heading( $speaker->level, esc_html( $heading ) );
	return '<div lang="' . $speaker->language . '">' . $heading . $body . ppl_widgets_source( $speaker, $feed ) . '</div>';
}

/** The widget's own title; a project's title is its own. */
function ppl_widgets_title( $widget, $speaker ) {
	switch ( $widget ) {
		case 'key-figures':
			return $speaker->word( 'key-figures-heading' );
		case 'project-list':
			return $speaker->word( 'project-list-heading' );
		case 'rollout-timeline':
			return $speaker->word( 'rollout-timeline-heading' );
		case 'club-finder':
			return $speaker->word( 'club-finder-heading' );
		case 'program-explainer':
			return $speaker->word( 'program-explainer-heading' );
	}
	return '';
}

/** The sentence under the widget's heading: a page that has no heading of the widget's has none of these either. */
function ppl_widgets_lead( $attributes, $html ) {
	return isset( $attributes['heading'] ) && '' === $attributes['heading'] ? '' : "<p>$html</p>";
}

/** Who says so, and from when it is. */
function ppl_widgets_source( $speaker, $feed ) {
	$html   = '';
	$origin = isset( $feed['publisher'] ) && is_array( $feed['publisher'] ) ? $feed['publisher'] : array();
	foreach ( ppl_widgets_records( $feed, 'sources' ) as $source ) {
		if ( isset( $source['covers'] ) && 'facts' === $source['covers'] ) {
			$origin = $source;
			break;
		}
	}
	if ( ! empty( $origin['name'] ) ) {
		$name  = $speaker->link( isset( $origin['url'] ) ? $origin['url'] : null, $speaker->say( $origin['name'] ) );
		$html .= '<p>' . esc_html( $speaker->word( 'source' ) ) . " $name</p>";
	}
	if ( ! empty( $feed['updated'] ) && is_string( $feed['updated'] ) ) {
		$date  = $speaker->date( substr( $feed['updated'], 0, 10 ) );
		$html .= '<p>' . esc_html( $speaker->word( 'updated' ) . " $date" ) . '</p>';
	}
	return $html;
}

/** Paragraphs of what there is. */
function ppl_widgets_paragraphs( ...$texts ) {
	$texts = array_filter( $texts, 'strlen' );
	return $texts ? '<p>' . implode( '</p><p>', $texts ) . '</p>' : '';
}

/** The programme in numbers. */
function ppl_widgets_print_key_figures( $speaker, $feed, $attributes ) {
	$by_id = array();
	foreach ( ppl_widgets_records( $feed, 'figures' ) as $figure ) {
		if ( isset( $figure['id'], $figure['value'], $figure['label'] ) && is_string( $figure['id'] ) ) {
			$by_id[ $figure['id'] ] = $figure;
		}
	}
	$wanted = isset( $attributes['figures'] ) ? preg_split( '/\s+/', $attributes['figures'], -1, PREG_SPLIT_NO_EMPTY ) : array();
	$shown  = $wanted ? array() : $by_id;
	foreach ( $wanted as $id ) {
		if ( isset( $by_id[ $id ] ) ) {
			$shown[ $id ] = $by_id[ $id ];
		}
	}
	if ( ! $shown ) {
		return '';
	}
	$source_of = static function ( $figure ) use ( $speaker ) {
		return isset( $figure['source'] ) ? $speaker->say( $figure['source'] ) : '';
	};
	$sources   = array_unique( array_map( $source_of, array_values( $shown ) ) );
	$is_common = 1 === count( $sources ) && '' !== $sources[0];
	$html      = '';
	foreach ( $shown as $figure ) {
		$unit  = isset( $figure['unit'] ) ? $speaker->plain( $figure['unit'] ) : '';
		$value = $speaker->number( $figure['value'] ) . ( '' === $unit ? '' : ( preg_match( '/^[%‰]$/u', $unit ) ? $unit : "\u{a0}$unit" ) );
		$as_of = isset( $figure['asOf'] ) ? esc_html( $speaker->word( 'key-figures-as-of' ) ) . ' ' . $speaker->time( $figure['asOf'] ) : '';
		$own   = $is_common ? '' : $source_of( $figure );
		$html .= '<dt>' . $speaker->say( $figure['label'] ) . '</dt>';
		$html .= '<dd>' . esc_html( ppl_widgets_qualifier( $speaker, $figure ) . $value ) . '</dd>';
		$html .= isset( $figure['note'] ) ? '<dd>' . $speaker->say( $figure['note'] ) . '</dd>' : '';
		$html .= '' === $as_of . $own ? '' : "<dd>$as_of" . ( '' === $own ? '' : " · $own" ) . '</dd>';
	}
	return "<dl>$html</dl>" . ( $is_common ? '<p>' . esc_html( $speaker->word( 'key-figures-origin' ) ) . " $sources[0]</p>" : '' );
}

/** 'ok. ', before a number. */
function ppl_widgets_qualifier( $speaker, $figure ) {
	switch ( isset( $figure['qualifier'] ) ? $figure['qualifier'] : '' ) {
		case 'about':
			return $speaker->word( 'key-figures-about' ) . ' ';
		case 'over':
			return $speaker->word( 'key-figures-over' ) . ' ';
		case 'under':
			return $speaker->word( 'key-figures-under' ) . ' ';
	}
	return '';
}
