import { css } from 'lit';

/**
 * The number over its label where there is little room, beside it in rows, and up to six of them in columns without a hole; of
 * more than six the first three.
 * One frame around each figure draws all the hairlines: what of it reaches outside the list is cut off.
 */
export const keyFiguresStyles = css`
  .figures {
    column-gap: 1em;
    overflow: hidden;
    border-block-start: var(--_line-rule) solid var(--_text);
  }
  .figure {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding-block: calc(var(--_density) * 0.875em);
    break-inside: avoid;
  }
  .figure::before {
    content: '';
    position: absolute;
    inset: calc(var(--_line-width) * -1) -1em 0;
    border: solid var(--_line);
    border-width: var(--_line-width) 0 0 var(--_line-width);
    pointer-events: none;
  }
  .figure > * {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .label {
    font-weight: var(--_weight-label);
    line-height: max(var(--_leading-row), 1lh);
  }
  .value {
    order: -1;
    margin-block-end: 0.25em;
    font-weight: var(--_weight-label);
    line-height: 1.1;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .number {
    font-size: var(--_size-figure-narrow);
    font-weight: var(--_weight-title);
  }
  .many .figure:nth-child(n + 4) .number {
    font-size: var(--_size-title);
  }
  .note,
  .as-of,
  .origin {
    margin-block-start: 0.25em;
    font-size: var(--_size-small);
    line-height: var(--_leading-body);
    color: var(--_text-muted);
  }
  .as-of,
  .origin {
    font-size: var(--_size-fine);
  }
  .origin {
    margin: 0;
    padding-block-start: 0.625em;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  @container ppl (min-width: 24em) {
    .figure {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      align-content: start;
      align-items: baseline;
      column-gap: 1em;
    }
    .figure > * {
      grid-column: 2;
    }
    .figure > .value {
      grid-area: 1 / 1 / span 4;
    }
  }
  @container ppl (min-width: 40em) {
    .figures {
      display: flex;
      flex-wrap: wrap;
      column-gap: 2em;
    }
    .figure {
      display: flex;
      align-items: stretch;
      flex: 1 1 26%;
    }
    .of-4 .figure,
    .of-5 .figure:nth-child(-n + 2) {
      flex-basis: 40%;
    }
    .figures:not(.long) .number {
      font-size: var(--_size-figure);
    }
    .many .figure:nth-child(n + 4) {
      display: grid;
      flex-basis: 100%;
      align-items: baseline;
    }
  }
  @container ppl (min-width: 60em) {
    .many .figure:nth-child(n + 4) {
      flex-basis: 40%;
    }
    .of-4 .figure,
    .of-5 .figure:nth-child(n) {
      flex-basis: 15%;
    }
  }
`;
