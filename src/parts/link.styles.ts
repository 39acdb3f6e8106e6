import { css } from 'lit';

/** Links in running text, always underlined, and buttons that look like one. */
export const linkStyles = css`
  a,
  .link {
    color: var(--_action);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  a:hover,
  .link:hover {
    color: var(--_action-hover);
    text-decoration-thickness: 2px;
  }
`;
