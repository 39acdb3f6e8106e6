import { css } from 'lit';

/** Comes with the search, at the first touch. */
export const finderSearchStyles = css`
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
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .guess {
    margin-block-end: 0.5em;
    padding: 0.5em 0.75em;
    background: var(--_sunken);
    border-inline-start: 0.25em solid var(--_action);
  }
  .credit {
    margin-block-start: 1em;
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
