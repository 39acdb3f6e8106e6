import { css } from 'lit';

/** Label and control, one above the other: text fields, selects, and what stands beside them. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1em;
    min-inline-size: 0;
    margin: 0 0 calc(var(--_density) * 1em);
    padding: 0;
    border: 0;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 0.3em;
    min-inline-size: 0;
  }
  .field > label {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.375em 0.75em;
    appearance: none;
    font: inherit;
    line-height: 1.4;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid var(--_control);
    border-radius: var(--_radius);
  }
  .input:hover {
    border-color: var(--_text);
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  select.input {
    padding-inline-end: 2.25em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select {
    position: relative;
    display: block;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 1em;
    inset-block-start: 50%;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_text-muted);
    border-width: 0 2px 2px 0;
    transform: translateY(-75%) rotate(45deg);
    pointer-events: none;
  }
  @media print {
    .fields {
      display: none;
    }
  }
`;
