import { css } from 'lit';

/** The frame of every widget: a short bar in the office's colour, title and sentence; at the foot, the source. */
export const layoutStyles = css`
  .head {
    max-inline-size: 46em;
    margin-block-end: calc(var(--_density) * var(--_space-6));
  }
  .head::before {
    content: '';
    display: block;
    inline-size: var(--_bar-length);
    margin-block-end: var(--_space-4);
    border-block-start: var(--_bar-width) solid var(--_action);
  }
  .heading {
    font-size: var(--_size-title);
    font-weight: var(--_weight-title);
    line-height: max(var(--_leading-title), 1lh);
    text-wrap: balance;
  }
  .summary {
    margin-block-start: var(--_space-2);
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    margin-block-start: calc(var(--_density) * var(--_space-6));
    padding-block-start: 0.25em;
    border-block-start: var(--_line-width) solid var(--_line);
    color: var(--_text-muted);
  }
  .foot p,
  .foot summary {
    font-size: var(--_size-fine);
    line-height: var(--_leading-body);
    padding-block: 0.25em;
  }
  .foot summary {
    padding: 1em 0;
  }
  @media print {
    .foot details {
      display: none;
    }
  }
`;
