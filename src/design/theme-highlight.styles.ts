// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const highlightStyles = css`
  .base {
    --_highlight: var(--ppl-color-highlight, light-dark(#853200, #faae67));
    --_highlight-tint: light-dark(#fef1e2, #33261a);
  }
`;
