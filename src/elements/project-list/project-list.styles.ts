import { css } from 'lit';

export const projectListStyles = css`
  li + li > .project {
    border-block-start: var(--_line-width) solid var(--_line);
  }
  li:last-child > .project {
    padding-block-end: 0;
  }
  .undated {
    margin-block-end: 0.75em;
  }
`;
