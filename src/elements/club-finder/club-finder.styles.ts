import { css } from 'lit';

export const clubFinderStyles = css`
  :is(.finder, .option, .hit) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .finder {
    gap: calc(var(--_density) * 1.25em) 3em;
  }
  .finder > * {
    min-inline-size: 0;
    margin: 0;
  }
  .entry {
    position: relative;
  }
  .question .input {
    min-block-size: 3em;
  }
  .entry .input {
    padding-inline-end: 3.25em;
    border: 2px solid var(--_text);
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2em;
    padding: 0;
    font: inherit;
    font-size: 1.5em;
    line-height: 1;
    color: var(--_text-muted);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_text);
  }
  .options {
    padding-block-end: 0.25em;
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid var(--_control);
    border-radius: var(--_radius);
  }
  .options[hidden] {
    display: none;
  }
  .group {
    padding: 0.75em 1em 0.25em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_text-muted);
  }
  .option {
    align-content: center;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    line-height: max(1.3em, 1lh);
    border-inline-start: 0.1875em solid transparent;
    scroll-margin-block: 6em 2em;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_sunken);
  }
  .option[aria-selected='true'] {
    background: var(--_tint);
    border-color: var(--_action);
  }
  .result {
    padding-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: max(1.25em, 1lh);
    text-wrap: balance;
  }
  .remark {
    margin-block-end: 0.5em;
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_text-muted);
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .others > .button {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .others > p {
    inline-size: 100%;
    margin: 0;
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
  :is(.meta, .note, .as-of, .km, .side) {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_text-muted);
  }
  .note,
  .as-of {
    font-size: 0.8125em;
  }
  .note {
    max-inline-size: 46em;
  }
  .as-of.old {
    color: var(--_text);
    font-weight: 600;
  }
  .km b {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    color: var(--_text);
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .contact > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .contact dt {
    min-inline-size: 5em;
  }
  .contact dd {
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .contact a {
    display: inline-block;
    min-block-size: 1.75em;
  }
  .remark .button {
    margin-block: 0.375em;
  }
  .hits + .button {
    margin-block-start: 1em;
  }
  @container ppl (min-width: 34em) {
    .measured > .hit {
      grid-template-columns: 7.5em minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 1.25em;
    }
    .measured > .hit > .side {
      grid-row: 3;
    }
    .hits > .hit > * {
      grid-column: -2;
    }
    .measured > .hit > .km {
      grid-area: 1 / 1 / span 3;
      margin: 0;
    }
    .km b {
      display: block;
    }
  }
  @media (pointer: coarse) {
    .contact a {
      padding-block: 0.75em;
    }
  }
  @container ppl (min-width: 56em) {
    .finder {
      grid-template-columns: minmax(17em, 21em) minmax(0, 1fr);
      align-items: start;
    }
  }
  @container ppl (min-width: 68em) {
    .hits > .hit {
      grid-template: auto 1fr / minmax(0, 1fr) 14em;
    }
    .measured > .hit {
      grid-template: auto 1fr / 7.5em minmax(0, 1fr) 14em;
    }
    .hits > .hit > * {
      grid-column: -3;
    }
    .hits > .hit > .side {
      grid-area: 1 / -2 / span 2;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .option {
      border-color: Canvas;
    }
    .option[aria-selected='true'] .secondary {
      color: inherit;
    }
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
