<?php
/**
 * What the block editor needs: the widgets with their attributes in the editor's language, and what the feed offers to choose from.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'ppl_widgets_register_editor' );
add_action( 'enqueue_block_editor_assets', 'ppl_widgets_editor_data' );

/** Registers the editor's script. */
function ppl_widgets_register_editor() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'ppl-widgets-editor', plugins_url( 'editor.js', PPL_WIDGETS_FILE ), $needs, PPL_WIDGETS_VERSION, true );
	wp_set_script_translations( 'ppl-widgets-editor', 'ppl-widgets', PPL_WIDGETS_DIR . 'languages' );
}

/** Gives the script its data. Only in the editor, for it reads the feed. */
function ppl_widgets_editor_data() {
	$data = array(
		'loader'   => plugins_url( 'assets/cdn/ppl.js', PPL_WIDGETS_FILE ) . '?ver=' . PPL_WIDGETS_VERSION,
		'feed'     => ppl_widgets_feed_address(),
		'language' => get_bloginfo( 'language' ),
		'widgets'  => array_map( 'ppl_widgets_for_editor', ppl_widgets_all() ),
		'choices'  => ppl_widgets_choices( ppl_widgets_feed( ppl_widgets_feed_address() ) ),
	);
	wp_add_inline_script( 'ppl-widgets-editor', 'window.pplWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}

/** A widget's attributes with their words in the editor's language, in the order in which they are shown. */
function ppl_widgets_for_editor( $widget ) {
	$attributes = array();
	foreach ( $widget['attributes'] as $name => $about ) {
		$about['name'] = $name;
		// phpcs:disable WordPress.WP.I18n -- The build writes these texts.
		$about['label'] = translate( $about['label'], 'ppl-widgets' );
		$about['help']  = translate( $about['help'], 'ppl-widgets' );
		foreach ( $about['options'] as $index => $option ) {
			$about['options'][ $index ]['label'] = translate( $option['label'], 'ppl-widgets' );
		}
		// phpcs:enable
		$attributes[] = $about;
	}
	return array(
		'attributes' => $attributes,
		'needs'      => $widget['needs'],
	);
}

/** What there is to choose from, by attribute: pairs of a value and a label. */
function ppl_widgets_choices( $feed ) {
	$speaker = new PPL_Widgets_Speaker( get_user_locale(), $feed );
	$choices = array();
	foreach ( array(
		'component' => array( 'components', 'name' ),
		'network'   => array( 'networks', 'name' ),
		'project'   => array( 'projects', 'title' ),
		'figures'   => array( 'figures', 'label' ),
	) as $attribute => list( $collection, $text ) ) {
		$choices[ $attribute ] = array();
		foreach ( ppl_widgets_records( $feed, $collection ) as $record ) {
			if ( isset( $record['id'], $record[ $text ] ) && is_string( $record['id'] ) ) {
				$value = isset( $record['value'] ) ? ': ' . $speaker->number( $record['value'] ) : '';
				$choices[ $attribute ][] = array(
					'value' => $record['id'],
					'label' => $speaker->plain( $record[ $text ] ) . $value,
				);
			}
		}
	}
	foreach ( PPL_Widgets_Speaker::data( 'voivodeships' ) as $code => $name ) {
		$choices['voivodeship'][] = array(
			'value' => sprintf( '%02d', $code ),
			'label' => $name,
		);
	}
	foreach ( ppl_widgets_counties_by_code( $feed ) as $code => $county ) {
		$choices['county'][] = array(
			'value' => (string) $code,
			'label' => $county['name'] . ' (' . ppl_widgets_voivodeship_name( (string) $code ) . ')',
		);
	}
	return $choices;
}
