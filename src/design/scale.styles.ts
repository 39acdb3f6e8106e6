// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const scaleStyles = css`
  .base {
    --_size-figure: 3.5em;
    --_size-figure-narrow: 2.5em;
    --_size-title: 1.5em;
    --_size-name: 1.375em;
    --_size-card: 1.25em;
    --_size-row: 1.125em;
    --_size-body: 1em;
    --_size-small: 0.875em;
    --_size-fine: 0.8125em;
    --_size-tick: 0.75em;
    --_weight-body: 400;
    --_weight-label: 600;
    --_weight-title: 700;
    --_leading-figure: 1em;
    --_leading-title: 1.2em;
    --_leading-row: 1.3em;
    --_leading-body: 1.5em;
    --_space-1: 0.25em;
    --_space-2: 0.375em;
    --_space-3: 0.5em;
    --_space-4: 0.75em;
    --_space-5: 1em;
    --_space-6: 1.25em;
    --_space-7: 2em;
    --_space-8: 3em;
    --_line-rule: 2px;
    --_line-accent: 0.1875em;
    --_line-bar: 0.25em;
    --_motion-quick: 120ms;
    --_motion-breath: 1600ms;
    --_control-height: 2.75em;
    --_chip-height: 2.25em;
    --_chip-height-coarse: 3.15em;
    --_bar-length: 2.75em;
    --_bar-width: 0.25em;
    --_notice-edge: 0.25em;
    --_tab-edge: 0.1875em;
    --_ring-width: 0.1875em;
    --_ring-gap: 0.125em;
  }
`;
