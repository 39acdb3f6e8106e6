import { css } from 'lit';

export const clubFinderStyles = css`
  :is(.finder, .hit) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .finder {
    gap: calc(var(--_density) * 1.25em) 3em;
  }
  .entry {
    position: relative;
  }
  .question {
    margin: 0;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  .entry .input {
    padding-inline-end: 3.25em;
  }
  .result {
    padding-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: max(1.25em, 1lh);
  }
  .remark {
    margin-block-end: 0.5em;
  }
  .notice {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    background: var(--_sunken);
    border-inline-start: 0.25em solid var(--_control);
  }
  .lead {
    font-weight: 700;
  }
  .hits {
    border-block-start: 2px solid var(--_text);
  }
  .hit {
    align-items: start;
    column-gap: 2em;
    padding-block: calc(var(--_density) * 0.875em);
    border-block-end: var(--_line-width) solid var(--_line);
    break-inside: avoid;
  }
  .hit > * + * {
    margin-block-start: 0.375em;
  }
  .club-name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: max(1.3em, 1lh);
  }
  :is(.remark, .meta, .note, .as-of, .side) {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_text-muted);
  }
  .hits ~ :is(.button, .remark) {
    margin-block: 1em 0;
  }
  @container ppl (min-width: 56em) {
    .finder {
      grid-template-columns: minmax(17em, 21em) minmax(0, 1fr);
      align-items: start;
      min-block-size: 34em;
    }
  }
  @container ppl (min-width: 68em) {
    .hits:where(:has(.side)) > .hit {
      grid-template: auto 1fr / minmax(0, 1fr) 14em;
    }
    .hits:where(:has(.side)) > .hit > * {
      grid-column: -3;
    }
    .hits:where(:has(.side)) > .hit > .side {
      grid-area: 1 / -2 / span 2;
      margin: 0;
    }
  }
`;
