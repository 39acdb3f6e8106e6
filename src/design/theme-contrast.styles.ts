// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const contrastStyles = css`
  .base.contrast {
    --_surface: light-dark(#fff, #000);
    --_sunken: light-dark(#fff, #000);
    --_text: light-dark(#000, #fff);
    --_text-muted: light-dark(#2b3134, #dcdfde);
    --_line: light-dark(#5c6265, #9aa1a4);
    --_control: light-dark(#000, #fff);
    --_land: light-dark(#e3e3e3, #2b3134);
    --_error: light-dark(#7c1407, #ffc2b8);
    --_action: light-dark(
      oklch(from var(--_brand) min(l, 0.36) min(c, 0.14) h),
      oklch(from var(--_brand) max(l, 0.86) min(c, 0.08) h)
    );
    --_action-hover: light-dark(
      oklch(from var(--_brand) min(l, 0.25) min(c, 0.14) h),
      oklch(from var(--_brand) max(l, 0.93) min(c, 0.06) h)
    );
    --_on-action: light-dark(#fff, #000);
    --_data: light-dark(oklch(from var(--_brand) 0.5 min(c, 0.06) h), oklch(from var(--_brand) 0.72 min(c, 0.06) h));
    --_tint: light-dark(oklch(from var(--_brand) 0.96 min(c, 0.012) h), oklch(from var(--_brand) 0.22 min(c, 0.03) h));
    --_highlight: light-dark(#7c1407, #ffc48f);
    --_highlight-tint: light-dark(#fff, #000);
    --_line-width: 2px;
  }
`;
