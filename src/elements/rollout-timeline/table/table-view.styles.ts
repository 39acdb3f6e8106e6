import { css } from 'lit';
import { tableStyles } from '../../../parts/table.styles.js';

export const tableViewStyles = [
  tableStyles,
  css`
    thead th:last-child {
      padding-block: 0.625em;
      inline-size: 40%;
    }
    tr.marked th {
      padding-inline-start: 0.75em;
    }
    .note {
      font-size: 0.875em;
      line-height: max(1.45em, 1lh);
      color: var(--_text-muted);
    }
  `,
];
