import { css } from 'lit';
import { highlightStyles } from '../../../design/theme-highlight.styles.js';

/** The county's own card: for a sidebar of 15em as for the width of a page. */
export const countyViewStyles = [
  highlightStyles,
  css`
    /* The county is what the card is about: the widget's title is a line above it. */
    .base:has(.own-card) > .head {
      margin-block-end: calc(var(--_density) * 0.625em);
    }
    .base:has(.own-card) > .head > .heading {
      font-size: 1em;
      line-height: max(1.35em, 1lh);
      color: var(--_text-muted);
    }
    .own-card {
      display: grid;
      gap: calc(var(--_density) * 1em) 2.5em;
      padding-block-start: calc(var(--_density) * 0.75em);
      border-block-start: 2px solid var(--_text);
    }
    .tools + .own-card {
      margin-block-start: calc(var(--_density) * 1em);
    }
    .county-name {
      font-size: var(--_size-title);
      font-weight: 700;
      line-height: max(1.2em, 1lh);
      text-wrap: balance;
    }
    .county-name::first-letter {
      text-transform: uppercase;
    }
    /* The mark that the county has on the map. */
    .own-where {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .own-where::before {
      content: '';
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin: 0.1875em;
      background: var(--_highlight);
      border-radius: 50%;
      box-shadow:
        0 0 0 0.125em var(--_surface),
        0 0 0 0.25em var(--_highlight);
    }
    .own-years {
      margin-block-start: calc(var(--_density) * 0.75em);
    }
    .own-years li + li {
      margin-block-start: calc(var(--_density) * 0.5em);
    }
    .own-years b {
      display: block;
      font-size: var(--_size-figure-narrow);
      font-weight: 700;
      line-height: max(1.1em, 1lh);
      letter-spacing: -0.02em;
      font-variant-numeric: tabular-nums lining-nums;
      color: var(--_action);
    }
    .own-years .secondary {
      display: block;
      text-wrap: pretty;
    }
    .own-rank,
    .own-none {
      margin-block-start: calc(var(--_density) * 0.75em);
      max-inline-size: 30em;
      text-wrap: pretty;
    }
    .own-years + .own-rank {
      margin-block-start: 0.375em;
    }
    ul.own-years + .own-rank {
      margin-block-start: calc(var(--_density) * 0.75em);
    }
    .own-none + .secondary {
      margin-block-start: 0.5em;
      max-inline-size: 40em;
    }
    .meant {
      display: block;
      font-size: var(--_size-small);
      color: var(--_text-muted);
    }
    .own-map {
      inline-size: 100%;
      max-inline-size: 22em;
    }
    .own-map svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      overflow: visible;
    }
    .own-map .dot {
      stroke: var(--_data);
      stroke-width: 0.3125em;
    }
    .own-map .halo {
      stroke: var(--_highlight);
      stroke-width: 1.375em;
    }
    .own-map .gap {
      stroke: var(--_land);
      stroke-width: 1.0625em;
    }
    .own-map .own {
      stroke: var(--_highlight);
      stroke-width: 0.75em;
    }
    .own-more > details {
      border-block-start: var(--_line-width) solid var(--_line);
    }
    .own-more > details:last-of-type {
      border-block-end: var(--_line-width) solid var(--_line);
    }
    .own-more summary {
      min-block-size: 3.15em;
      padding-block: 0.825em;
      font-size: var(--_size-small);
      font-weight: 600;
      color: var(--_action);
      cursor: pointer;
    }
    .own-more li {
      padding-block: 0.25em;
      font-size: var(--_size-small);
    }
    .own-more li:last-child {
      padding-block-end: 0.75em;
    }
    @container ppl (min-width: 34em) {
      .own-card {
        grid-template-columns: minmax(0, 1fr) minmax(12em, 19em);
        grid-template-rows: auto 1fr;
      }
      .own-map {
        grid-area: 1 / 2 / span 2;
      }
      .own-years b {
        font-size: var(--_size-figure);
      }
    }
    /* Its times stand in one row, and the map is as high as what is said beside it. */
    @container ppl (min-width: 56em) {
      .own-card {
        grid-template-columns: minmax(0, 44em) minmax(12em, 22em);
      }
      ul.own-years {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--_density) * 0.5em) 2.5em;
      }
      ul.own-years > li {
        flex: 0 1 auto;
        max-inline-size: 21em;
        margin: 0;
      }
    }
    @media (forced-colors: active) {
      .own-where::before {
        background: Highlight;
        outline: 0.125em solid Highlight;
        outline-offset: 0.125em;
        forced-color-adjust: none;
      }
      .own-map .dot {
        stroke: CanvasText;
      }
      .own-map :is(.own, .halo) {
        stroke: Highlight;
      }
      .own-map .gap {
        stroke: Canvas;
      }
    }
    @media print {
      .own-card {
        break-inside: avoid;
      }
      .own-map {
        max-inline-size: 14em;
        print-color-adjust: exact;
      }
    }
  `,
];
