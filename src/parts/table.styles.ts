import { css } from 'lit';

/** A table's look: hairlines between the rows, one strong rule under the head. It comes with the code of the table. */
export const tableStyles = css`
  .scroll {
    margin-block-end: calc(var(--_density) * 1.25em);
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
  /* As wide as what is seen of the table, also while it is scrolled. */
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
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
    text-align: start;
    cursor: pointer;
  }
  /* Drawn, for not every typeface has arrows: one up and one down, or the one that holds. */
  .sort::after {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.875em;
    background: currentColor;
    color: var(--_control);
    clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%);
  }
  .sort:is(.ascending, .descending)::after {
    color: var(--_action);
    clip-path: polygon(50% 10%, 100% 80%, 0 80%);
  }
  .sort.descending::after {
    transform: scaleY(-1);
  }
  .sort:hover {
    color: var(--_action-hover);
    text-decoration: underline 2px;
    text-underline-offset: 0.25em;
  }
  /* A background of a page's own colours: none of the reader's choice would be seen. */
  @media (forced-colors: active) {
    .sort::after {
      background: ButtonText;
      forced-color-adjust: none;
    }
    .sort:is(.ascending, .descending)::after {
      background: Highlight;
    }
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
