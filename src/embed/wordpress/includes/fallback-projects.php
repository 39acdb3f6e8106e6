<?php
/**
 * Projects as plain HTML: one, and the list.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** One project. */
function ppl_widgets_print_project_card( $speaker, $feed, $attributes ) {
	$wanted = isset( $attributes['project'] ) ? $attributes['project'] : '';
	foreach ( ppl_widgets_records( $feed, 'projects' ) as $project ) {
		if ( isset( $project['id'], $project['title'] ) && $project['id'] === $wanted ) {
			$level = $speaker->level + ( isset( $attributes['heading'] ) && '' !== $attributes['heading'] ? 1 : 0 );
			return ppl_widgets_project( $project, $level, $speaker, $feed );
		}
	}
	return '';
}

/** The projects within what the page asks for, the newest first. */
function ppl_widgets_print_project_list( $speaker, $feed, $attributes ) {
	$shown = array();
	foreach ( ppl_widgets_records( $feed, 'projects' ) as $project ) {
		if ( isset( $project['title'] ) && ppl_widgets_is_within( $project, $feed, $attributes ) ) {
			$shown[] = $project;
		}
	}
	if ( ! $shown ) {
		return '';
	}
	usort(
		$shown,
		static function ( $a, $b ) use ( $speaker ) {
			$order = strcmp( ppl_widgets_start( $b ), ppl_widgets_start( $a ) );
			return $order ? $order : strcmp( ppl_widgets_sort_key( $speaker->plain( $a['title'] ) ), ppl_widgets_sort_key( $speaker->plain( $b['title'] ) ) );
		}
	);
	$limit = isset( $attributes['limit'] ) && (int) $attributes['limit'] > 0 ? (int) $attributes['limit'] : 12;
	$words = $speaker->count( 'project-list', count( $shown ) );
	$areas = count( array_unique( array_filter( array_column( $shown, 'county' ), 'is_string' ) ) );
	$words = $areas ? "$words " . $speaker->count( 'project-list-counties', $areas ) : $words;
	$html  = '';
	foreach ( array_slice( $shown, 0, $limit ) as $project ) {
		$html .= '<li>' . ppl_widgets_project( $project, $speaker->level + 1, $speaker, $feed ) . '</li>';
	}
	return ppl_widgets_lead( $attributes, esc_html( $words ) ) . "<ul>$html</ul>";
}

/** The first day, month or year that is known of a project. */
function ppl_widgets_start( $project ) {
	foreach ( array( 'from', 'to' ) as $end ) {
		if ( isset( $project[ $end ] ) && is_scalar( $project[ $end ] ) ) {
			return (string) $project[ $end ];
		}
	}
	return '';
}

/** Whether a project passes the page's attributes. */
function ppl_widgets_is_within( $project, $feed, $attributes ) {
	$attributes = array_filter( $attributes, 'strlen' ) + array_fill_keys( array( 'component', 'voivodeship', 'county', 'from', 'to' ), '' );
	$county     = isset( $project['county'] ) && is_string( $project['county'] ) ? $project['county'] : '';
	if ( '' !== $attributes['component'] && ( ! isset( $project['component'] ) || $project['component'] !== $attributes['component'] ) ) {
		return false;
	}
	$voivodeship = ppl_widgets_voivodeship( $attributes['voivodeship'] );
	if ( '' !== $voivodeship && 0 !== strpos( $county, $voivodeship ) ) {
		return false;
	}
	if ( '' !== $attributes['county'] ) {
		$codes = ppl_widgets_counties( $attributes['county'], ppl_widgets_counties_by_code( $feed ), $voivodeship );
		if ( $codes && ! in_array( $county, $codes, true ) ) {
			return false;
		}
	}
	if ( '' === $attributes['from'] . $attributes['to'] ) {
		return true;
	}
	// As far as both are known: 2004-05 is neither before nor after 2004.
	$is_before = static function ( $a, $b ) {
		$known = min( strlen( $a ), strlen( $b ) );
		return substr( $a, 0, $known ) < substr( $b, 0, $known );
	};
	$start = ppl_widgets_start( $project );
	$end   = isset( $project['to'] ) && is_scalar( $project['to'] ) ? (string) $project['to'] : $start;
	return '' !== $start && ! ( '' !== $attributes['from'] && $is_before( $end, $attributes['from'] ) ) && ! ( '' !== $attributes['to'] && $is_before( $attributes['to'], $start ) );
}

