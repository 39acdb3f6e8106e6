import { css } from 'lit';

/** Opened, the code has a line of its own under the source. */
export const embedStyles = css`
  .foot > [open] {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .embed {
    padding-block: 0.25em;
    color: var(--_text);
  }
  .code {
    max-inline-size: 100%;
    margin: 0.375em 0 0.75em;
    padding: 0.75em 1em;
    overflow-x: auto;
    font:
      0.8125em/1.5 ui-monospace,
      monospace;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .embed-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    font-size: var(--_size-small);
  }
  .embed-ways > * {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(2.75em / 0.875);
  }
`;
