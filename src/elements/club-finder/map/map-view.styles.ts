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
    .club-mark.chosen {
      background: var(--_highlight);
      z-index: 1;
    }
    /* Whose turn it is says its name; the list has all names. */
    .club-mark:is(:focus-visible, :hover, .meant)::after {
      content: attr(data-name);
      content: attr(data-name) / '';
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
    .framed svg {
      overflow: hidden;
    }
    .framed {
      outline: var(--_line-width) solid var(--_line);
    }
    .seat.dot,
    .origin {
      stroke: var(--_text-muted);
      stroke-width: 4px;
    }
    .leader {
      fill: none;
      stroke: var(--_text-muted);
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
    .map-label.seat {
      --_gap: 0.5em;
      display: block;
      font-weight: 400;
      color: var(--_text-muted);
      transform: translate(var(--_gap), -50%);
    }
    .map-label.marked {
      --_gap: 0.95em;
    }
    .map-label.seat.left {
      transform: translate(calc(-100% - var(--_gap)), -50%);
    }
    .map-label.seat.above {
      transform: translate(-50%, calc(-100% - var(--_gap)));
    }
    .map-label.seat.below {
      transform: translate(-50%, var(--_gap));
    }
    .legend {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 1em;
      max-inline-size: 46em;
    }
    /* No line of text: in quirks mode one has another height. */
    .scale {
      display: flex;
      align-items: baseline;
    }
    .length {
      font-size: 0.8125em;
      font-variant-numeric: tabular-nums lining-nums;
    }
    /* Its share is one of the map, of which the inset and the gap beside it are the rest. */
    .bar {
      flex: none;
      inline-size: calc(var(--_share) * (100% + 1em));
      block-size: 0.4em;
      margin-inline-end: 0.5em;
      border: solid var(--_text);
      border-width: 0 1px 1px;
    }
    .legend:has(.inset) .bar {
      inline-size: calc(var(--_share) * (100% + 5.5em));
    }
    .inset {
      inline-size: 4.5em;
      block-size: auto;
    }
    .cut {
      fill: none;
      stroke: var(--_highlight);
      stroke-width: 2px;
      vector-effect: non-scaling-stroke;
    }
    /* The rows have the numbers of the marks. */
    .finder:has(> .around, .answer > .around) .hit {
      position: relative;
      counter-increment: hit;
    }
    .finder:has(> .around, .answer > .around) .hits {
      counter-reset: hit;
    }
    .finder:has(> .around, .answer > .around) .club-name::before {
      content: counter(hit);
      content: counter(hit) / '';
      display: inline-grid;
      place-items: center;
      min-inline-size: 1.5em;
      block-size: 1.5em;
      margin-inline-end: 0.5em;
      border-radius: 1em;
      font-size: var(--_size-tick);
      line-height: 1;
      vertical-align: 0.15em;
      color: var(--_surface);
      background: var(--_action);
    }
    /* Where distances have a column of their own, a number stands between it and the name: it moves nothing when it comes. */
    @container ppl (min-width: 34em) {
      .measured .hit-main {
        position: relative;
      }
      .finder:has(> .around, .answer > .around) .measured .club-name::before {
        position: absolute;
        inset-block-start: 0.4em;
        inset-inline-end: calc(100% + 0.25em);
      }
    }
    .beside {
      display: none;
    }
    @container ppl (min-width: 56em) {
      .beside {
        position: sticky;
        inset-block-start: 1em;
        display: block;
        grid-area: 2 / 1;
      }
      .finder:has(> .beside) {
        grid-template-rows: auto 1fr;
      }
      /* What is offered lies over the map, which the answer changes anyway, and pushes nothing away. */
      .finder:has(> .beside) .field:has(> .options) {
        position: relative;
      }
      .finder:has(> .beside) .options:not([hidden]) {
        position: absolute;
        inset: 100% 0 auto;
        z-index: 3;
      }
      .finder:has(> .beside) > .answer {
        grid-area: 1 / 2 / span 2;
      }
      .finder:has(.answer > .club-map) {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container ppl (min-width: 43em) {
      .answer:has(> .club-map) {
        display: grid;
        grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
        grid-template-rows: repeat(20, auto) 1fr;
        column-gap: 2.5em;
      }
      .answer:has(> .club-map) > * {
        grid-column: 2;
        justify-self: start;
      }
      .answer:has(> .club-map) > .notice {
        margin-block-start: 0;
      }
      .answer:has(> .club-map) > :is(.result, .views, .hits) {
        justify-self: stretch;
      }
      .answer > .club-map {
        grid-area: 1 / 1 / span 21;
        justify-self: stretch;
        position: sticky;
        inset-block-start: 1em;
        align-self: start;
      }
    }
    /* The list has half of the width here: a distance stands under its club, and so does what helps today. */
    @container ppl (43em <= width < 56em) {
      .club-map ~ .measured > .hit {
        grid-template: none / minmax(0, 1fr);
      }
      .club-map ~ .measured > .hit > .km {
        grid-area: auto;
        margin-block-start: 0.375em;
      }
    }
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
      .club-mark,
      .finder:has(> .around, .answer > .around) .club-name::before {
        background: CanvasText;
        color: Canvas;
        forced-color-adjust: none;
      }
      .club-mark.chosen {
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
      .answer:has(> .club-map) {
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
