import { css } from 'lit';

/** For screen readers alone. It takes no room and stays in its place in the order of what is read. */
export const hiddenStyles = css`
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
