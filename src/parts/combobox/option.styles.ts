import { css } from 'lit';

/** What comes with a combobox once it is used: its options, and the button that clears it. Where that stands is the field's. */
export const optionStyles = css`
  .clear {
    position: absolute;
    inset-inline-end: 0;
    padding: 0;
    font: inherit;
    font-size: 1.5em;
    line-height: 1;
    color: var(--_text-muted);
    background: none;
    border: 0;
    cursor: pointer;
  }
  /* No text, so that nobody who translates the page makes words of it. */
  .clear::before {
    content: '×';
  }
  .clear:hover {
    color: var(--_text);
  }
  .option {
    display: grid;
    align-content: center;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    line-height: max(1.3em, 1lh);
    border-inline-start: 0.1875em solid transparent;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_sunken);
  }
  .option[aria-selected='true'] {
    background: var(--_tint);
    border-color: var(--_action);
  }
  @media (forced-colors: active) {
    .option {
      border-color: Canvas;
    }
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .option[aria-selected='true'] .secondary {
      color: inherit;
    }
  }
`;
