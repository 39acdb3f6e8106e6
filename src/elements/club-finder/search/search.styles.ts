import { css } from 'lit';
import { optionStyles } from '../../../parts/combobox/option.styles.js';

/** Comes with the search, at the first touch. */
export const searchStyles = [
  optionStyles,
  css`
    .clear {
      inset-block: 0;
      inline-size: 2em;
    }
    .options:not([hidden]) {
      padding-block-end: 0.25em;
      background: var(--_surface);
      border: max(1px, var(--_line-width)) solid var(--_control);
      border-radius: var(--_radius);
    }
    .group {
      padding: 0.75em 1em 0.25em;
      font-size: 0.8125em;
      font-weight: 600;
      color: var(--_text-muted);
    }
    .option {
      grid-template-columns: minmax(0, 1fr);
      scroll-margin-block: var(--ppl-scroll-margin, 6em 2em);
    }
    .guess {
      margin-block-end: 0.5em;
      padding: 0.5em 0.75em;
      background: var(--_sunken);
      border-inline-start: 0.25em solid var(--_action);
    }
    .credit {
      margin-block-start: 0.5em;
      font-size: 0.8125em;
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
    .km {
      font-size: 0.875em;
      line-height: 1.5;
      color: var(--_text-muted);
    }
    .km b {
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.2;
      color: var(--_text);
      font-variant-numeric: tabular-nums lining-nums;
    }
    @container ppl (min-width: 34em) {
      .measured > .hit {
        grid-template-columns: 8.5em minmax(0, 1fr);
        grid-template-rows: auto auto 1fr;
      }
      .measured > .hit > * {
        grid-column: -2;
      }
      .measured > .hit > .side {
        grid-row: 3;
      }
      .measured > .hit > .km {
        grid-area: 1 / 1 / span 3;
        margin: 0;
      }
      .km b {
        display: block;
      }
    }
    @container ppl (min-width: 68em) {
      .measured:where(:has(.side)) > .hit {
        grid-template: auto 1fr / 7.5em minmax(0, 1fr) 14em;
      }
      .measured:where(:has(.side)) > .hit > * {
        grid-column: -3;
      }
      .measured:where(:has(.side)) > .hit > .side {
        grid-area: 1 / -2 / span 2;
        margin: 0;
      }
    }
  `,
];
