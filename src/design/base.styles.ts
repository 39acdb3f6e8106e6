import { css } from 'lit';
import { scaleStyles } from './scale.styles.js';
import { themeStyles } from './theme.styles.js';

/**
 * What all elements stand on: the wall against the page's styles, the tokens' values, and type.
 * Sizes stand on leaves only and spaces on boxes at 1em, so that nothing multiplies.
 */
export const baseStyles = [
  themeStyles,
  scaleStyles,
  css`
    /* As wide as what holds it, also where pages size by content: in rows of flex, floats, centred columns. */
    :host {
      display: block;
      inline-size: -moz-available;
      inline-size: -webkit-fill-available;
      inline-size: stretch;
    }
    /* Two words of no size, far apart: what is as wide as its content becomes three quarters of the window, and less where
       there is no room, for words go into two lines. .base alone has one width for all places. */
    :host::before {
      content: '. .';
      display: block;
      flex: 0;
      font: 0/0 serif;
      visibility: hidden;
      white-space: normal;
      word-spacing: 75vw;
    }
    :host([hidden]) {
      display: none;
    }
    .base {
      all: initial;
      /* What is laid out absolutely in a widget stays in it, also where a page lets it scroll. */
      position: relative;
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      container: ppl / inline-size;
      contain-intrinsic-inline-size: 15em;
      visibility: inherit;
      pointer-events: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      font: 400 var(--ppl-text-size, medium) var(--_font);
      line-height: inherit;
      color: var(--_text);
      overflow-wrap: break-word;
    }
    /* Never tighter than our own, and as loose as the page or its reader has set it: 1lh is the base's. */
    .base > * {
      line-height: 1.5;
      line-height: max(var(--_leading-body), 1lh);
    }
    .light {
      color-scheme: light;
    }
    .dark {
      color-scheme: dark;
    }
    .own {
      background: var(--_surface);
      padding: 1em;
    }

    .base *,
    .base ::before,
    .base ::after {
      box-sizing: border-box;
    }
    :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, table, fieldset, button, input, select) {
      margin: 0;
      padding: 0;
      border: 0;
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      color: inherit;
      background: none;
    }
    :where(ul, ol) {
      list-style: none;
    }
    :focus-visible {
      outline: var(--_ring-width) solid var(--_text);
      outline-offset: var(--_ring-gap);
      border-radius: var(--_radius);
      scroll-margin-block: var(--ppl-scroll-margin, 96px);
    }
    .secondary {
      font-size: var(--_size-small);
      line-height: var(--_leading-body);
      color: var(--_text-muted);
    }
  `,
];
