import { css } from 'lit';

/** The frame of every widget: a short bar in the office's colour, title and sentence; at the foot, the source. */
export const frameStyles = css`
  .head {
    max-inline-size: 46em;
    margin-block-end: calc(var(--_density) * 1.25em);
  }
  .head::before {
    content: '';
    display: block;
    inline-size: 2.75em;
    block-size: 0.25em;
    margin-block-end: 0.75em;
    background: var(--_action);
  }
  .heading {
    font-size: 1.5em;
    font-weight: 700;
    line-height: max(1.2em, 1lh);
    text-wrap: balance;
  }
  .summary {
    margin-block-start: 0.375em;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    margin-block-start: calc(var(--_density) * 1.25em);
    padding-block-start: 0.625em;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .foot p {
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    .head::before {
      background: GrayText;
    }
  }
`;
