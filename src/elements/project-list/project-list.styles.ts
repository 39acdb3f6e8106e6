import { css } from 'lit';

export const projectListStyles = css`
  li + li > .project {
    margin-block-start: calc(var(--_density) * 1em);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  li .fact {
    padding: 0 0 0.25em;
    border: 0;
  }
  .shared {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    text-wrap: balance;
  }
  .shared,
  .undated {
    margin-block-end: 0.75em;
  }
`;
