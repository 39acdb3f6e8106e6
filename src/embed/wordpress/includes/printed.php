<?php
/**
 * What stands inside a widget before (or without) its script: HTML that the widget itself has made. The block editor saves
 * what its preview shows, a shortcode may bring what the embed builder wrote, and for the rest there is what `ppl-feed render`
 * printed of the programme's own feed when the plugin was built. PHP makes no words and no facts of its own.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that change nothing of what is printed. */
const PPL_WIDGETS_SILENT = array( 'lang', 'theme', 'cache', 'debug', 'filters', 'locate', 'address-key', 'no-embed', 'group', 'brand', 'font', 'radius', 'density' );

/** Where a link may lead to. */
const PPL_WIDGETS_PROTOCOLS = array( 'https', 'http', 'mailto', 'tel' );

/**
 * HTML that an author's page brings along, without all that a printed widget does not need. It passes at each print, whoever
 * wrote the page: no script, no style, no form, no class, no id, and no address but those above.
 */
function ppl_widgets_clean( $html ) {
	$lang    = array( 'lang' => true );
	$allowed = array_fill_keys(
		explode( ' ', 'article b caption dd div dl dt em figcaption figure h2 h3 h4 h5 h6 i li ol p section small span strong sub sup table tbody tfoot thead tr ul' ),
		$lang
	);
	$allowed['a']    = $lang + array( 'href' => true );
	$allowed['time'] = $lang + array( 'datetime' => true );
	$allowed['td']   = $lang + array( 'colspan' => true );
	$allowed['th']   = $lang + array_fill_keys( array( 'colspan', 'scope' ), true );
	$allowed['img']  = $lang + array_fill_keys( array( 'src', 'alt', 'width', 'height', 'loading' ), true );
	$allowed['br']   = array();
	// WordPress wraps what stands alone between two shortcodes into halves of paragraphs.
	$html = preg_replace( '#^\s*</p>|<p>\s*$#', '', (string) $html );
	return trim( wp_kses( $html, $allowed, PPL_WIDGETS_PROTOCOLS ) );
}

/** What the build printed. '' where there is none: of a project that the programme's own feed does not have. */
function ppl_widgets_fragment( $name, $values, $language ) {
	$project = isset( $values['project'] ) ? $values['project'] : '';
	if ( 'project-card' === $name ) {
		$name = preg_match( '/^[a-z0-9-]+$/D', $project ) ? "project-card/$project" : '';
	}
	$file = PPL_WIDGETS_DIR . "assets/printed/$language/$name.html";
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.
	return '' !== $name && is_readable( $file ) ? (string) file_get_contents( $file ) : '';
}

/** 'pl', 'en' or 'uk' of a language as HTML writes it; anything else is Polish, as in the widgets. */
function ppl_widgets_language( $tag ) {
	return preg_match( '/^(en|uk)(?![a-z\d])/i', trim( $tag ), $found ) ? strtolower( $found[1] ) : 'pl';
}

/**
 * What is printed of a widget.
 *
 * @param string $name   Of the widget, which there is.
 * @param array  $values Its attributes, as HTML has them.
 * @param string $own    What the page has saved of it.
 * @return string[] What stands inside the widget's box, and what stands after it.
 */
function ppl_widgets_printed( $name, $values, $own ) {
	$own = ppl_widgets_clean( $own );
	if ( '' !== $own ) {
		return array( $own, '' );
	}
	$language = ppl_widgets_language( isset( $values['lang'] ) ? $values['lang'] : get_bloginfo( 'language' ) );
	$feed     = isset( $values['feed'] );
	$fragment = $feed ? '' : ppl_widgets_fragment( $name, $values, $language );
	$asked    = array_diff( array_keys( $values ), PPL_WIDGETS_SILENT, 'project-card' === $name ? array( 'project' ) : array() );
	if ( '' !== $fragment && ! $asked ) {
		return array( $fragment, '' );
	}
	// The widget will say less than all, or other things: only who has no script reads this, and nobody sees it change.
	$fragment = '' === $fragment ? ppl_widgets_fragment( 'without-script', array(), $language ) : $fragment;
	return array( '', "<noscript>$fragment</noscript>" );
}
