import { css } from 'lit';

/** Label and control, one above the other, and side by side with others where there is room. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1em;
    min-inline-size: 0;
    margin-block-end: calc(var(--_density) * 1em);
  }
  .field {
    display: grid;
    align-content: start;
    gap: 0.3em;
    min-inline-size: 0;
  }
  .field > label {
    font-size: var(--_size-small);
    font-weight: var(--_weight-label);
    line-height: var(--_leading-body);
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control-height);
    padding: 0.375em 0.75em;
    appearance: none;
    line-height: 1.4;
    color: var(--_text);
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid var(--_control);
    border-radius: var(--_radius);
  }
  .input:hover {
    border-color: var(--_text);
  }
  @media print {
    .fields {
      display: none;
    }
  }
`;
