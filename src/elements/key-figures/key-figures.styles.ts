import { css } from 'lit';

export const keyFiguresStyles = css`
  .figures {
    display: grid;
    border-block-start: 2px solid var(--_ink);
  }
  .figure {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    column-gap: 1em;
    align-items: baseline;
    align-content: start;
    padding-block: calc(var(--_density) * 0.875em);
    border-block-start: var(--_line) solid var(--_hairline);
  }
  .figure:first-child {
    border: 0;
  }
  .figure > * {
    grid-column: 2;
  }
  .label {
    font-weight: 600;
    line-height: max(1.35em, 1lh);
  }
  .figure > .value {
    grid-row: 1 / span 4;
    grid-column: 1;
    line-height: 1.1;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .number {
    font-size: 2.25em;
    font-weight: 700;
    white-space: nowrap;
  }
  .qualifier {
    font-weight: 600;
    margin-inline-end: 0.1em;
  }
  .note,
  .as-of {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .as-of {
    font-size: 0.8125em;
  }
  @container ppl (min-width: 40em) {
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
      column-gap: 2em;
    }
    .figure {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      border: 0;
      position: relative;
    }
    .figure::before {
      content: '';
      position: absolute;
      inset-block: 1em 0;
      inset-inline-start: -1em;
      border-inline-start: var(--_line) solid var(--_hairline);
    }
    .figures {
      overflow: hidden;
    }
    .figure > .value {
      order: -1;
      margin-block-end: 0.375em;
    }
    .number {
      font-size: 3.25em;
    }
  }
`;
