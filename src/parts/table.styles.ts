import { css } from 'lit';

/** A table's look: hairlines between the rows, one strong rule under the head. It comes with the code of the table. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline-offset: -0.1875em;
  }
  .table {
    min-inline-size: 56em;
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    padding-block-end: 0.75em;
    font-size: 0.875em;
    text-align: start;
    color: var(--_text-muted);
  }
  :is(th, td) {
    padding: 0.5em 1.5em 0.5em 0;
    border-block-end: var(--_line-width) solid var(--_line);
    vertical-align: top;
    text-align: start;
    font-weight: 400;
  }
  thead th {
    padding-block: 0;
    vertical-align: bottom;
    border-block-end: 2px solid var(--_text);
    font-weight: 600;
    color: var(--_text-muted);
  }
  tbody th {
    font-weight: 600;
  }
  .when {
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .sort::after {
    content: '↕';
    content: '↕' / '';
    color: var(--_control);
  }
  .sort.ascending::after {
    content: '↑';
    content: '↑' / '';
    color: var(--_action);
  }
  .sort.descending::after {
    content: '↓';
    content: '↓' / '';
    color: var(--_action);
  }
  .sort:hover {
    color: var(--_action-hover);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  @media print {
    .sort::after {
      content: none;
    }
    .scroll {
      overflow: visible;
    }
    .table {
      min-inline-size: 0;
    }
  }
`;
