import { css } from 'lit';
import { buttonStyles } from '../../../parts/controls/button.styles.js';
import { optionStyles } from '../../../parts/combobox/option.styles.js';
import { selectStyles } from '../../../parts/controls/select.js';

/**
 * The field, the filters, and what else of the timeline's look can come after the first view. The place for them is kept by
 * the element's own styles: nothing moves when they come.
 */
export const controlStyles = [
  buttonStyles,
  ...selectStyles,
  optionStyles,
  css`
    .find {
      position: relative;
      flex: 1 1 5em;
      min-inline-size: 0;
    }
    .find .field {
      position: relative;
      grid-template-columns: minmax(0, 1fr);
    }
    /* Its place is kept: one line, over the button beside it where that is narrow. */
    .find label {
      white-space: nowrap;
    }
    .clear {
      inset-block-end: 0;
      inline-size: 1.833em;
      block-size: 1.833em;
    }
    .find .input {
      padding-inline-end: 2.75em;
    }
    .fold {
      flex: none;
    }
    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.75em;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .filters:not(.open) {
      display: none;
    }
    .filters > .field {
      flex: 1 1 11em;
    }
    .filters.open {
      flex: 1 0 100%;
    }
    .unknown {
      flex: 1 0 100%;
    }
    .take {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      align-items: center;
      padding-block: 0.75em 0.25em;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      align-items: center;
    }
    .actions > .link {
      min-block-size: calc(2.75em / 0.875);
      font-size: var(--_size-small);
      font-weight: 600;
      text-align: start;
    }
    .print-line {
      display: none;
    }
    .more {
      font-weight: 600;
      color: var(--_action);
      border-block-end: 0.1875em solid;
      cursor: pointer;
    }
    .found:not([hidden]) {
      margin-block-start: -1px;
      background: var(--_surface);
      border: max(1px, var(--_line-width)) solid var(--_control);
      border-radius: var(--_radius);
    }
    .message {
      padding-block: 0.875em;
      border-block-start: 2px solid var(--_text);
    }
    .message-what {
      font-size: 1.125em;
      font-weight: 700;
    }
    .message .button {
      margin-block-start: 1em;
    }
    @container ppl (min-width: 45em) {
      .find {
        flex: 1 1 14em;
        max-inline-size: 20em;
      }
      .found:not([hidden]) {
        position: absolute;
        z-index: 1;
        inset-inline: 0;
      }
      .fold {
        display: none;
      }
      .filters,
      .filters.open {
        display: flex !important;
        flex: 2 1 18em;
        max-inline-size: 34em;
      }
      .filters > .field {
        flex: 1 1 8em;
        max-inline-size: 14em;
      }
    }
    @media screen {
      @container ppl (min-width: 66em) {
        /* All until then, as steps behind the bars: each runs on to the next period. */
        .matrix .period::before {
          content: attr(data-sum) counter(sum);
          content: attr(data-sum) counter(sum) / '';
          counter-reset: sum var(--_sum);
          grid-area: 1 / calc(var(--_column) + 1) / auto / span var(--_run);
          align-self: end;
          block-size: calc(6.5em + var(--_rise) * 2.667em);
          font-size: 0.75em;
          line-height: 1.5;
          color: var(--_text-muted);
          background: var(--_sunken);
          border-block-start: 2px solid var(--_action);
          z-index: -1;
        }
      }
    }
    @media print {
      .find,
      .filters,
      .unknown,
      .actions,
      .take {
        display: none !important;
      }
      .more {
        display: none;
      }
      .print-line {
        display: block;
        margin-block-start: 1em;
      }
    }
    @media print {
      .top {
        display: none;
      }
      .after {
        min-block-size: 0;
        break-before: avoid;
        break-inside: avoid;
      }
      /* Browsers print no backgrounds by themselves: a first time is filled by its border. */
      dd:not(.again)::before {
        border-width: 0.3125em;
      }
      .bar::before {
        print-color-adjust: exact;
      }
    }
    @media (forced-colors: active) {
      .bar::before {
        background: CanvasText;
      }
      dd:not(.again)::before {
        background: CanvasText;
      }
    }
  `,
];
