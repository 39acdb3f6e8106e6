<?php
/**
 * How the printed widgets speak: the widgets' own words, dates, numbers and plurals, in one language.
 *
 * @package ppl-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Speaks for one widget. What `say` and `heading` return is escaped; all else is plain text. */
class PPL_Widgets_Speaker {
	/** 'pl', 'en' or 'uk'. @var string */
	public $language;

	/** The level of the widget's heading. @var int */
	public $level;

	/** Of texts that name none. @var string */
	private $feed_language;

	/** What the build took from the widgets: words, months, grouping of numbers. @var array */
	private static $data;

	/** `$tag` is a language as HTML writes it: anything but English and Ukrainian is Polish, as in the widgets. */
	public function __construct( $tag, $feed, $level = 3 ) {
		$this->language      = preg_match( '/^(en|uk)(?![a-z\d])/i', trim( $tag ), $found ) ? strtolower( $found[1] ) : 'pl';
		$this->feed_language = isset( $feed['language'] ) && is_string( $feed['language'] ) ? $feed['language'] : 'pl';
		$this->level         = $level;
	}

	/** What the build took from the widgets. */
	public static function data( $name ) {
		if ( null === self::$data ) {
			self::$data = require PPL_WIDGETS_DIR . 'includes/words.php';
		}
		return self::$data[ $name ];
	}

	/** One of the widgets' own sentences, by its id in their translations. */
	public function word( $id, ...$values ) {
		return vsprintf( self::data( 'words' )[ $id ][ $this->language ], $values );
	}

	/** A sentence in the form that goes with a count: `$id` is followed by -one, -few or -many. */
	public function count( $id, $count ) {
		$form = 'many';
		$last = $count % 10;
		$teen = $count % 100 > 10 && $count % 100 < 20;
		if ( 1 === $count || ( 'uk' === $this->language && 1 === $last && ! $teen ) ) {
			$form = 'one';
		} elseif ( 'en' !== $this->language && $last > 1 && $last < 5 && ! $teen ) {
			$form = 'few';
		}
		return $this->word( "$id-$form", $this->number( $count ) );
	}

	/** A text of the feed: the language's own, else the feed's, else the first there is. With the language it is in. */
	private function find( $text ) {
		$all = is_array( $text ) ? array_filter( $text, 'is_string' ) : array( $this->feed_language => is_scalar( $text ) ? (string) $text : '' );
		foreach ( array( $this->language, $this->feed_language, (string) key( $all ) ) as $code ) {
			if ( isset( $all[ $code ] ) && '' !== $all[ $code ] ) {
				return array( $all[ $code ], $code );
			}
		}
		return array( '', $this->language );
	}

	/** A text of the feed, for comparing and as a part of a sentence. */
	public function plain( $text ) {
		return $this->find( $text )[0];
	}

	/** A text of the feed as HTML; marked where it is in another language. */
	public function say( $text ) {
		list( $words, $code ) = $this->find( $text );
		$html                 = esc_html( $words );
		return '' === $words || $code === $this->language ? $html : '<span lang="' . esc_attr( $code ) . '">' . $html . '</span>';
	}

	/** A heading of a level; beyond 6 it is 6. */
	public function heading( $level, $html ) {
		$tag = 'h' . min( 6, $level );
		return "<$tag>$html</$tag>";
	}

	/** A link where the feed's address is one that a page may lead to, else the text alone. */
	public function link( $address, $html ) {
		$url = is_string( $address ) ? esc_url( $address, array( 'https', 'http', 'mailto', 'tel' ) ) : '';
		return '' === $url ? $html : "<a href=\"$url\">$html</a>";
	}

	/** '5 stycznia 2026', 'styczeń 2026', '2026'. What is no date comes back as it was. */
	public function date( $date ) {
		$text = is_scalar( $date ) ? (string) $date : '';
		if ( ! preg_match( '/^(\d{4})-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?(?:T.*)?$/', $text, $parts ) ) {
			return $text;
		}
		$months = self::data( 'months' )[ $this->language ];
		$month  = (int) $parts[2] - 1;
		return empty( $parts[3] )
			? $months['alone'][ $month ] . " $parts[1]"
			: (int) $parts[3] . ' ' . $months['ofDay'][ $month ] . " $parts[1]";
	}

	/** A date as HTML, for machines too. */
	public function time( $date ) {
		return is_scalar( $date ) && '' !== (string) $date ? '<time datetime="' . esc_attr( (string) $date ) . '">' . esc_html( $this->date( $date ) ) . '</time>' : '';
	}

	/** '2003/2004' for two years in a row, '2002–2010' for years further apart. */
	public function period( $from, $to = null ) {
		$start = is_scalar( $from ) ? (string) $from : '';
		$end   = is_scalar( $to ) && '' !== (string) $to ? (string) $to : $start;
		if ( $start === $end ) {
			return $this->date( $start );
		}
		if ( 4 === strlen( $start ) && 4 === strlen( $end ) ) {
			return $start . ( 1 === (int) $end - (int) $start ? '/' : '–' ) . $end;
		}
		return $this->date( $start ) . ' – ' . $this->date( $end );
	}

	/** A number as the language writes it, at most three decimals. */
	public function number( $value ) {
		$number    = is_numeric( $value ) ? (float) $value : 0.0;
		$style     = self::data( 'numbers' )[ $this->language ];
		$separator = abs( $number ) < $style['from'] ? '' : $style['group'];
		// Not number_format's own separators: they were cut to one byte until PHP 8.
		$plain    = rtrim( rtrim( number_format( $number, 3, '.', ',' ), '0' ), '.' );
		return strtr( $plain, array( ',' => $separator, '.' => $style['decimal'] ) );
	}
}
