// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const themeStyles = css`
  .base {
    --_brand: var(--ppl-color-brand, #0b5673);
    --_font: var(--ppl-font, system-ui, sans-serif);
    --_radius: var(--ppl-radius, 0.1875em);
    --_density: var(--ppl-density, 1);
    --_surface: var(--ppl-color-surface, light-dark(#fff, #16191b));
    --_sunken: light-dark(#f5f4f0, #202528);
    --_text: var(--ppl-color-text, light-dark(#1b1e20, #edebe5));
    --_text-muted: var(--ppl-color-text-muted, light-dark(#464b4e, #babfbe));
    --_line: var(--ppl-color-line, light-dark(#dbd9d3, #363d40));
    --_control: var(--ppl-color-control, light-dark(#6f7578, #8d9497));
    --_land: light-dark(#ebe9e3, #2b3134);
    --_error: light-dark(#9f1400, #ff9d8f);
    --_action: light-dark(
      oklch(from var(--_brand) min(l, 0.4) min(c, 0.12) h),
      oklch(from var(--_brand) max(l, 0.8) min(c, 0.1) h)
    );
    --_action-hover: light-dark(
      oklch(from var(--_brand) min(l, 0.32) min(c, 0.12) h),
      oklch(from var(--_brand) max(l, 0.87) min(c, 0.1) h)
    );
    --_data: light-dark(oklch(from var(--_brand) 0.6 min(c, 0.075) h), oklch(from var(--_brand) 0.6 min(c, 0.07) h));
    --_tint: light-dark(oklch(from var(--_brand) 0.955 min(c, 0.014) h), oklch(from var(--_brand) 0.29 min(c, 0.03) h));
    --_line-width: 1px;
  }
`;
