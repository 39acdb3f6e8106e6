import { css } from 'lit';
import { highlightStyles } from '../../../design/theme-highlight.styles.js';

/** The finder's map: beside the list where there is room, else above it; on paper after it. */
export const mapViewStyles = [
  highlightStyles,
  css`
    .club-mark,
    .here {
      position: absolute;
      inset-inline-start: calc(var(--_x) * 100%);
      inset-block-start: calc(var(--_y) * 100%);
      display: grid;
      place-items: center;
      min-inline-size: 0.75em;
      block-size: 0.75em;
      border-radius: 1em;
      background: var(--_action);
      box-shadow: 0 0 0 2px var(--_surface);
      transform: translate(-50%, -50%);
    }
    .club-mark.some {
      min-inline-size: 1.5em;
      block-size: 1.5em;
      padding-inline: 0.3em;
      font-size: 0.75em;
      font-weight: 700;
      font-variant-numeric: tabular-nums lining-nums;
      line-height: 1;
      color: var(--_surface);
    }
    .club-mark[aria-selected='true'] {
      background: var(--_highlight);
      z-index: 1;
    }
    /* Whose turn it is says its name; the list has all names. */
    .club-mark:is(:focus-visible, :hover, .meant)::after {
      content: attr(aria-label);
      content: attr(aria-label) / '';
      position: absolute;
      inset-block-end: calc(100% + 0.4em);
      inset-inline-start: -0.5em;
      inline-size: max-content;
      max-inline-size: 14em;
      padding: 0.25em 0.5em;
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.3;
      color: var(--_text);
      background: var(--_surface);
      border: var(--_line-width) solid var(--_control);
      pointer-events: none;
    }
    .club-mark.left:is(:focus-visible, :hover, .meant)::after {
      inset-inline: auto -0.5em;
    }
    .club-mark:is(:focus-visible, :hover, .meant) {
      z-index: 2;
    }
    .club-mark:focus-visible {
      border-radius: 1em;
    }
    .here {
      min-inline-size: 1.75em;
      block-size: 1.75em;
      background: none;
      border: 0.1875em solid var(--_highlight);
      pointer-events: none;
    }
    .map-label.chosen {
      display: block;
      inline-size: max-content;
      max-inline-size: calc((1 - var(--_x)) * 100% - 1.75em);
      font-weight: 700;
      white-space: normal;
      color: var(--_highlight);
      transform: translate(1.5em, -50%);
    }
    .map-label.chosen.left {
      max-inline-size: calc(var(--_x) * 100% - 1.75em);
      text-align: end;
      transform: translate(calc(-100% - 1.5em), -50%);
    }
    .club-map .map {
      margin-block-end: 0.5em;
    }
    @container ppl (min-width: 56em) {
      .finder:has(.club-map) {
        grid-template-columns: minmax(0, 1fr);
      }
      .answer:has(.club-map) {
        display: grid;
        grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
        grid-template-rows: repeat(20, auto) 1fr;
        column-gap: 2.5em;
      }
      .answer:has(.club-map) > * {
        grid-column: 2;
        justify-self: start;
      }
      .answer:has(.club-map) > :is(.result, .views, .hits) {
        justify-self: stretch;
      }
      .answer > .club-map {
        grid-area: 1 / 1 / span 21;
        justify-self: stretch;
      }
    }
    /* The list has half of the width here: what helps today stands under a club, not beside it. */
    @container ppl (min-width: 68em) {
      .club-map ~ .hits > .hit {
        grid-template: none / minmax(0, 1fr);
      }
      .club-map ~ .measured > .hit {
        grid-template: auto auto 1fr / 8.5em minmax(0, 1fr);
      }
      .club-map ~ .hits > .hit > * {
        grid-column: -2;
      }
      .club-map ~ .hits > .hit > .side {
        grid-area: auto / -2;
        margin-block-start: 0.375em;
      }
      .club-map ~ .measured > .hit > .km {
        grid-area: 1 / 1 / span 3;
      }
    }
    @media (forced-colors: active) {
      .club-mark {
        background: CanvasText;
        color: Canvas;
        forced-color-adjust: none;
      }
      .club-mark[aria-selected='true'] {
        background: Highlight;
        color: HighlightText;
      }
      .club-mark::after {
        color: CanvasText;
        background: Canvas;
      }
      .here {
        border-color: Highlight;
      }
    }
    @media print {
      .answer:has(.club-map) {
        display: flex;
        flex-direction: column;
      }
      .club-map {
        order: 1;
        break-inside: avoid;
      }
      .club-mark {
        print-color-adjust: exact;
      }
    }
  `,
];
