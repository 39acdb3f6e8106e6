// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.
import { css } from 'lit';

export const oldStyles = css`
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    .base {
      --_surface: #fff;
      --_sunken: #f5f4f0;
      --_text: #1b1e20;
      --_text-muted: #54595c;
      --_line: #dbd9d3;
      --_control: #6f7578;
      --_land: #ebe9e3;
      --_error: #a8200d;
      --_action: #0b5673;
      --_action-hover: #004966;
      --_on-action: #fff;
      --_data: #4e89a5;
      --_tint: #e7f2f8;
      --_highlight: #b34700;
      --_highlight-tint: #fef1e2;
      --_line-width: 1px;
    }
  }
`;
