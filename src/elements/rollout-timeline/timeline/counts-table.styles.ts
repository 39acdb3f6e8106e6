import { css } from 'lit';
import { tableStyles } from '../../../parts/table.styles.js';

/** Numbers on a ground of their size: both say the same, and the numbers also where grounds are not painted. */
export const countsTableStyles = [
  tableStyles,
  css`
    .counts .table {
      min-inline-size: 0;
      font-variant-numeric: tabular-nums lining-nums;
    }
    .counts :is(th, td) {
      font-size: 0.8125em;
      padding: 0.375em 0.25em;
      border-color: var(--_surface);
      vertical-align: middle;
      text-align: center;
    }
    .counts td {
      position: relative;
      z-index: 0;
    }
    .counts .some::before {
      content: '';
      position: absolute;
      inset: 0 1px 0 0;
      z-index: -1;
      background: var(--_data);
      opacity: calc(0.12 + var(--_share) * 0.46);
      print-color-adjust: exact;
    }
    .counts .none {
      color: var(--_text-muted);
    }
    .counts .sum {
      font-weight: 600;
    }
    .counts .sums > * {
      border-block-start: 2px solid var(--_text);
    }
    .counts thead th {
      border-color: var(--_text);
    }
    .counts thead span {
      display: inline-block;
      writing-mode: vertical-rl;
      transform: rotate(180deg);
    }
    /* It stays while the periods are scrolled. */
    .counts :is(thead th:first-child, th[scope='row']) {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      padding-inline-start: 0;
      text-align: start;
      background: var(--_surface);
      overflow-wrap: normal;
    }
    @container ppl (min-width: 45em) {
      .counts :is(th, td) {
        padding-inline: 0.5em;
      }
      .counts thead span {
        writing-mode: horizontal-tb;
        transform: none;
      }
    }
  `,
];
