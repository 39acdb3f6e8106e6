import { css } from 'lit';

/** A button with a border; there is one kind, so that no view has two first choices. Paper has none. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_control-height);
    padding: 0.5em 1em;
    font-weight: var(--_weight-label);
    color: var(--_action);
    background: var(--_surface);
    border: max(1px, var(--_line-width)) solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    color: var(--_action-hover);
    background: var(--_tint);
    border-color: var(--_action);
  }
  .button:active {
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: var(--_motion-quick);
      transition-property: color, background-color, border-color;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