/** One project, whole. */
function ppl_widgets_project( $project, $level, $speaker, $feed ) {
	$project  += array_fill_keys( array( 'summary', 'url', 'component', 'facts', 'status', 'note', 'asOf', 'image' ), null );
	$component = '';
	foreach ( ppl_widgets_records( $feed, 'components' ) as $one ) {
		if ( isset( $one['id'], $one['name'] ) && $one['id'] === $project['component'] ) {
			$component = $speaker->say( $one['name'] );
		}
	}
	$facts = '';
	foreach ( is_array( $project['facts'] ) ? $project['facts'] : array() as $fact ) {
		if ( isset( $fact['label'], $fact['value'] ) ) {
			$facts .= '<dt>' . $speaker->say( $fact['label'] ) . '</dt><dd>' . $speaker->say( $fact['value'] ) . '</dd>';
		}
	}
	if ( $project['status'] ) {
		$facts .= '<dt>' . esc_html( $speaker->word( 'project-status' ) ) . '</dt><dd>' . $speaker->say( $project['status'] ) . '</dd>';
	}
	$as_of = $project['asOf'] ? esc_html( $speaker->word( 'project-as-of', $speaker->date( $project['asOf'] ) ) ) : '';
	return '<article>'
		. $speaker->heading( $level, $speaker->link( $project['url'], $speaker->say( $project['title'] ) ) )
		. ppl_widgets_paragraphs( $component, ppl_widgets_where( $project, $speaker, $feed ), $speaker->say( $project['summary'] ) )
		. ppl_widgets_picture( $project['image'], $speaker, $feed )
		. ( '' === $facts ? '' : "<dl>$facts</dl>" )
		. ppl_widgets_paragraphs( $speaker->say( $project['note'] ), $as_of )
		. '</article>';
}

/** 'Lwówek Śląski · powiat lwówecki (dolnośląskie) · 2002–2004'. */
function ppl_widgets_where( $project, $speaker, $feed ) {
	$words    = isset( $project['place'] ) ? array( $speaker->say( $project['place'] ) ) : array();
	$counties = ppl_widgets_counties_by_code( $feed );
	$county   = isset( $project['county'] ) && is_string( $project['county'] ) ? $project['county'] : '';
	if ( isset( $counties[ $county ] ) ) {
		if ( ! $words || ! ppl_widgets_is_city( $county ) ) {
			$words[] = $speaker->say( $counties[ $county ]['name'] );
		}
		$words[] = array_pop( $words ) . ' (' . $speaker->say( array( 'pl' => ppl_widgets_voivodeship_name( $county ) ) ) . ')';
	}
	if ( isset( $project['from'] ) || isset( $project['to'] ) ) {
		$years   = isset( $project['from'] )
			? $speaker->period( $project['from'], isset( $project['to'] ) ? $project['to'] : null )
			: $speaker->word( 'project-until', $speaker->date( $project['to'] ) );
		$words[] = esc_html( $speaker->word( 'project-years' ) . ' ' . $years );
	}
	return implode( ' · ', $words );
}

/** A picture; its address may be relative to that of the feed. */
function ppl_widgets_picture( $image, $speaker, $feed ) {
	if ( ! isset( $image['src'], $image['alt'], $image['width'], $image['height'] ) || ! is_string( $image['src'] ) ) {
		return '';
	}
	$is_from_network = preg_match( '#^https?://#i', $feed['address'] );
	$base            = $is_from_network ? $feed['address'] : plugins_url( 'assets/feed/feed.json', PPL_WIDGETS_FILE );
	$url             = esc_url( WP_Http::make_absolute_url( $image['src'], $base ), array( 'https', 'http' ) );
	$alt             = esc_attr( $speaker->plain( $image['alt'] ) );
	return '' === $url ? '' : sprintf( '<img src="%s" alt="%s" width="%d" height="%d" loading="lazy">', $url, $alt, $image['width'], $image['height'] );
}
