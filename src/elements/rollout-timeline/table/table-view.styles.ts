import { css } from 'lit';
import { tableStyles } from '../../../parts/table.styles.js';

export const tableViewStyles = [
  tableStyles,
  css`
    thead th:last-child {
      padding-block: 0.625em;
      inline-size: 36%;
    }
    @container ppl (min-width: 62em) {
      .sort {
        white-space: nowrap;
      }
    }
    @container ppl (min-width: 72em) {
      thead th:last-child {
        inline-size: 45%;
      }
    }
    tr.marked th {
      padding-inline-start: 0.75em;
    }
    .note {
      font-size: 0.875em;
      line-height: max(1.45em, 1lh);
      color: var(--_text-muted);
    }
    /* Without room for all columns the note stands under its row, so that nobody has to scroll sideways for it; in a narrow place
       the county has a line of its own, too. */
    @container ppl (max-width: 61.99em) {
      .table,
      thead,
      tbody,
      caption {
        display: block;
        min-inline-size: 0;
      }
      tr {
        display: flex;
        flex-wrap: wrap;
        column-gap: 1em;
        padding-block: 0.5em;
        border-block-end: var(--_line-width) solid var(--_line);
      }
      thead tr {
        padding-block: 0;
        border-block-end: 2px solid var(--_text);
      }
      :is(thead, tbody) :is(th, td) {
        padding: 0;
        border: 0;
      }
      tr > :is(:first-child, :last-child) {
        flex: 1 0 100%;
        inline-size: auto;
      }
      tr > :nth-child(2) {
        flex: 1;
      }
      td:not(:last-child) {
        font-size: 0.875em;
      }
      td:nth-child(4) {
        min-inline-size: 1em;
        text-align: end;
      }
      .notes-head,
      .nothing {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    /* What can be sorted by, two by two. */
    @container ppl (max-width: 44.99em) {
      thead tr {
        display: grid;
        grid-template-columns: auto auto;
        justify-content: space-between;
      }
      thead th {
        font-size: 0.875em;
      }
      thead .sort {
        min-block-size: calc(2.75em / 0.875);
      }
    }
    @container ppl (45em <= width < 62em) {
      tr > :first-child {
        flex: 0 0 31%;
      }
      tr > :nth-child(2) {
        flex: 0 0 27%;
      }
      tr > :nth-child(3) {
        flex: 0 0 17%;
      }
      td:nth-child(4) {
        text-align: start;
      }
    }
  `,
];
