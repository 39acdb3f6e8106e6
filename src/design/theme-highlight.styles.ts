// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const highlightStyles = css`
  .base {
    --_highlight: var(--ppl-color-highlight, light-dark(#b34700, #f9aa60));
    --_highlight-tint: light-dark(#fef1e2, #33261a);
  }
`;
