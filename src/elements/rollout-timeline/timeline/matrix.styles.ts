import { css } from 'lit';
import type { CustomProperties } from '../../../parts/custom-properties.js';

/**
 * What the style sheets of the timeline read of the markup, all of it numbers. Rows and columns count from 1 and spans in
 * cells; shares go from 0 to 1.
 */
export type TimelineProperties = CustomProperties<
  | '--_row'
  | '--_rows'
  | '--_column'
  | '--_columns'
  /** How many columns there are until the next period, its own among them. */
  | '--_run'
  /** How many rollouts there were until then, and their share of all. */
  | '--_sum'
  | '--_rise'
  /** A period's rollouts beside those of the largest. */
  | '--_share'
  /** How many rollouts a voivodeship has in a period. */
  | '--_count'
>;

/**
 * The wide timeline: the same nested list, its boxes taken away and its leaves placed by voivodeship (rows) and period
 * (columns). Only one name of each voivodeship is seen; readers hear it in every period.
 */
export const matrixStyles = css`
  /* Paper has the list: a matrix that goes on to another page would leave its headings behind. */
  @media screen {
    @container ppl (min-width: 66em) {
      .matrix {
        position: relative;
        isolation: isolate;
        display: grid;
        grid-template-columns: minmax(10em, min-content) repeat(var(--_columns), minmax(min-content, 1fr)) 3em;
        grid-auto-rows: minmax(1.1em, auto);
        margin-block-end: calc(var(--_density) * 1.25em);
      }
      .matrix::before {
        content: '';
        grid-area: 1 / 1 / auto / -1;
        min-block-size: 6.875em;
        border-block-end: 2px solid var(--_text);
      }
      .matrix :is(.period, .period-heading, .entries, .gap) {
        display: contents;
      }
      .matrix :is(.period, .gap) .axis {
        grid-row: 1;
        grid-column: calc(var(--_column) + 1) / span var(--_columns);
        align-self: end;
        display: grid;
        gap: 0.2em;
        padding: 0 0.5em 0.3em 0;
      }
      .matrix .axis::after {
        content: '';
        position: absolute;
        inset-block: 7em 0;
        z-index: -1;
        margin-inline-start: 0.25em;
        border: 0 solid var(--_line);
        border-inline-start-width: 1px;
      }
      .matrix .gap .axis {
        gap: 0;
      }
      .matrix .gap .axis::after {
        border-style: dotted;
      }
      .matrix .narrow .axis {
        display: block;
        inline-size: 12em;
        writing-mode: vertical-rl;
        rotate: 180deg;
        padding: 0.5em 0 0 0.5em;
      }
      .matrix :is(.when, .count, .gap .axis, .entry, .where) {
        font-size: 0.8125em;
        line-height: calc(1lh - 0.5em);
      }
      .matrix :is(.count, .bar) {
        order: -1;
        block-size: auto;
      }
      .matrix .bar::before {
        inline-size: 100%;
        block-size: calc(var(--_share) * 1.5em);
      }
      /* The sentence under the title says what is counted. */
      .matrix .counted {
        display: none;
      }
      /* In the line of its name: a box of its own at the beginning is left out by a screen reader. */
      .matrix .powiat {
        font-size: 0;
        line-height: 0;
      }
      .matrix :is(.earlier, .where:not(.row)) {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .matrix .row {
        display: block;
        grid-area: calc(var(--_row) + 1) / 1 / span var(--_rows) / auto;
        padding: 0.1em 0.5em 0.15em 0;
        font-weight: 600;
        color: var(--_text);
      }
      .matrix .row::before {
        z-index: -1;
        margin-block-start: -0.1em;
        border-block-start: var(--_line-width) solid var(--_line);
      }
      .matrix .entry {
        grid-area: calc(var(--_row) + 1) / calc(var(--_column) + 1) / span var(--_rows) / span var(--_columns);
        padding: 0.04em 0 0 1em;
        background: none;
        box-shadow: none;
      }
      .matrix .joins {
        position: relative;
        overflow: clip;
      }
      /* From where its text ends to the next one. */
      .matrix .joins::after {
        content: '';
        position: absolute;
        inline-size: 100%;
        margin: 0.6em 0 0 0.2em;
        border-block-start: 2px solid var(--_dot);
      }
      .matrix .details {
        display: inline;
        font-size: 1em;
      }
    }
  }
`;
