import { css } from 'lit';
import { highlightStyles } from '../../design/theme-highlight.styles.js';

/** The county that is marked: its card, and its entries in every view. */
export const countyCardStyles = [
  highlightStyles,
  css`
    .county {
      margin-block-end: calc(var(--_density) * 1em);
      padding: 0.5em 1em;
      border-inline-start: 0.25em solid var(--_highlight);
      background: var(--_highlight-tint);
    }
    .mark {
      color: var(--_highlight);
    }
    .yours {
      --_dot: var(--_highlight);
      background: var(--_highlight-tint);
      box-shadow: inset 0.1875em 0 var(--_highlight);
    }
    li.yours {
      padding-inline: 0.5em;
    }
    .yours .name {
      font-weight: 700;
    }
    .entry .mark {
      display: block;
      font-size: 0.875em;
    }
    @container ppl (min-width: 45em) {
      .county {
        display: flex;
        flex-wrap: wrap;
        column-gap: 2em;
      }
    }
    @container ppl (min-width: 66em) {
      .matrix .yours .name {
        background: var(--_highlight-tint);
      }
      .matrix .mark {
        display: inline;
        font-size: 1em;
      }
    }
  `,
];
