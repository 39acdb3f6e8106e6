<?php
/**
 * The widgets as blocks and as a shortcode. Both print the `div` that the widgets' script makes an element of: unlike an
 * unknown tag it passes the filters that other plugins put over a page.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** What the build read from the elements' manifest: widgets by name, with their attributes. */
function ppl_widgets_all() {
	static $all;
	if ( null === $all ) {
		$all = require PPL_WIDGETS_DIR . 'includes/manifest.php';
	}
	return $all;
}

add_action( 'init', 'ppl_widgets_register' );

/** Registers the script, the blocks and the shortcode. */
function ppl_widgets_register() {
	load_plugin_textdomain( 'ppl-widgets', false, dirname( plugin_basename( PPL_WIDGETS_FILE ) ) . '/languages' );
	wp_register_script_module( 'ppl-widgets', plugins_url( 'assets/cdn/ppl.js', PPL_WIDGETS_FILE ), array(), PPL_WIDGETS_VERSION );
	add_shortcode( 'ppl', 'ppl_widgets_shortcode' );
	foreach ( ppl_widgets_all() as $name => $widget ) {
		register_block_type(
			"ppl-widgets/$name",
			array(
				'api_version'           => 3,
				'title'                 => translate( $widget['title'], 'ppl-widgets' ), // phpcs:ignore WordPress.WP.I18n -- The build writes these texts.
				'description'           => translate( $widget['description'], 'ppl-widgets' ), // phpcs:ignore WordPress.WP.I18n
				'category'              => 'widgets',
				'icon'                  => $widget['icon'],
				'keywords'              => array( 'ppl', 'partnerstwo', 'partnership' ),
				'textdomain'            => 'ppl-widgets',
				'attributes'            => array_map( 'ppl_widgets_block_attribute', $widget['attributes'] ) + array(
					// What the preview showed when the page was saved: the page's own HTML, which stays when the plugin goes.
					'printed' => array(
						'type'   => 'string',
						'source' => 'html',
					),
				),
				'supports'              => array(
					'align' => array( 'wide', 'full' ),
					'html'  => false,
				),
				'example'               => array( 'attributes' => (object) $widget['example'] ),
				'editor_script_handles' => array( 'ppl-widgets-editor' ),
				'render_callback'       => static function ( $attributes, $content ) use ( $name ) {
					return ppl_widgets_markup( $name, $attributes, $content, get_block_wrapper_attributes() );
				},
			)
		);
	}
}

/** What a block has to know of an attribute. */
function ppl_widgets_block_attribute( $attribute ) {
	return array( 'type' => $attribute['type'] );
}

/**
 * `[ppl widget="club-finder" near="Chrzanów"]`, or with what it shows: `[ppl widget="…"]<div>…</div>[/ppl]`.
 *
 * @param array|string $given   Attributes as written; '' where there are none.
 * @param string|null  $content What stands between the two.
 */
function ppl_widgets_shortcode( $given, $content = '' ) {
	$given      = (array) $given;
	$name       = isset( $given['widget'] ) ? preg_replace( '/^ppl-/', '', strtolower( trim( $given['widget'] ) ) ) : '';
	$attributes = array();
	foreach ( $given as $attribute => $value ) {
		// An attribute without a value, as HTML has them, arrives as a value without a name.
		if ( is_int( $attribute ) ) {
			$attributes[ strtolower( $value ) ] = true;
		} elseif ( '' !== $value || 'heading' === $attribute ) {
			$attributes[ $attribute ] = $value;
		}
	}
	$all = ppl_widgets_all();
	if ( ! isset( $all[ $name ] ) ) {
		/* translators: 1: what was written, 2: a list of names */
		$help = sprintf( __( 'There is no PPL widget “%1$s”. There are: %2$s.', 'ppl-widgets' ), $name, implode( ', ', array_keys( $all ) ) );
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $help ) . '</p>' : '';
	}
	$known = array_intersect_key( $attributes, $all[ $name ]['attributes'] );
	return ppl_widgets_markup( $name, $known, $content );
}

/**
 * A widget on the page.
 *
 * @param string $name       Of the widget, which there is.
 * @param array  $attributes As the editor keeps them.
 * @param string $own        HTML that the page has saved of the widget.
 * @param string $wrapper    Escaped attributes of the box, from the block editor.
 */
function ppl_widgets_markup( $name, $attributes, $own, $wrapper = '' ) {
	wp_enqueue_script_module( 'ppl-widgets' );
	$values = ppl_widgets_values( $name, $attributes );
	if ( ! isset( $values['feed'] ) && '' !== ppl_widgets_feed_address() ) {
		$values['feed'] = ppl_widgets_feed_address();
	}
	$html = '<div ' . ( '' === $wrapper ? '' : "$wrapper " ) . 'data-ppl="' . esc_attr( $name ) . '"';
	foreach ( $values as $attribute => $value ) {
		$html .= ' ' . ( 'lang' === $attribute ? '' : 'data-' ) . $attribute . '="' . esc_attr( $value ) . '"';
	}
	list( $inside, $after ) = ppl_widgets_printed( $name, $values, $own );
	return "$html>$inside</div>$after";
}

/** Attributes as HTML has them: strings, '' for one that is only there, and none that the widget does not know. */
function ppl_widgets_values( $name, $attributes ) {
	$values = array();
	foreach ( ppl_widgets_all()[ $name ]['attributes'] as $attribute => $about ) {
		$value = isset( $attributes[ $attribute ] ) ? $attributes[ $attribute ] : null;
		if ( 'boolean' === $about['type'] ) {
			if ( null !== $value && ! in_array( $value, array( false, 'false', '0', 'no' ), true ) ) {
				$values[ $attribute ] = '';
			}
		} elseif ( is_scalar( $value ) && ! is_bool( $value ) ) {
			$values[ $attribute ] = (string) $value;
		}
	}
	return $values;
}
