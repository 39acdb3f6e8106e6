import { css } from 'lit';
import { buttonStyles } from '../../../parts/controls/button.styles.js';
import { chipStyles } from '../../../parts/controls/chip.js';
import { messageStyles } from '../../../parts/message.js';
import { selectStyles } from '../../../parts/controls/select.js';

export const filterStyles = [
  buttonStyles,
  ...selectStyles,
  ...chipStyles,
  messageStyles,
  css`
    .button.fold {
      display: none;
      justify-self: start;
    }
    .folded {
      display: contents;
    }
    .results {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8125em 0.75em;
      align-items: center;
      margin-block-end: 0.625em;
    }
    .count {
      min-inline-size: 8em;
      font-weight: var(--_weight-label);
    }
    .chips {
      display: contents;
    }
    .clear {
      min-block-size: var(--_chip-height-coarse);
      margin-block: -0.4em;
      font-size: var(--_size-small);
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    .steps > .button {
      margin: 0;
    }
    @container ppl (max-width: 29.99em) {
      .fields {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
      }
      .button.fold {
        display: inline-flex;
      }
      .folded {
        display: grid;
        grid-column: 1 / -1;
        gap: 0.75em;
      }
      .folded:not(.open) {
        display: none;
      }
    }
    @container ppl (30em <= width < 47em) {
      .fields {
        grid-template-columns: 1fr 1fr;
      }
    }
    @media print {
      .clear {
        display: none;
      }
    }
  `,
];
