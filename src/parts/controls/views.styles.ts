import { css } from 'lit';

/** The buttons that choose a view: text on a line, the chosen one underlined. Paper shows one view and no choice. */
export const viewsStyles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: calc(var(--_density) * 1em);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .view {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    font-weight: 600;
    text-align: start;
    color: var(--_text-muted);
    border-block-end: 0.1875em solid transparent;
    cursor: pointer;
  }
  .view:hover {
    color: var(--_text);
    border-color: var(--_control);
  }
  .view[aria-pressed='true'] {
    color: var(--_action);
    border-color: var(--_action);
  }
  @media (forced-colors: active) {
    .view:not([aria-pressed='true']) {
      border-color: Canvas;
    }
  }
  @media print {
    .views {
      display: none;
    }
  }
`;
