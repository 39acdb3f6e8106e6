// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const oldStyles = css`
  .base.light {
    --_surface: #fff;
    --_sunken: #f5f4f0;
    --_text: #1b1e20;
    --_text-muted: #464b4e;
    --_line: #dbd9d3;
    --_control: #6f7578;
    --_land: #ebe9e3;
    --_error: #9f1400;
    --_action: #004f6b;
    --_action-hover: #003954;
    --_on-action: #fff;
    --_data: #4e89a5;
    --_tint: #e7f2f8;
    --_highlight: #853200;
    --_highlight-tint: #fef1e2;
    --_line-width: 1px;
  }
  .base.dark {
    --_surface: #16191b;
    --_sunken: #202528;
    --_text: #edebe5;
    --_text-muted: #babfbe;
    --_line: #363d40;
    --_control: #8d9497;
    --_land: #2b3134;
    --_error: #ff9d8f;
    --_action: #86c8e9;
    --_action-hover: #9cdfff;
    --_on-action: #0f1416;
    --_data: #5288a3;
    --_tint: #1b2e38;
    --_highlight: #faae67;
    --_highlight-tint: #33261a;
    --_line-width: 1px;
  }
  .base.contrast {
    --_surface: #fff;
    --_sunken: #fff;
    --_text: #000;
    --_text-muted: #2b3134;
    --_line: #5c6265;
    --_control: #000;
    --_land: #e3e3e3;
    --_error: #7c1407;
    --_action: #004460;
    --_action-hover: #002641;
    --_on-action: #fff;
    --_data: #3d6a7f;
    --_tint: #eaf3f8;
    --_highlight: #7c1407;
    --_highlight-tint: #fff;
    --_line-width: 2px;
  }
  .base.dark.contrast {
    --_surface: #000;
    --_sunken: #000;
    --_text: #fff;
    --_text-muted: #dcdfde;
    --_line: #9aa1a4;
    --_control: #fff;
    --_land: #2b3134;
    --_error: #ffc2b8;
    --_action: #9adbfc;
    --_action-hover: #c0f0ff;
    --_on-action: #000;
    --_data: #7eacc4;
    --_tint: #0a1d26;
    --_highlight: #ffc48f;
    --_highlight-tint: #000;
    --_line-width: 2px;
  }
`;
