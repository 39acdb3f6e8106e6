import { css } from 'lit';
import { fieldStyles } from '../../parts/field.styles.js';

export const filterStyles = [
  fieldStyles,
  css`
    .button.fold {
      display: none;
    }
    .results {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375em 0.75em;
      align-items: center;
      margin-block-end: 0.625em;
    }
    .count {
      min-inline-size: 8em;
      font-weight: 600;
    }
    .chips {
      display: contents;
    }
    .chip {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: 2em;
      padding: 0.25em 0.625em;
      font: inherit;
      font-size: 0.875em;
      letter-spacing: inherit;
      word-spacing: inherit;
      line-height: 1.35;
      text-align: start;
      color: var(--_text);
      background: var(--_tint);
      border: 1px solid transparent;
      border-radius: var(--_radius);
      cursor: pointer;
    }
    .chip:hover {
      border-color: var(--_action);
    }
    .clear {
      padding-inline: 0;
      color: var(--_action);
      text-decoration: underline 1px;
      text-underline-offset: 0.18em;
      background: none;
    }
    .message {
      padding-block: 0.75em;
      border-block-start: 2px solid var(--_text);
    }
    .message-what {
      font-size: 1.125em;
      font-weight: 700;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    @container ppl (max-width: 29.99em) {
      .button.fold {
        display: inline-flex;
        margin-block-end: 0.75em;
      }
      .fields:not(.open) {
        display: none;
      }
    }
    @container ppl (30em <= width < 47em) {
      .fields {
        grid-template-columns: 1fr 1fr;
      }
    }
    @media (pointer: coarse) {
      .chip {
        min-block-size: 3.15em;
      }
    }
    @media print {
      .clear,
      .cross {
        display: none;
      }
      .chip {
        padding: 0;
      }
    }
  `,
];
